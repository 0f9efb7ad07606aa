# One file in two spellings is one file, and two folders of one name may have different files.
wazo_add_service(wazo-probe PROGRAM program CONFIG config.yml ./config.yml folder other/folder)
expect_manifest(wazo-probe config_files 0 /etc/wazo-probe/config.yml)
expect_manifest(wazo-probe config_files 1 /etc/wazo-probe/folder/a.yml)
expect_manifest(wazo-probe config_files 2 /etc/wazo-probe/folder/b.yml)
expect_lines(services/wazo-probe/root/etc/wazo-probe/config.yml "a: 1")
