#pragma once

#include <filesystem>
#include <string>

namespace service {

/// What an administrator can change.
struct Settings {
    std::string greeting = "Hello";
};

/// The settings of a file, then of the files in a folder, in the order of their names.
Settings read_settings(const std::filesystem::path& file, const std::filesystem::path& overrides);

} // namespace service
