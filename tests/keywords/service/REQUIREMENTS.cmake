wazo_add_service(wazo-probe PROGRAM program REQUIREMENTS requirements.txt)
