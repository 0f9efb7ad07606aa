#include "errors.hpp"

#include <nlohmann/json.hpp>

#include <exception>

namespace greeter {

namespace {

std::string error_id(int status) {
    switch (status) {
    case 400:
        return "invalid-data";
    case 404:
        return "not-found";
    case 405:
        return "method-not-allowed";
    default:
        return status < 500 ? "bad-request" : "internal-error";
    }
}

void answer(httplib::Response& response, int status, const std::string& message) {
    const nlohmann::json body{{"error_id", error_id(status)}, {"message", message}, {"status_code", status}};
    response.status = status;
    response.set_content(body.dump(), "application/json");
}

void answer_exception(httplib::Response& response, const std::exception_ptr& exception, const Log& log) {
    try {
        std::rethrow_exception(exception);
    } catch (const HttpError& error) {
        answer(response, error.status(), error.what());
    } catch (const std::exception& error) {
        log.error(error.what());
        answer(response, 500, "unexpected error");
    } catch (...) {
        log.error("unknown exception");
        answer(response, 500, "unexpected error");
    }
}

} // namespace

void answer_errors_in_json(httplib::Server& server, const Log& log) {
    server.set_exception_handler(
        [&log](const httplib::Request& /*request*/, httplib::Response& response, const std::exception_ptr& exception) {
            answer_exception(response, exception, log);
        });
    server.set_error_handler([](const httplib::Request& /*request*/, httplib::Response& response) {
        if (response.body.empty()) {
            answer(response, response.status, response.status == 404 ? "no such resource" : "bad request");
        }
    });
}

} // namespace greeter
