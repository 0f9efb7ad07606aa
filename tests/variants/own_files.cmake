# 3 services ship files into another service's folder, 5 set up a database of their own: with the project's install() rules, into the service's package. The
# database is made before each start, when PostgreSQL is there, and not in postinst, when it need not be.
wazo_add_service(wazo-other PROGRAM program)
wazo_add_service(wazo-probe PROGRAM program NEEDS wazo-other postgresql)
install(FILES probe.yml DESTINATION /etc/wazo-other/conf.d RENAME 50-wazo-probe.yml COMPONENT wazo-probe)
install(PROGRAMS init-db DESTINATION lib/wazo-probe COMPONENT wazo-probe)
install(FILES database.conf DESTINATION lib/systemd/system/wazo-probe.service.d COMPONENT wazo-probe)
