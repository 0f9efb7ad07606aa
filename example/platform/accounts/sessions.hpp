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

/// Who is logged in, in Redis; a session ends by itself. For any number of threads: each call has a connection of its
/// own. All throw SessionError.
class Sessions {
public:
    Sessions(std::string host, std::uint16_t port);

    /// Begins a session and gives its token.
    [[nodiscard]] std::string begin(const std::string& name) const;

    /// Whose session it is; nobody's when it has ended.
    [[nodiscard]] std::optional<std::string> name_of(const std::string& token) const;

    void end(const std::string& token) const;
    void ping() const;

private:
    std::string host_;
    std::uint16_t port_;
};

} // namespace accounts
