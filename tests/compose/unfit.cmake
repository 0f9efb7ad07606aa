# Names and files that no container can have.
wazo_add_service(no PROGRAM program)
wazo_add_service(under_score PROGRAM program)
wazo_add_service(alias PROGRAM program SANS under_score.example.org)
wazo_add_service(environment PROGRAM program ENV_FILE missing.env)
