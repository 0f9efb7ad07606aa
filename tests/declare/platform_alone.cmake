# All services of a project may be switched off.
wazo_platform(STYLE wazo)
expect_no_file(manifest.json)
