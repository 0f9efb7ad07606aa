#include "settings.hpp"

#include <nlohmann/json.hpp>
#include <opentera-notes/service.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <vector>

namespace service {

// The library's macros read an object's members by these names.
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(RedisSettings, hostname, port, db, username, password)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Settings::Database, name, url, port, username, password)

namespace {

/// The last one wins: it is the first in alphabetical order.
std::vector<std::filesystem::path> overriding_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(folder)) {
        for (const auto& entry : std::filesystem::directory_iterator{folder}) {
            if (entry.path().extension() == ".json") {
                files.push_back(entry.path());
            }
        }
    }
    std::ranges::sort(files, std::ranges::greater{});
    return files;
}

nlohmann::json parsed(const std::filesystem::path& file) {
    std::ifstream stream{file};
    if (!stream) {
        throw std::runtime_error{"cannot read " + file.string()};
    }
    return nlohmann::json::parse(stream);
}

} // namespace

Settings read_settings(const std::filesystem::path& file, const std::filesystem::path& overrides) {
    auto all = parsed(file);
    for (const auto& path : overriding_files(overrides)) {
        all.merge_patch(parsed(path));
    }
    Settings settings;
    all.at("Redis").get_to(settings.redis);
    all.at("Database").get_to(settings.database);
    all.at(std::string{opentera_notes::service_key}).at("longest_note").get_to(settings.longest_note);
    return settings;
}

} // namespace service
