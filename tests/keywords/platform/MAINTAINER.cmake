wazo_platform(MAINTAINER "Some Body <some@body.org>")
wazo_add_service(wazo-probe PROGRAM program PORT AUTO)
expect_lines(services/wazo-probe/root/usr/share/doc/wazo-probe/copyright "Copyright: Some Body <some@body.org>")
expect_manifest(wazo-probe maintainer "Some Body <some@body.org>")
