# 4 services count as started when their port accepts connections.
wazo_add_service(wazo-probe PROGRAM program PORT 9600 WAIT 30)
expect_unit([[ExecStartPost=/usr/bin/timeout 30 /bin/bash -c "until : </dev/tcp/127.0.0.1/9600; do sleep 0.1; done 2>/dev/null"]])
expect_unit("TimeoutStartSec=60")
