#include "health.hpp"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <iostream>
#include <mutex>

namespace accounts {

namespace {

constexpr std::chrono::seconds period{2};

bool answer(People& people, const Sessions& sessions) {
    try {
        people.ping();
        sessions.ping();
        return true;
    } catch (const std::exception& error) {
        std::cerr << "not serving: " << error.what() << '\n';
        return false;
    }
}

} // namespace

void watch_health(const std::stop_token& token, grpc::HealthCheckServiceInterface& health, People& people,
                  const Sessions& sessions) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock{mutex};
    while (!token.stop_requested()) {
        health.SetServingStatus(answer(people, sessions));
        stopped.wait_for(lock, token, period, [] { return false; });
    }
}

} // namespace accounts
