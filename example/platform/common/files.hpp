#pragma once

#include <filesystem>
#include <string>

namespace platform {

/// All of a file, such as a key. Throws std::runtime_error that names it.
std::string read_file(const std::filesystem::path& path);

} // namespace platform
