#pragma once

#include "log.hpp"

#include <httplib.h>

#include <stdexcept>
#include <string>

namespace greeter {

/// Thrown by a handler: becomes the response, with a JSON body.
class HttpError : public std::runtime_error {
public:
    HttpError(int status, const std::string& message) : std::runtime_error{message}, status_{status} {}

    [[nodiscard]] int status() const { return status_; }

private:
    int status_;
};

/// Gives every error of a server a JSON body: HttpErrors, unexpected exceptions, and the library's own. The
/// log must outlive the server.
void answer_errors_in_json(httplib::Server& server, const Log& log);

} // namespace greeter
