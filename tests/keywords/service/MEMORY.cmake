# One limit wherever it runs; what it asks a cluster for is never more.
wazo_add_service(wazo-probe PROGRAM program MEMORY 1g)
wazo_add_service(wazo-small PROGRAM program MEMORY 48m)
wazo_add_service(wazo-other PROGRAM program)
expect_unit("MemoryMax=1G")
expect_manifest(wazo-probe memory 1G)
expect_lines(compose/docker-compose.yml [[    mem_limit: "1G"]])
expect_lines(compose/docker-stack.yml [[      resources:
        limits:
          memory: "1G"
      update_config:]])
expect_lines(kubernetes/wazo-probe.yaml [[            requests:
              cpu: 50m
              memory: "64Mi"
            limits:
              memory: "1Gi"]])
expect_lines(kubernetes/wazo-small.yaml [[              memory: "48Mi"
            limits:
              memory: "48Mi"]])
expect_lines(kubernetes/wazo-other.yaml [[              memory: "64Mi"
            limits:
              memory: "512Mi"]])
