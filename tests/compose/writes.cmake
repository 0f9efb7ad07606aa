# What a container cannot write to is said, unless a volume is there, or there is no sandbox.
wazo_add_service(wazo-lost PROGRAM program WRITES /var/spool/asterisk /var/lib/other)
wazo_add_service(wazo-kept PROGRAM program WRITES /var/spool/asterisk/one VOLUMES spool:/var/spool/asterisk)
wazo_add_service(wazo-free PROGRAM program WRITES /var/spool/asterisk HARDENING off)
