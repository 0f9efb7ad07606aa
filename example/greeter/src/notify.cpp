#include "notify.hpp"

#include <systemd/sd-daemon.h>

#include <cstdint>

namespace greeter::notify {

void ready() {
    sd_notify(0, "READY=1");
}

void stopping() {
    sd_notify(0, "STOPPING=1");
}

void alive() {
    sd_notify(0, "WATCHDOG=1");
}

std::chrono::microseconds watchdog() {
    std::uint64_t interval = 0;
    return std::chrono::microseconds{sd_watchdog_enabled(0, &interval) > 0 ? interval : 0};
}

} // namespace greeter::notify
