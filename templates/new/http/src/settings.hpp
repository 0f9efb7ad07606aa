#pragma once

%if(style STREQUAL "opentera")
#include "redis.hpp"

%endif()
#include <filesystem>
#include <string>

namespace service {

/// The settings that an administrator can change.
struct Settings {
    std::string greeting = "Hello";
%if(style STREQUAL "opentera")
    RedisSettings redis;
%endif()
};

/// The settings of a file, then of the files in a folder, in the order of their names.
Settings read_settings(const std::filesystem::path& file, const std::filesystem::path& overrides);

} // namespace service
