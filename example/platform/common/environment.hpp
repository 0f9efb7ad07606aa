#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// Where a program runs is told by its environment: on a machine everything is local, in a container it is elsewhere.
namespace platform {

/// The variable's value, or what stands for it when it is unset or empty.
std::string environment(const char* variable, std::string_view otherwise);

/// All of a file, such as a key. Throws std::runtime_error that names it.
std::string read_file(const std::filesystem::path& path);

/// The first line of the file that the variable names, such as a password; nothing when the variable is unset.
std::string secret(const char* variable);

} // namespace platform
