#include "settings.hpp"

%if(style STREQUAL "opentera")
#include <@raw:name@/service.hpp>
#include <nlohmann/json.hpp>
%else()
#include <yaml-cpp/yaml.h>
%endif()

#include <algorithm>
%if(style STREQUAL "opentera")
#include <fstream>
%endif()
#include <functional>
#include <vector>

namespace service {

%if(style STREQUAL "opentera")
// The library's macros read an object's members by these names.
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(RedisSettings, hostname, port, db, username, password)

%endif()
namespace {

%set(ending ".yml")
%if(style STREQUAL "opentera")
%set(ending ".json")
%endif()
/// If several overriding files set the same value, the first in alphabetical order wins.
std::vector<std::filesystem::path> all_files(const std::filesystem::path& file,
                                             const std::filesystem::path& overrides) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(overrides)) {
        for (const auto& entry : std::filesystem::directory_iterator{overrides}) {
            if (entry.path().extension() == "@ending@") {
                files.push_back(entry.path());
            }
        }
    }
    std::ranges::sort(files, std::ranges::greater{});
    files.insert(files.begin(), file);
    return files;
}

%if(style STREQUAL "opentera")
/// The administrator edits the file. As packaged it names this machine; if Redis runs elsewhere, as it does for a
/// container, the environment names the host.
RedisSettings redis_of(const nlohmann::json& section) {
    auto redis = section.get<RedisSettings>();
    if (redis.hostname == "127.0.0.1") {
        redis.hostname = @raw:identifier@::redis_host();
    }
    redis.password = @raw:identifier@::secret("redis").value_or(redis.password);
    return redis;
}

%endif()
} // namespace

Settings read_settings(const std::filesystem::path& file, const std::filesystem::path& overrides) {
    Settings settings;
%if(style STREQUAL "opentera")
    nlohmann::json all = nlohmann::json::object();
    for (const auto& path : all_files(file, overrides)) {
        std::ifstream stream{path};
        stream.exceptions(std::ifstream::failbit);
        all.merge_patch(nlohmann::json::parse(stream));
    }
    settings.redis = redis_of(all.at("Redis"));
    settings.greeting = all.at(std::string{@raw:identifier@::service_key}).value("greeting", settings.greeting);
%else()
    for (const auto& path : all_files(file, overrides)) {
        const auto node = YAML::LoadFile(path.string());
        if (node["greeting"]) {
            settings.greeting = node["greeting"].as<std::string>();
        }
    }
%endif()
    return settings;
}

} // namespace service
