# Paths that no service may write to: system trees, and shared folders themselves, but not folders inside these (file-hierarchy(7)).
include_guard(GLOBAL)

set_property(
  GLOBAL
  PROPERTY _WAZO_SYSTEM_TREES
           /bin
           /boot
           /dev
           /etc/default
           /etc/group
           /etc/gshadow
           /etc/pam.d
           /etc/passwd
           /etc/security
           /etc/shadow
           /etc/ssh
           /etc/ssl
           /etc/sudoers
           /etc/sudoers.d
           /etc/systemd
           /home
           /lib
           /lib32
           /lib64
           /libx32
           /proc
           /root
           /run/systemd
           /run/user
           /sbin
           /sys
           /tmp
           /usr
           /var/lib/apt
           /var/lib/dpkg
           /var/lib/systemd)
set_property(GLOBAL PROPERTY _WAZO_SHARED_FOLDERS / /etc /media /mnt /opt /run /srv /var /var/backups /var/cache /var/lib /var/local /var/lock /var/log /var/mail /var/opt
                             /var/run /var/spool /var/tmp /var/www)
