wazo_add_service(
  wazo-probe
  PROGRAM program
  PORT 9700
  NEEDS rabbitmq
  STATE
  STANDBY stop
  SECRETS token
  WAIT 5
  ARGUMENTS --serve)
wazo_add_process(wazo-probe wazo-probe-worker ARGUMENTS --work "two words")
expect_unit("ExecStart=/usr/bin/wazo-probe --serve")
set(unit services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-worker.service)
expect_lines(${unit} [[ExecStart=/usr/bin/wazo-probe --work "two words"]])
# The service's:
foreach(line "User=wazo-probe" "LoadCredential=token:wazo-probe.token" "StateDirectory=wazo-probe" "EnvironmentFile=-/etc/default/wazo-probe"
             "ConditionPathExists=!/var/lib/wazo/disabled" "ReadWritePaths=-/var/log/wazo-probe-worker.log")
  expect_lines(${unit} "${line}")
endforeach()
# Its own:
foreach(line "RuntimeDirectory=wazo-probe-worker" "SyslogIdentifier=wazo-probe-worker" "StandardOutput=append:/var/log/wazo-probe-worker.log"
             "After=wazo-probe.service" "PartOf=wazo-probe.service" "WantedBy=wazo-probe.service")
  expect_lines(${unit} "${line}")
endforeach()
expect_no_lines(${unit} "TimeoutStartSec=35")
expect_lines(services/wazo-probe/root/etc/logrotate.d/wazo-probe "/var/log/wazo-probe-worker.log")
expect_lines(services/wazo-probe/root/etc/monit/conf-available/wazo-probe-worker
             "check process wazo-probe-worker with pidfile /run/wazo-probe-worker/wazo-probe-worker.pid")
expect_lines(services/wazo-probe/root/etc/rsyslog.d/99-wazo-probe.conf
             ":programname, isequal, \"wazo-probe-worker\" /var/log/wazo-probe-worker.log\n& stop")
expect_manifest(wazo-probe processes 0 unit wazo-probe-worker.service)
foreach(file docker-compose.yml docker-stack.yml)
  expect_lines(compose/${file} "    command: [\"/usr/bin/wazo-probe\", \"--work\", \"two words\"]")
endforeach()
expect_lines(kubernetes/wazo-probe.yaml "        - name: \"wazo-probe-worker\"\n          command: [\"/usr/bin/wazo-probe\", \"--work\", \"two words\"]")
expect_lines(local/wazo-probe/run "words=(/usr/bin/wazo-probe --work 'two words')")
