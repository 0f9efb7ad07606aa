# A file of objects is a file of sections, any other the service's own section; with neither, the own section is empty.
wazo_platform(STYLE opentera)
wazo_add_service(opentera-a PROGRAM program PORT AUTO KEY First CONFIG opentera-a.json)
wazo_add_service(opentera-b PROGRAM program PORT AUTO KEY Second CONFIG opentera-b.json)
wazo_add_service(opentera-c PROGRAM program PORT AUTO KEY Third)
expect_lines(
  services/opentera-a/root/etc/opentera-a/opentera-a.json
  "  },
  \"FileTransfer\": {
    \"files_directory\": \"files;[x\"
  },
  \"WebRTC\": {}
}")
expect_lines(
  services/opentera-b/root/etc/opentera-b/opentera-b.json
  "  \"Second\": {
    \"files\": {},
    \"limit\": 3
  }
}")
expect_lines(services/opentera-c/root/etc/opentera-c/opentera-c.json "  \"Third\": {}
}")
expect_lines(
  services/opentera-a/root/usr/lib/tmpfiles.d/opentera-a.conf
  "# The file may contain passwords.
z /etc/opentera-a/opentera-a.json ~0750 root opentera-a -")
