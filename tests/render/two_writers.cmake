# A declared file and a template, or two files of one name, want one path.
wazo_add_service(wazo-probe PROGRAM program CONFIG a/config.yml b/config.yml)
