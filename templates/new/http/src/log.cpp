#include "log.hpp"

#include <ctime>
#include <iomanip>
#include <iostream>

namespace service {

void Log::write(std::string_view message) {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    const std::lock_guard lock{mutex_};
    std::cout << std::put_time(&local, "%F %T ");
    for (const char c : message) {
        std::cout << (static_cast<unsigned char>(c) < ' ' ? '?' : c); // what a caller sent forges no line
    }
    std::cout << std::endl;
}

} // namespace service
