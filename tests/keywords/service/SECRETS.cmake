wazo_add_service(wazo-probe PROGRAM program SECRETS token signing-key NEEDS postgresql)
expect_unit("LoadCredential=token:wazo-probe.token
LoadCredential=signing-key:wazo-probe.signing-key
LoadCredential=postgresql:wazo-probe.postgresql")
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "d /etc/credstore 0700 root root -")
expect_lines(compose/docker-compose.yml [[      - source: "wazo-probe-token"
        target: "token"
      - source: "wazo-probe-signing-key"
        target: "signing-key"
      - source: "wazo-probe-postgresql"
        target: "postgresql"]])
expect_lines(compose/docker-compose.yml [[      "CREDENTIALS_DIRECTORY": "/run/secrets"]])
expect_lines(compose/secrets.txt wazo-probe-token)
expect_lines(services/wazo-probe/root/usr/share/wazo-service/machine/wazo-probe.sh "secret /etc/credstore/wazo-probe.token")
