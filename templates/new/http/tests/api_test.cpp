#include "api.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <thread>

namespace {

/// The API on a port that is free.
class Api : public testing::Test {
protected:
    Api() {
        service::Settings settings;
        settings.greeting = "Good day";
        service::add_routes(server_, settings, "openapi: 3.0.3\n");
        port_ = server_.bind_to_any_port("127.0.0.1");
        thread_ = std::thread{[this] { server_.listen_after_bind(); }};
    }

    ~Api() override {
        server_.stop();
        thread_.join();
    }

    httplib::Result get(const std::string& path) { return httplib::Client{"127.0.0.1", port_}.Get(path); }

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

TEST_F(Api, greets) {
    const auto result = get("/1.0/greetings/Alice");
    ASSERT_TRUE(result);
    EXPECT_EQ(nlohmann::json::parse(result->body).at("greeting"), "Good day, Alice!");
}

TEST_F(Api, knows_no_other_path) {
    const auto result = get("/1.0/greetings/");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 404);
}

} // namespace
