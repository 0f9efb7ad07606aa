#pragma once

/// Improvements of the HTTP library's listening socket.
namespace greeter::listening_socket {

/// Before it is bound: a restart need not wait for old connections to close, but no other program can bind the port.
void allow_restart(int socket);

/// Call it after listen(): sets the backlog to the kernel's maximum.
void widen_queue(int socket);

/// Stops listening without resetting connections that are not yet accepted, while another thread accepts them.
void close_gently(int socket);

} // namespace greeter::listening_socket
