wazo_add_service(wazo-probe PROGRAM program PORT 9700 WAIT 7)
expect_unit([[ExecStartPost=/usr/bin/timeout 7 /bin/bash -c "until : </dev/tcp/127.0.0.1/9700; do sleep 0.1; done 2>/dev/null"
TimeoutStartSec=37]])
