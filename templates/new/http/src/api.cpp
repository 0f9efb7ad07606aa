#include "api.hpp"

#include <@raw:name@/service.hpp>
#include <nlohmann/json.hpp>

namespace service {

namespace {

void answer(httplib::Response& response, const nlohmann::json& body) {
    // Callers may send bytes that are no UTF-8.
    response.set_content(body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), "application/json");
}

std::string versioned(const std::string& path) {
    return '/' + std::string{@raw:identifier@::api_version} + path;
}

} // namespace

void add_routes(httplib::Server& server, const Settings& settings, const std::string& document) {
    server.Get(std::string{@raw:identifier@::health_path}, [](const auto&, auto& response) {
        answer(response, {{"status", "ok"}, {"version", @raw:identifier@::version}});
    });
    server.Get(std::string{@raw:identifier@::openapi_path},
               [document](const auto&, auto& response) { response.set_content(document, "application/yaml"); });
    server.Get(versioned("/greetings/([^/]{1,64})"),
               [greeting = settings.greeting](const auto& request, auto& response) {
                   answer(response, {{"greeting", greeting + ", " + request.matches[1].str() + '!'}});
               });
}

} // namespace service
