#pragma once

#include "server.hpp"

#include <functional>
#include <thread>

namespace greeter {

/// A server that runs on a free port of the loopback for as long as it is in scope.
class RunningServer {
public:
    RunningServer(std::size_t threads, const std::function<void(httplib::Server&)>& add_routes) : server_{threads} {
        add_routes(server_.http());
        port_ = server_.bind("127.0.0.1", 0);
        thread_ = std::thread{[this] { server_.run(); }};
    }

    ~RunningServer() { stop(); }

    RunningServer(const RunningServer&) = delete;
    RunningServer(RunningServer&&) = delete;
    RunningServer& operator=(const RunningServer&) = delete;
    RunningServer& operator=(RunningServer&&) = delete;

    [[nodiscard]] httplib::Client client() const { return httplib::Client{"127.0.0.1", port_}; }

    [[nodiscard]] std::uint16_t port() const { return port_; }

    /// Stops, and waits until the last answer is given.
    void stop() {
        if (thread_.joinable()) {
            server_.stop();
            thread_.join();
        }
    }

private:
    Server server_;
    std::uint16_t port_{0};
    std::thread thread_;
};

} // namespace greeter
