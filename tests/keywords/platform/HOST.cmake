wazo_platform(HOST gateway.example.org)
wazo_add_service(wazo-probe PROGRAM program PORT AUTO)
expect_lines(services/wazo-probe/include/wazo-probe/service.hpp [[inline constexpr std::string_view host = "gateway.example.org";]])
