# What looks like a mistake and is none: capitals where the type has them, and texts far from any keyword.
wazo_add_service(
  wazo-probe
  PROGRAM program
  ARGUMENTS QUXQUXQUX "a;b" x
  CAPABILITIES CAP_NET_RAW)
expect_manifest(wazo-probe command 1 QUXQUXQUX)
expect_manifest(wazo-probe command 2 "a;b")
