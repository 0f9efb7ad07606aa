#include "api.hpp"
#include "stop_signals.hpp"

#include <gateway/service.hpp>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>

namespace {

constexpr std::size_t largest_body = 65536;

/// Stops the server's loop. A stop before the loop runs would be lost, so it waits until it runs.
void stop(httplib::Server& server, const std::atomic<bool>& ended) {
    while (!server.is_running() && !ended) {
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    server.stop();
}

void serve() {
    const gateway::Backend backend;
    httplib::Server server;
    server.set_payload_max_length(largest_body);
    // Instead of the library's default SO_REUSEPORT, which would let a second server share the port unnoticed.
    server.set_socket_options([](int socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    gateway::add_routes(server, backend);

    const auto address = gateway::listen_address();
    if (!server.bind_to_port(address, gateway::listen_port())) {
        throw std::runtime_error{"cannot listen on " + address + " port " + std::to_string(gateway::listen_port())};
    }
    std::cerr << gateway::version << " listens on " << address << " port " << gateway::listen_port() << '\n';
    std::atomic<bool> ended{false};
    const std::jthread listener{[&] {
        server.listen_after_bind();
        ended = true;
    }};
    platform::wait_for_stop_signal();
    stop(server, ended);
}

} // namespace

int main() {
    try {
        platform::block_stop_signals();
        serve();
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << gateway::name << ": " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
