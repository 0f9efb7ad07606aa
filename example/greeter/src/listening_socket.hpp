#pragma once

/// What the HTTP library leaves to be wished of the socket that it listens on.
namespace greeter::listening_socket {

/// Before it is bound: a restart need not wait for old connections to vanish, yet nobody else can have the port.
void allow_restart(int socket);

/// Once it listens: as many callers may wait to be accepted as the kernel lets.
void widen_queue(int socket);

/// Stops listening without a reset for those who are connected but not yet accepted, while another thread accepts them.
void close_gently(int socket);

} // namespace greeter::listening_socket
