#pragma once

%if(style STREQUAL "opentera")
#include <cstdint>
%endif()
#include <filesystem>
#include <string>

namespace service {

/// The settings that an administrator can change.
struct Settings {
    std::string greeting = "Hello";
%if(style STREQUAL "opentera")

    /// Host and port of the platform's Redis.
    struct Redis {
        std::string hostname;
        std::uint16_t port = 0;
        int db = 0;
        std::string username;
        std::string password;
    };

    Redis redis;
%endif()
};

/// The settings of a file, then of the files in a folder, in the order of their names.
Settings read_settings(const std::filesystem::path& file, const std::filesystem::path& overrides);

} // namespace service
