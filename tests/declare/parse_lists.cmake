# What looks like a mistake and is none: capitals where the type has them, and texts far from any keyword.
wazo_add_service(
  wazo-probe
  PROGRAM program
  ARGUMENTS QUXQUXQUX "a;b" x
  CAPABILITIES CAP_NET_RAW)
expect_manifest(wazo-probe command 1 QUXQUXQUX)
expect_manifest(wazo-probe command 2 "a;b")

# Items with the characters of CMake's lists, by the call and by the property: none is split, none is joined. In a property a semicolon separates, and a
# backslash before it makes it a part of the item; two backslashes before it are one.
wazo_add_service(wazo-call PROGRAM program ARGUMENTS "a[" "b]" [[c\]] "d;e" "[f;g]" [[h\;i]] [[j\\]] k)
wazo_add_service(wazo-property PROGRAM program)
set_property(TARGET wazo-property PROPERTY WAZO_ARGUMENTS "a[;b];c\\\\;d\\;e;[f\\;g]")
set_property(TARGET wazo-property APPEND PROPERTY WAZO_ARGUMENTS [[h\\\;i]] [[j\\\\]] k)
wazo_add_service(wazo-copy PROGRAM program)
get_target_property(arguments wazo-call WAZO_ARGUMENTS)
set_target_properties(wazo-copy PROPERTIES WAZO_ARGUMENTS "${arguments}")
foreach(name wazo-call wazo-property wazo-copy)
  expect_manifest(${name} command 1 "a[")
  expect_manifest(${name} command 2 "b]")
  expect_manifest(${name} command 3 [[c\]])
  expect_manifest(${name} command 4 "d;e")
  expect_manifest(${name} command 5 "[f;g]")
  expect_manifest(${name} command 6 [[h\;i]])
  expect_manifest(${name} command 7 [[j\\]])
  expect_manifest(${name} command 8 k)
  expect_lines(services/${name}/root/usr/lib/systemd/system/${name}.service
               "ExecStart=/usr/bin/${name} \"a[\" \"b]\" \"c\\\\\" \"d;e\" \"[f;g]\" \"h\\\\;i\" \"j\\\\\\\\\" k")
endforeach()

wazo_add_route(wazo-probe /x PORT other HEADERS Content-Security-Policy "default-src 'self'; script-src 'none'" X-Brackets "[;]")
wazo_add_port(wazo-probe other 9701 PROTOCOL http)
expect_location("    add_header Content-Security-Policy \"default-src 'self'; script-src 'none'\" always;
    add_header X-Brackets \"[;]\" always;")
