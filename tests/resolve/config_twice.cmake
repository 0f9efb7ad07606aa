# One file twice is one file; two files of one name are not.
wazo_platform(STYLE opentera)
wazo_add_service(probe-a PROGRAM program CONFIG config.yml other/config.yml)
wazo_add_service(probe-b PROGRAM program CONFIG folder another/folder)
wazo_add_service(probe-c PROGRAM program CONFIG probe-c.json other/probe-c.json)
wazo_add_service(probe-d PROGRAM program CONFIG config.yml ./config.yml)
