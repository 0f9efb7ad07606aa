#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace accounts {

/// Redis does not answer, or answers unexpectedly.
class SessionError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Host, port and password of Redis.
struct Server {
    std::string host;
    std::uint16_t port;
    std::optional<std::string> password;
};

/// The sessions, in Redis, where they expire. Thread-safe: each call has its
/// own connection. All throw SessionError.
class Sessions {
public:
    explicit Sessions(Server server);

    /// Begins a session and gives its token.
    [[nodiscard]] std::string begin(const std::string& name) const;

    /// The session's user; nothing if it has ended.
    [[nodiscard]] std::optional<std::string> name_of(const std::string& token) const;

    void end(const std::string& token) const;
    void ping() const;

private:
    Server server_;
};

} // namespace accounts
