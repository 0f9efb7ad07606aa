wazo_add_service(wazo-probe PROGRAM program PORT 9700 API_VERSION 2.1)
expect_manifest(wazo-probe health /2.1/status)
expect_lines(services/wazo-probe/include/wazo-probe/service.hpp [[inline constexpr std::string_view api_version = "2.1";]])
