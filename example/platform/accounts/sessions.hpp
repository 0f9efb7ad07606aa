#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace accounts {

/// Redis does not answer, or not as it should.
class SessionError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Where Redis is, and what it asks for, if anything.
struct Server {
    std::string host;
    std::uint16_t port;
    std::optional<std::string> password;
};

/// Who is logged in, in Redis; a session ends by itself. For any number of threads: each call has a connection of its
/// own. All throw SessionError.
class Sessions {
public:
    explicit Sessions(Server server);

    /// Begins a session and gives its token.
    [[nodiscard]] std::string begin(const std::string& name) const;

    /// Whose session it is; nobody's when it has ended.
    [[nodiscard]] std::optional<std::string> name_of(const std::string& token) const;

    void end(const std::string& token) const;
    void ping() const;

private:
    Server server_;
};

} // namespace accounts
