#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace benchmark {

/// What one run of a command took.
struct Cost {
    double seconds = 0;      ///< wall-clock time
    long peak_kibibytes = 0; ///< largest resident set of the command and of what it started and waited for
};

using Command = std::vector<std::string>;

/// Runs a command in a directory, its output in a log file there. Throws std::runtime_error, with the end of the
/// output, when it fails.
Cost run(const Command& command, const std::filesystem::path& directory);

} // namespace benchmark
