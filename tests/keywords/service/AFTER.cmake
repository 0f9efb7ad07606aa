wazo_add_service(wazo-probe PROGRAM program AFTER time-sync.target other)
expect_unit("After=network.target
After=time-sync.target
After=other.service")
