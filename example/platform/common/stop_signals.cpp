#include "stop_signals.hpp"

#include <csignal>

namespace platform {

namespace {

sigset_t stop_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

void block_stop_signals() {
    const auto signals = stop_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void wait_for_stop_signal() {
    const auto signals = stop_signals();
    int signal = 0;
    sigwait(&signals, &signal);
}

} // namespace platform
