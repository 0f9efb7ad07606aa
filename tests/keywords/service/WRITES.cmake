# The sandbox stays what it is, but for these paths.
wazo_add_service(wazo-probe PROGRAM program WRITES /var/spool/asterisk /etc/asterisk/pjsip.d /var/spool/asterisk
                 VOLUMES spool:/var/spool/asterisk dialplan:/etc/asterisk/pjsip.d)
expect_unit("ReadWritePaths=-/var/log/wazo-probe.log
ReadWritePaths=-/var/spool/asterisk
ReadWritePaths=-/etc/asterisk/pjsip.d
NoNewPrivileges=yes
ProtectSystem=strict")
expect_manifest(wazo-probe writable 1 /var/spool/asterisk)
