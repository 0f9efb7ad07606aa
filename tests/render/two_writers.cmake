# A declared file and a template want one path.
wazo_add_service(wazo-probe PROGRAM program CONFIG config.yml conf.d)
