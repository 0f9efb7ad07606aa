# 3 services have no key of their own to the others' interfaces, 14 have one, 2 have several: one for each of their processes.
wazo_add_service(wazo-none PROGRAM program)
wazo_add_service(wazo-one PROGRAM program ACL confd.users.read "dird.#")
wazo_add_service(wazo-one-sync PROGRAM program USER wazo-one NEEDS wazo-one ACL confd.users.update)
expect_manifest(wazo-none acl "[]")
expect_manifest(wazo-one acl 1 "dird.#")
expect_manifest(wazo-one-sync acl 0 confd.users.update)
expect_manifest(wazo-one-sync user wazo-one)
