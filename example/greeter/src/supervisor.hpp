#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

namespace greeter {

/// Keeps SIGTERM and SIGINT for supervise(). To be called before there is any thread, since threads inherit it.
void block_stop_signals();

/// Waits until SIGTERM or SIGINT comes, then calls stop; meanwhile calls check once in a period, if that is not zero.
/// Runs in its own thread; returns without calling stop if the token is stopped.
void supervise(const std::stop_token& token, std::chrono::microseconds period, const std::function<void()>& check,
               const std::function<void()>& stop);

} // namespace greeter
