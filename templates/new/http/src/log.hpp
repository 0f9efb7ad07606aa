#pragma once

#include <mutex>
#include <string_view>

namespace service {

/// The service's log is what it prints, line by line, wherever it runs.
class Log {
public:
    void write(std::string_view message);

private:
    std::mutex mutex_;
};

} // namespace service
