# One limit on machines and in containers; the cluster's file says that it has none.
wazo_add_service(wazo-probe PROGRAM program TASKS 64)
expect_unit("TasksMax=64")
expect_manifest(wazo-probe tasks 64)
expect_lines(compose/docker-compose.yml [[    pids_limit: 64]])
expect_lines(compose/docker-stack.yml [[      resources:
        limits:
          pids: 64
      update_config:]])
expect_lines(kubernetes/wazo-probe.yaml "# Omitted, because Kubernetes has no equivalent: TASKS 64")
