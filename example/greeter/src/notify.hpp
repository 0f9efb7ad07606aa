#pragma once

#include <chrono>

/// What systemd is told (sd_notify); nothing happens when it does not listen.
namespace greeter::notify {

void ready();
void stopping();
void alive();

/// How often systemd wants to hear alive() at the least; zero: never.
std::chrono::microseconds watchdog();

} // namespace greeter::notify
