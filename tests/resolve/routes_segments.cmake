# The gateway takes empty segments, . and .. out of what it is asked for: no request would ever have such a path.
wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /a//b)
wazo_add_route(wazo-probe /a/../b)
wazo_add_route(wazo-probe /a/.)
wazo_add_route(wazo-probe /b//)
wazo_add_route(wazo-probe /c TO /x/../y)
# Dots within a segment are like other characters.
wazo_add_route(wazo-probe /a..b/...c/.d TO /)
