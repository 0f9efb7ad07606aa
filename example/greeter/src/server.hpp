#pragma once

#include <httplib.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

namespace greeter {

/// An HTTP server with a fixed number of threads, which answers all that it has accepted before it stops.
class Server {
public:
    explicit Server(std::size_t threads);

    /// The server, for adding routes and handlers.
    httplib::Server& http() { return http_; }

    /// Listens; callers can connect from here on, and wait for run(). Port 0 takes a free one. Gives the port; throws
    /// std::system_error.
    std::uint16_t bind(const std::string& address, std::uint16_t port);

    /// Serves until stop() was called and all accepted requests are answered. Throws std::runtime_error when it ends by
    /// itself.
    void run();

    /// Takes no more connections. From any thread, after bind().
    void stop();

private:
    httplib::Server http_;
    std::atomic<bool> stopping_{false};
    int socket_{-1};
};

} // namespace greeter
