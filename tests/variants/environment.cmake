# 5 services have an environment.
wazo_add_service(wazo-probe PROGRAM program ENVIRONMENT PYTHONUNBUFFERED=1 "GREETING=good day")
expect_unit("EnvironmentFile=-/etc/default/wazo-probe")
expect_lines(services/wazo-probe/root/etc/default/wazo-probe "PYTHONUNBUFFERED=\"1\"\nGREETING=\"good day\"")
