#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace greeter {

enum class LogLevel { debug, info, warning, error };

/// The level of that name; nothing when there is none.
std::optional<LogLevel> log_level(std::string_view name);

/// A log file, written to by any number of threads.
class Log {
public:
    /// Opens the file for appending, so that logrotate's copytruncate needs no signal. Throws std::system_error.
    Log(const std::filesystem::path& file, LogLevel lowest);
    ~Log();
    Log(const Log&) = delete;
    Log(Log&&) = delete;
    Log& operator=(const Log&) = delete;
    Log& operator=(Log&&) = delete;

    void debug(std::string_view message) const { write(LogLevel::debug, message); }

    void info(std::string_view message) const { write(LogLevel::info, message); }

    void warning(std::string_view message) const { write(LogLevel::warning, message); }

    void error(std::string_view message) const { write(LogLevel::error, message); }

    /// Writes one line, whatever the message contains; drops messages below the lowest level.
    void write(LogLevel level, std::string_view message) const;

private:
    int file_;
    LogLevel lowest_;
};

} // namespace greeter
