#pragma once

#include <mutex>
#include <string_view>

namespace service {

/// The service logs to standard output, one line per message.
class Log {
public:
    void write(std::string_view message);

private:
    std::mutex mutex_;
};

} // namespace service
