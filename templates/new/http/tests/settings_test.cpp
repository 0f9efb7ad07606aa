#include "settings.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace {

TEST(Settings, the_first_file_of_the_folder_has_the_last_word) {
    const auto folder = std::filesystem::path{testing::TempDir()} / "@raw:name@-settings";
    std::filesystem::create_directories(folder / "conf.d");
%if(style STREQUAL "opentera")
    std::ofstream{folder / "first.json"}
        << R"({"Redis": {"hostname": "redis.test", "port": 6400, "db": 1, "username": "", "password": "first"},)"
        << R"("@raw:name@": {"greeting": "Hello"}})";
    std::ofstream{folder / "conf.d/90.json"} << R"({"@raw:name@": {"greeting": "Good night"}, "Redis": {"db": 3}})";
    std::ofstream{folder / "conf.d/10.json"} << R"({"@raw:name@": {"greeting": "Good day"}, "Redis": {"db": 2}})";
    const auto settings = service::read_settings(folder / "first.json", folder / "conf.d");
    EXPECT_EQ(settings.redis.hostname, "redis.test");
    EXPECT_EQ(settings.redis.db, 2);
    EXPECT_EQ(settings.redis.password, "first");
%else()
    std::ofstream{folder / "config.yml"} << "greeting: Hello\n";
    std::ofstream{folder / "conf.d/90.yml"} << "greeting: Good night\n";
    std::ofstream{folder / "conf.d/10.yml"} << "greeting: Good day\n";
    const auto settings = service::read_settings(folder / "config.yml", folder / "conf.d");
%endif()
    EXPECT_EQ(settings.greeting, "Good day");
    std::filesystem::remove_all(folder);
}

TEST(Settings, a_missing_file_is_an_error) {
    EXPECT_ANY_THROW(service::read_settings("/nonexistent/settings", "/nonexistent"));
}

} // namespace
