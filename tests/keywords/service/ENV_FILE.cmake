wazo_add_service(wazo-probe PROGRAM program ENV_FILE settings.env)
expect_lines(services/wazo-probe/root/etc/default/wazo-probe "FROM_FILE=1
# a comment")
