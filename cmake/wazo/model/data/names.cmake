# Reserved names: Debian's base system and the backing services have commands, units, users, packages, or files and folders with these names in
# /etc, /usr/share, /var/lib, /var/cache, /var/log or /run. A service with such a name would overwrite them, and delete them when it is purged. From the lists
# of files of Debian 12's and 13's packages of the priorities required, important and standard, and of the backing services'.
include_guard(GLOBAL)

set_property(
  GLOBAL
  PROPERTY _WAZO_NAMES_OF_OTHERS
           add-shell addgroup addpart adduser agetty alternatives anacron apache2 apport apt apt-cache apt-cdrom apt-config apt-daily apt-daily-upgrade apt-get
           apt-key apt-mark arch arpd asterisk atd auth b2sum backup badblocks base-files base-passwd base32 base64 basename basenc bash bash-completion bashbug
           bin bind blkdiscard blkid blkzone blockdev boot bootstrap bridge bsdutils btmp bug busctl ca-certificates capsh captoinfo cat chage chattr chcon chcpu
           chfn chgpasswd chgrp chmem chmod choom chown chpasswd chrony chroot chrt chsh cksum clear cmp comm common-licenses console-getty consul containerd
           corelist coreutils cp cpan cpgr cppw credstore cron cron-daemon-common crontab cryptdisks cryptdisks-early csplit ctrlaltdel ctstat curl cut daemon
           dahdi dash date dbus dbus-1 dcb dd deb-systemd-helper deb-systemd-invoke debconf debconf-apt-progress debconf-communicate debconf-copydb debconf-escape
           debconf-set-selections debconf-show debian-archive-keyring debianutils debug debug-shell debugfs default delgroup delpart deluser devlink df dict diff
           diff3 diffutils dir dircolors dirname dmesg dnsdomainname dnsmasq doc doc-base docker domainname dovecot dpkg dpkg-db-backup dpkg-deb dpkg-divert
           dpkg-fsys-usrunmess dpkg-maintscript-helper dpkg-preconfigure dpkg-query dpkg-realpath dpkg-reconfigure dpkg-split dpkg-statoverride dpkg-trigger du
           dumpe2fs e2freefrag e2fsck e2fsprogs e2image e2label e2mmpstatus e2scrub e2undo e4crypt e4defrag echo egrep emergency enc2xs encguess env environment
           erlang ethertypes exim4 expand expiry expr factor faillock faillog fallocate false fgrep filefrag fincore find findfs findmnt findutils fish flock fmt
           fold fontconfig free fsck fsfreeze fstab fstab-decode fstrim games genl getcap getconf getent getopt getpcaps getty getty-static git gpasswd gpgv
           grafana grep group groupadd groupdel groupmems groupmod groups grpck grpconv grpunconv gshadow gunzip gzexe gzip h2ph h2xs halt hardlink head hostid
           hostname hostnamectl hosts httpd hwclock i386 iconv iconvconfig id info infocmp infotocap init init-system-helpers initrd-cleanup initrd-parse-etc
           initrd-switch-root initrd-udevadm-cleanup-db install installer installkernel instmodsh ionice ip ipcmk ipcrm ipcs iproute2 irc isc-dhcp-server ischroot
           isosize issue join journal journalctl kern kernel kernel-install keyrings kill killall5 kmod kmod-static-nodes last lastb lastlog ldattach ldconfig ldd
           link lintian linux32 linux64 list ln lnstat locale localectl localedef lock logcheck logger login loginctl logname logrotate losetup lp lpr ls lsattr
           lsblk lscpu lsfd lsipc lsirq lslocks lslogins lsmem lsns mail man mariadb mawk mcookie md5sum media-types menu mesg messagebus messages mime misc mkdir
           mke2fs mkfifo mkfs mknod mkswap mktemp monit more mount mountpoint mtab munin mv mysql named namei ncurses-base ncurses-bin netbase network networkctl
           networking newgrp news newusers nginx nginx-common nice nisdomainname nl nobody nodejs nohup nologin nproc nsenter nss nstat ntp numfmt od odbc
           openssh-server openssl os-release pam pam-auth-update pam-configs partx passwd paste pathchk perl perl-base perl5 perlbug perldoc perlivp
           perlthanks pgrep php piconv pidof pidwait pinky pixmaps pkgconfig pki pkill pl2pm pldd pmap pod2html pod2man pod2text pod2usage podchecker podman
           polkit-1 postfix postgres postgresql poweroff pr printenv printf private prlimit procps profile prometheus protocols prove proxy ps ptar ptardiff
           ptargrep ptx pwck pwconv pwd pwdx pwunconv python python3 quotaon quotaon-root rabbitmq rabbitmq-server rbash rc rc-local rdma readlink readprofile
           realpath reboot redis redis-sentinel redis-server remove-shell renice rescue reset resize2fs resizepart rev rgrep rm rmdir rmt rmt-tar root routel rpc
           rsyslog rsyslogd rtacct rtcwake rtmon rtstat ruby run-parts run0 runcon runlevel runuser samba savelog script scriptlive scriptreplay sdiff security sed
           select-editor sensible-browser sensible-editor sensible-pager sensible-terminal sensible-utils seq service services setarch setcap setpriv setsid
           setterm sg sh sha1sum sha224sum sha256sum sha384sum sha512sum shadow shadowconfig shasum shred shuf shutdown skel skill slabtop sleep snice sort splain
           split squid ss ssh sshd ssl start-stop-daemon stat stdbuf streamzip stty su sudo sulogin sum supercat swaplabel swapoff swapon sync sys sysctl syslog
           system-update-cleanup systemctl systemd systemd-ac-power systemd-analyze systemd-ask-password systemd-ask-password-console systemd-ask-password-wall
           systemd-battery-check systemd-binfmt systemd-boot-check-no-failures systemd-bsod systemd-cat systemd-cgls systemd-cgtop systemd-confext systemd-creds
           systemd-cryptenroll systemd-delta systemd-detect-virt systemd-escape systemd-exit systemd-firstboot systemd-fsck-root systemd-fsckd systemd-growfs-root
           systemd-halt systemd-hibernate systemd-hibernate-clear systemd-hibernate-resume systemd-hostnamed systemd-hybrid-sleep systemd-id128 systemd-inhibit
           systemd-initctl systemd-journal-catalog-update systemd-journal-flush systemd-journald systemd-kexec systemd-localed systemd-logind
           systemd-machine-id-commit systemd-machine-id-setup systemd-modules-load systemd-mount systemd-network-generator systemd-networkd
           systemd-networkd-persistent-storage systemd-networkd-wait-online systemd-notify systemd-path systemd-pcrfs-root systemd-pcrlock-file-system
           systemd-pcrlock-firmware-code systemd-pcrlock-firmware-config systemd-pcrlock-machine-id systemd-pcrlock-make-policy
           systemd-pcrlock-secureboot-authority systemd-pcrlock-secureboot-policy systemd-pcrmachine systemd-pcrphase systemd-pcrphase-initrd
           systemd-pcrphase-sysinit systemd-poweroff systemd-pstore systemd-quotacheck systemd-quotacheck-root systemd-random-seed systemd-reboot
           systemd-remount-fs systemd-repart systemd-rfkill systemd-run systemd-socket-activate systemd-soft-reboot systemd-stdio-bridge systemd-storagetm
           systemd-suspend systemd-suspend-then-hibernate systemd-sysctl systemd-sysext systemd-sysusers systemd-sysv systemd-time-wait-sync systemd-timedated
           systemd-tmpfiles systemd-tmpfiles-clean systemd-tmpfiles-setup systemd-tmpfiles-setup-dev systemd-tmpfiles-setup-dev-early systemd-tpm2-setup
           systemd-tpm2-setup-early systemd-tty-ask-password-agent systemd-umount systemd-update-done systemd-update-utmp systemd-update-utmp-runlevel
           systemd-user-sessions systemd-volatile-root systemd-vpick sysvinit-utils tabs tabset tac tail tar tarcat taskset tc tee telinit tempfile terminfo test
           tftpd-hpa tic timedatectl timeout tipc tload toe top touch tput tr true truncate tset tsort tty tune2fs tzdata tzselect uclampset udev ufw umount uname
           unattended-upgrades uncompress unexpand uniq unlink unshare update-alternatives update-ca-certificates update-passwd update-shells uptime user useradd
           userdel usermod users util-linux util-linux-extra utmpdump uucp varlinkctl vdir vdpa vigr vim vipw vmstat wall watch wazo wazo-service wc wcurl wdctl
           whereis who whoami wipefs wtmp www-data x11-common xargs xdg xsubpp yes ypdomainname zcat zcmp zdiff zdump zegrep zfgrep zforce zgrep zic zipdetails
           zless zlib1g zmore znew zoneinfo zramctl zsh)

# Files and folders of /var/log, without .log.
set_property(GLOBAL PROPERTY _WAZO_LOGS_OF_OTHERS alternatives apt asterisk auth boot bootstrap btmp consul cron daemon debug dmesg dpkg exim4 faillog fontconfig installer journal kern lastlog lpr mail messages monit mysql news nginx ntpsec postgresql private rabbitmq redis samba syslog sysstat unattended-upgrades user uucp wtmp)

# Targets of CMake and of this module. run-all starts what the targets run-<service> start.
set_property(GLOBAL PROPERTY _WAZO_TARGETS_OF_OTHERS all clean depend help install package packages preinstall run-all test wazo-audit wazo-certificates wazo-check wazo-check-dependencies
                             wazo-explain wazo-register wazo-report wazo-repository wazo-secrets)

# Words that are no name of a namespace in C++: keywords, what compilers define besides, and the standard's own namespaces.
set_property(
  GLOBAL
  PROPERTY _WAZO_CPP_WORDS
           alignas alignof and asm auto bitand bitor bool break case catch char class co_await co_return co_yield compl concept const consteval constexpr constinit
           continue decltype default delete do double else enum explicit export extern false float for friend goto i386 if inline int linux long mutable namespace
           new noexcept not nullptr operator or posix private protected public register requires return short signed sizeof static std struct switch template this
           throw true try typedef typeid typename union unix unsigned using virtual void volatile while xor)
