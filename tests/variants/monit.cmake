# Services that nobody watches say why.
wazo_add_service(wazo-probe PROGRAM program EXCEPT monit "it ends by itself")
expect_no_file(services/wazo-probe/root/etc/monit/conf-available/wazo-probe)
expect_lines(services/wazo-probe/root/usr/share/wazo-service/checks/wazo-probe [[        monit) echo "SKIP excepted: it ends by itself" ;;]])
