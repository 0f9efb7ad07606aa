#include "log.hpp"

#include <ctime>
#include <iomanip>
#include <string>

namespace notes {

Log::Log(const std::filesystem::path& file) {
    file_.exceptions(std::ofstream::failbit);
    file_.open(file, std::ofstream::app);
    file_.exceptions(std::ofstream::goodbit); // a full disk is no reason to stop
}

void Log::write(std::string_view message) {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    const std::lock_guard lock{mutex_};
    file_ << std::put_time(&local, "%F %T ");
    for (const char c : message) {
        file_ << (static_cast<unsigned char>(c) < ' ' ? '?' : c); // what a caller sent forges no line
    }
    file_ << std::endl;
}

} // namespace notes
