# The platform's call on one line, behind a comment that names it.
#[[ wazo_platform(
]]
set(unused "a b")
wazo_platform(NAME "A B")
wazo_add_service(wazo-probe PROGRAM program)
