#pragma once

#include <filesystem>
#include <fstream>
#include <mutex>
#include <string_view>

namespace notes {

/// The service's log file. It is opened for appending, so that it may be emptied when it is rotated.
class Log {
public:
    explicit Log(const std::filesystem::path& file);
    void write(std::string_view message);

private:
    std::mutex mutex_;
    std::ofstream file_;
};

} // namespace notes
