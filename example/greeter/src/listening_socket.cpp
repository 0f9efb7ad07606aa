#include "listening_socket.hpp"

#include <linux/filter.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <thread>

namespace greeter::listening_socket {

namespace {

constexpr std::chrono::seconds patience{1}; // with an accepting thread that should work, but does not

/// Finishes open handshakes and starts no new ones: new callers retry after a second, and find the port closed, or open
/// with the service's next process.
void ignore_newcomers(int socket) {
    constexpr std::uint32_t flags_offset = 13; // in the TCP header, where the kernel starts to read
    constexpr std::uint32_t drop = 0;
    constexpr std::uint32_t keep = UINT32_MAX;
    std::array<sock_filter, 4> filter{{
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, flags_offset),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, TH_SYN, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, drop),
        BPF_STMT(BPF_RET | BPF_K, keep),
    }};
    const sock_fprog program{filter.size(), filter.data()};
    (void)::setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
}

bool has_waiting(int socket) {
    tcp_info info{};
    socklen_t size = sizeof info;
    return ::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_unacked > 0;
}

} // namespace

void allow_restart(int socket) {
    const int on = 1;
    (void)::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

void widen_queue(int socket) {
    (void)::listen(socket, SOMAXCONN);
}

void close_gently(int socket) {
    using std::chrono::steady_clock;
    ignore_newcomers(socket);
    const auto end = steady_clock::now() + patience;
    while (has_waiting(socket) && steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    (void)::shutdown(socket, SHUT_RDWR);
}

} // namespace greeter::listening_socket
