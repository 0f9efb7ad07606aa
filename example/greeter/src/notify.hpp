#pragma once

#include <chrono>

/// Notifications to systemd (sd_notify); no effect without systemd.
namespace greeter::notify {

void ready();
void stopping();
void alive();

/// The maximum interval between calls of alive(); zero if there is no watchdog.
std::chrono::microseconds watchdog();

} // namespace greeter::notify
