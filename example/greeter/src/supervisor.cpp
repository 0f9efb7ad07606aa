#include "supervisor.hpp"

#include <pthread.h>

#include <csignal>
#include <ctime>

namespace greeter {

namespace {

sigset_t stop_signals() {
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

/// Waits for a signal for at most a period (zero: without limit); returns whether one came.
bool wait_for_stop_signal(std::chrono::microseconds period) {
    using std::chrono::duration_cast, std::chrono::nanoseconds, std::chrono::seconds;
    const sigset_t signals = stop_signals();
    const auto whole = duration_cast<seconds>(period);
    const timespec timeout{whole.count(), duration_cast<nanoseconds>(period - whole).count()};
    return sigtimedwait(&signals, nullptr, period.count() == 0 ? nullptr : &timeout) > 0;
}

} // namespace

void block_stop_signals() {
    const sigset_t signals = stop_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void supervise(const std::stop_token& token, std::chrono::microseconds period, const std::function<void()>& check,
               const std::function<void()>& stop) {
    const std::stop_callback wake{token, [self = pthread_self()] { pthread_kill(self, SIGINT); }};
    while (!wait_for_stop_signal(period)) {
        if (period.count() != 0) { // else interrupted, as by a debugger
            check();
        }
    }
    if (!token.stop_requested()) {
        stop();
    }
}

} // namespace greeter
