#include "api.hpp"
#include "openapi.hpp"
#include "running_server.hpp"
#include "temporary.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include <chrono>
#include <string>
#include <string_view>
#include <thread>

namespace greeter {

using nlohmann::json;

class ApiTest : public testing::Test {
protected:
    [[nodiscard]] httplib::Result get(const std::string& path, const httplib::Headers& headers = {}) const {
        return server_.client().Get(path, headers);
    }

    /// The JSON of a response of which the status is as expected.
    [[nodiscard]] json body(const std::string& path, int status = 200, const httplib::Headers& headers = {}) const {
        const auto result = get(path, headers);
        EXPECT_TRUE(result) << path;
        EXPECT_EQ(result->status, status) << path;
        EXPECT_EQ(result->get_header_value("Content-Type"), "application/json") << path;
        return json::parse(result->body);
    }

    [[nodiscard]] std::string self(const httplib::Headers& headers) const {
        return body("/1.0/greetings/Zo%C3%AB", 200, headers)["links"][0]["href"];
    }

    TemporaryDirectory directory_;
    Log log_{directory_ / "log", LogLevel::info};
    Configuration configuration_{.rest_api = {},
                                 .log_file = {},
                                 .log_level = {},
                                 .default_language = "en",
                                 .greetings = {{"en", "Hello, {name}!"}, {"fr", "Bonjour, {name} !"}}};
    RunningServer server_{2, [this](httplib::Server& http) { add_routes(http, configuration_, log_); }};
};

TEST_F(ApiTest, SaysThatItWorks) {
    const auto status = body("/1.0/status");
    EXPECT_EQ(status["rest_api"]["status"], "ok");
    EXPECT_EQ(status["version"], wazo_greeter::version);
    EXPECT_GE(status["uptime"], 0);
}

TEST_F(ApiTest, Greets) {
    EXPECT_EQ(body("/1.0/greetings/Alice")["greeting"], "Hello, Alice!");
    EXPECT_EQ(body("/1.0/greetings/Zo%C3%AB?language=fr")["greeting"], "Bonjour, Zoë !");
    EXPECT_EQ(body("/1.0/greetings/a%22b%5C")["name"], "a\"b\\");
}

TEST_F(ApiTest, RefusesWhatMakesNoSense) {
    EXPECT_EQ(body("/1.0/greetings/Alice?language=english", 400)["error_id"], "invalid-data");
    EXPECT_EQ(body("/1.0/greetings/Alice?language=", 400)["error_id"], "invalid-data");
    EXPECT_EQ(body("/1.0/greetings/a%0Ab", 400)["error_id"], "invalid-data");
    EXPECT_EQ(body("/1.0/greetings/%FF", 400)["error_id"], "invalid-data");
    EXPECT_EQ(body("/1.0/greetings/" + std::string(65, 'x'), 400)["status_code"], 400);
}

TEST_F(ApiTest, FindsNothingWhereNothingIs) {
    EXPECT_EQ(body("/1.0/greetings/Alice?language=xx", 404)["message"], "no greeting in language 'xx'");
    for (const auto* path : {"/", "/1.0", "/1x0/status", "/1.0/status/", "/1.0/greetings/", "/1.0/greetings/a/b"}) {
        EXPECT_EQ(body(path, 404)["error_id"], "not-found") << path;
    }
}

TEST_F(ApiTest, TakesNoOtherMethod) {
    const auto result = server_.client().Post("/1.0/status");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 405);
    EXPECT_EQ(result->get_header_value("Allow"), "GET, HEAD");
    EXPECT_EQ(json::parse(result->body)["error_id"], "method-not-allowed");
    EXPECT_EQ(server_.client().Head("/1.0/status")->status, 200);
}

TEST_F(ApiTest, ListsLanguages) {
    const auto languages = body("/1.0/public/languages", 200, {{"X-Script-Name", "/api/greeter"}});
    EXPECT_EQ(languages["total"], 2);
    EXPECT_EQ(languages["items"][0]["default"], true);
    EXPECT_EQ(languages["items"][1]["example"], "/api/greeter/1.0/greetings/Alice?language=fr");
}

TEST_F(ApiTest, LinksAsTheCallerSeesIt) {
    const std::string path = "/1.0/greetings/Zo%C3%AB?language=en";
    EXPECT_EQ(self({}), path);
    EXPECT_EQ(self({{"X-Script-Name", "/api/greeter"}}), "/api/greeter" + path);
    EXPECT_EQ(self({{"X-Script-Name", "/"}}), path);
    EXPECT_EQ(self({{"X-Script-Name", "/api/greeter"}, {"X-Forwarded-Proto", "https"}, {"Host", "pbx.example"}}),
              "https://pbx.example/api/greeter" + path);
    EXPECT_EQ(self({{"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "pbx.example:8443"}}),
              "https://pbx.example:8443" + path);
}

TEST_F(ApiTest, IgnoresForwardingHeadersThatMakeNoSense) {
    const std::string path = "/1.0/greetings/Zo%C3%AB?language=en";
    EXPECT_EQ(self({{"X-Script-Name", "//evil.example"}}), path);
    EXPECT_EQ(self({{"X-Script-Name", "javascript:"}}), path);
    EXPECT_EQ(self({{"X-Script-Name", "/a\"\xFF"}}), path);
    EXPECT_EQ(self({{"X-Forwarded-Proto", "gopher"}}), path);
    EXPECT_EQ(self({{"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "a/b"}}), path);
}

TEST_F(ApiTest, LogsRequestsButNotHealthChecks) {
    (void)body("/1.0/status");
    (void)body("/1.0/greetings/Alice", 200, {{"X-Forwarded-For", "10.0.0.1, 10.0.0.2"}});
    // A request is logged after its answer.
    const std::string_view line = "(INFO): 10.0.0.2 GET /1.0/greetings/Alice 200\n";
    std::string log;
    for (auto patience = 500; patience > 0 && !log.ends_with(line); --patience) {
        log = directory_.read("log");
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    EXPECT_TRUE(log.ends_with(line)) << log;
    EXPECT_EQ(log.find("/1.0/status"), std::string::npos);
}

TEST_F(ApiTest, ServesItsDescription) {
    const auto result = get("/1.0/api/api.yml");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(result->get_header_value("Content-Type"), "application/yaml");
    EXPECT_EQ(result->body, openapi_document);
}

TEST_F(ApiTest, HasAllThatItsDescriptionPromises) {
    const auto document = YAML::Load(std::string{openapi_document});
    EXPECT_EQ(document["info"]["version"].as<std::string>(), wazo_greeter::version);
    for (const auto& entry : document["paths"]) {
        auto path = "/1.0" + entry.first.as<std::string>();
        if (const auto parameter = path.find("{name}"); parameter != std::string::npos) {
            path.replace(parameter, 6, "Alice");
        }
        EXPECT_EQ(get(path)->status, 200) << path;
    }
}

TEST_F(ApiTest, SurvivesTheLongestAddress) {
    EXPECT_EQ(body("/1.0/greetings/" + std::string(8000, 'x'), 400)["error_id"], "invalid-data");
    EXPECT_EQ(get("/" + std::string(9000, 'x'))->status, 414);
}

} // namespace greeter
