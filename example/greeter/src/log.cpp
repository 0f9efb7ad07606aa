#include "log.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <iomanip>
#include <sstream>
#include <string>
#include <system_error>

namespace greeter {

namespace {

struct LevelName {
    LogLevel level;
    std::string_view configured; // in config.yml
    std::string_view written;    // in the log
};

constexpr std::array level_names{
    LevelName{LogLevel::debug, "debug", "DEBUG"},
    LevelName{LogLevel::info, "info", "INFO"},
    LevelName{LogLevel::warning, "warning", "WARNING"},
    LevelName{LogLevel::error, "error", "ERROR"},
};

/// Local time in milliseconds, as Wazo's services write it: 2024-05-31 12:00:00,123
std::string timestamp() {
    using std::chrono::duration_cast, std::chrono::milliseconds, std::chrono::system_clock;
    const auto now = system_clock::now();
    const auto seconds = system_clock::to_time_t(now);
    std::tm local{};
    localtime_r(&seconds, &local);
    std::ostringstream text;
    text << std::put_time(&local, "%F %T,") << std::setw(3) << std::setfill('0')
         << duration_cast<milliseconds>(now.time_since_epoch()).count() % 1000;
    return text.str();
}

/// A message may contain a caller's text: control characters must not forge a line or control a terminal.
std::string one_line(std::string_view message) {
    const auto is_control = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
    std::string line{message};
    std::ranges::replace_if(line, is_control, '?');
    return line;
}

int open_log(const std::filesystem::path& file) {
    return ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR | S_IRGRP);
}

} // namespace

std::optional<LogLevel> log_level(std::string_view name) {
    const auto* const found = std::ranges::find(level_names, name, &LevelName::configured);
    return found == level_names.end() ? std::nullopt : std::optional{found->level};
}

Log::Log(const std::filesystem::path& file, LogLevel lowest) : file_{open_log(file)}, lowest_{lowest} {
    if (file_ < 0) {
        throw std::system_error{errno, std::generic_category(), "cannot open the log " + file.string()};
    }
}

Log::~Log() {
    ::close(file_);
}

void Log::write(LogLevel level, std::string_view message) const {
    if (level < lowest_) {
        return;
    }
    const auto* const name = std::ranges::find(level_names, level, &LevelName::level);
    const std::string line = timestamp() + " [" + std::to_string(::getpid()) + "] (" + std::string{name->written} +
                             "): " + one_line(message) + '\n';
    // One write() to a file opened for appending keeps lines of different threads apart. A full disk must not stop the
    // service.
    [[maybe_unused]] const auto written = ::write(file_, line.data(), line.size());
}

} // namespace greeter
