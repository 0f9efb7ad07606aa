#include "api.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <thread>

namespace {

/// The API on a free port.
class Api : public testing::Test {
protected:
    Api() {
        service::Settings settings;
        settings.greeting = "Good day";
%if(style STREQUAL "opentera")
        service::add_routes(
            server_, settings, "openapi: 3.0.3\n",
            [](const httplib::Request& request) -> std::optional<service::Caller> {
                if (request.get_header_value("Authorization") != "OpenTera known") {
                    return std::nullopt;
                }
                return service::Caller{"user", "1"};
            },
            [this](const std::string& text) { told_ = text; });
%else()
        service::add_routes(server_, settings, "openapi: 3.0.3\n");
%endif()
        port_ = server_.bind_to_any_port("127.0.0.1");
        thread_ = std::thread{[this] { server_.listen_after_bind(); }};
    }

    ~Api() override {
        server_.stop();
        thread_.join();
    }

    httplib::Result get(const std::string& path, const httplib::Headers& headers = {}) {
        return httplib::Client{"127.0.0.1", port_}.Get(path, headers);
    }

%if(style STREQUAL "opentera")
    std::string told_;

%endif()
private:
    httplib::Server server_;
    int port_ = 0;
    std::thread thread_;
};

TEST_F(Api, says_that_it_works) {
    const auto result = get("/1.0/status");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(nlohmann::json::parse(result->body).at("status"), "ok");
}

TEST_F(Api, describes_itself) {
    const auto result = get("/1.0/api/api.yml");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->body, "openapi: 3.0.3\n");
}

%if(style STREQUAL "opentera")
TEST_F(Api, greets_whom_the_platform_knows) {
    const auto result = get("/1.0/greetings/Alice", {{"Authorization", "OpenTera known"}});
    ASSERT_TRUE(result);
    EXPECT_EQ(told_, "Good day, Alice!");
%else()
TEST_F(Api, greets) {
    const auto result = get("/1.0/greetings/Alice");
    ASSERT_TRUE(result);
%endif()
    EXPECT_EQ(nlohmann::json::parse(result->body).at("greeting"), "Good day, Alice!");
}

%if(style STREQUAL "opentera")
TEST_F(Api, greets_nobody_else) {
    const auto result = get("/1.0/greetings/Alice", {{"Authorization", "OpenTera unknown"}});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 403);
    EXPECT_EQ(told_, "");
}

%endif()
TEST_F(Api, knows_no_other_path) {
    const auto result = get("/1.0/greetings/");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 404);
}

} // namespace
