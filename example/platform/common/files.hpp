#pragma once

#include <filesystem>
#include <string>

namespace platform {

/// The content of a file, such as a key. Throws std::runtime_error with the file's name.
std::string read_file(const std::filesystem::path& path);

} // namespace platform
