wazo_add_service(wazo-probe PROGRAM program DESCRIPTION "A thing with an article. ")
expect_unit("Description=thing with an article")
