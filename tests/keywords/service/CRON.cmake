wazo_add_service(wazo-probe PROGRAM program CRON "0 3 * * * /usr/bin/true 50%" "@daily /usr/bin/false")
expect_lines(services/wazo-probe/root/etc/cron.d/wazo-probe "0 3 * * * wazo-probe [ -x /usr/share/wazo-service/checks/wazo-probe ] || exit 0; /usr/bin/true 50%
@daily wazo-probe [ -x /usr/share/wazo-service/checks/wazo-probe ] || exit 0; /usr/bin/false")
