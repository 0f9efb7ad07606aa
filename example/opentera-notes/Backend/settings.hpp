#pragma once

#include "redis.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace service {

/// The sections of the platform's configuration that this service needs.
struct Settings {
    struct Database {
        std::string name;
        std::string url;
        std::uint16_t port = 0;
        std::string username;
        std::string password;
    };

    RedisSettings redis;
    Database database;
    std::size_t longest_note = 0;
};

/// A file's settings, changed by the *.json of a folder in the order of their names.
Settings read_settings(const std::filesystem::path& file, const std::filesystem::path& overrides);

} // namespace service
