wazo_add_service(wazo-probe PROGRAM program ACL auth.users.read "a.#")
expect_manifest(wazo-probe acl 1 "a.#")
