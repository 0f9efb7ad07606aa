# A job is a timer and a service of systemd. What these cannot say stays in a crontab: the start of the machine, and what a command reads.
wazo_add_service(wazo-probe PROGRAM program STATE STANDBY stop CRON "*/5 3 1,15 * mon-tue /usr/bin/true \"50\\%\" \$HOME" "@reboot /usr/bin/true"
                                                                    "@daily /usr/bin/true 50%")
expect_lines(
  services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.timer
  "OnCalendar=*-*-1,15 3:0..59/5
OnCalendar=Mon,Tue *-*-* 3:0..59/5
AccuracySec=1s

[Install]
WantedBy=timers.target")
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.service "ConditionPathExists=!/var/lib/wazo/disabled")
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.service "User=wazo-probe")
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.service [[EnvironmentFile=-/etc/default/wazo-probe]])
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.service [[ExecStart=/bin/sh -c "/usr/bin/true \"50%%\" $$HOME"]])
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.service "StateDirectory=wazo-probe")
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.service "ProtectSystem=strict")
# It would take the service's folder away when it ends.
expect_no_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.service "RuntimeDirectory=wazo-probe")
expect_lines(services/wazo-probe/root/usr/share/wazo-service/machine/wazo-probe.sh "unit wazo-probe-job-1.timer")
expect_no_file(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-2.timer)
set(conditions
    "wazo-probe [ -x /usr/share/wazo-service/checks/wazo-probe ] && [ ! -e /var/lib/wazo-service/wazo-probe/held ] && [ ! -e /var/lib/wazo/disabled ] || exit 0;"
)
expect_lines(services/wazo-probe/root/etc/cron.d/wazo-probe "@reboot ${conditions} /usr/bin/true\n@daily ${conditions} /usr/bin/true 50%")
expect_lines(compose/crontab [[*/5 3 1,15 * mon-tue cd "$FOLDER" && docker compose exec --no-TTY wazo-probe sh -c '/usr/bin/true "50\%" $HOME']])
expect_lines(kubernetes/wazo-probe.yaml [=[              command: ["/bin/sh", "-c", "/usr/bin/true \"50%\" $HOME"]]=])
expect_lines(kubernetes/wazo-probe.yaml "# Omitted, because Kubernetes has no equivalent: CRON @daily /usr/bin/true 50%")
