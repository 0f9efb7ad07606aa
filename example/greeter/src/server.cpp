#include "server.hpp"

#include "listening_socket.hpp"

#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace greeter {

namespace {

// A kept connection occupies a thread, so idle ones are closed soon; this also limits how long a stop waits.
constexpr int kept_connection_seconds = 2;
constexpr std::size_t requests_per_connection = 100;
constexpr std::size_t largest_body = 65536;

} // namespace

Server::Server(std::size_t threads) {
    http_.new_task_queue = [threads] { return new httplib::ThreadPool{threads}; }; // the library deletes it
    http_.set_keep_alive_timeout(kept_connection_seconds);
    http_.set_keep_alive_max_count(requests_per_connection);
    http_.set_payload_max_length(largest_body);
    http_.set_tcp_nodelay(true); // or each response waits for the caller's delayed acknowledgement of its header
    // Instead of the library's default SO_REUSEPORT, which would let a second server share the port unnoticed.
    http_.set_socket_options([this](int socket) {
        listening_socket::allow_restart(socket);
        socket_ = socket;
    });
}

std::uint16_t Server::bind(const std::string& address, std::uint16_t port) {
    errno = 0;
    const int bound = port == 0 ? http_.bind_to_any_port(address) : (http_.bind_to_port(address, port) ? port : -1);
    if (bound < 0) {
        const int error = errno == 0 ? EADDRNOTAVAIL : errno;
        throw std::system_error{error, std::generic_category(),
                                "cannot listen on " + address + " port " + std::to_string(port)};
    }
    listening_socket::widen_queue(socket_); // the library's own has five places
    return static_cast<std::uint16_t>(bound);
}

void Server::run() {
    http_.listen_after_bind();
    if (!stopping_) {
        throw std::runtime_error{"the server has ended unexpectedly"};
    }
}

void Server::stop() {
    stopping_ = true;
    // Not http_.stop(), which closes accepted connections that wait for a thread without an answer.
    // Without its listening socket the library ends its loop by itself, and then serves the waiting connections.
    listening_socket::close_gently(socket_);
}

} // namespace greeter
