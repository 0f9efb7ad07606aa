#include "api.hpp"

#include <@raw:name@/service.hpp>
#include <nlohmann/json.hpp>

%if(style STREQUAL "opentera")
#include <exception>

%endif()
namespace service {

namespace {

void answer(httplib::Response& response, const nlohmann::json& body) {
    // Callers may send invalid UTF-8.
    response.set_content(body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), "application/json");
}

std::string versioned(const std::string& path) {
    return '/' + std::string{@raw:identifier@::api_version} + path;
}

%if(style STREQUAL "opentera")
/// Lets only authenticated callers pass; others get the platform's usual answer.
auto guarded(const Identify& identify, auto path) {
    return [identify, path](const auto& request, auto& response) {
        try {
            if (const auto caller = identify(request)) {
                path(request, response, *caller);
                return;
            }
            response.status = 403;
            answer(response, {{"message", "Forbidden"}});
        } catch (const std::exception& error) {
            response.status = 503;
            answer(response, {{"message", error.what()}});
        }
    };
}

%endif()
} // namespace

%if(style STREQUAL "opentera")
void add_routes(httplib::Server& server, const Settings& settings, const std::string& document,
                const Identify& identify, const Tell& tell) {
%else()
void add_routes(httplib::Server& server, const Settings& settings, const std::string& document) {
%endif()
    server.Get(std::string{@raw:identifier@::health_path}, [](const auto&, auto& response) {
        answer(response, {{"status", "ok"}, {"version", @raw:identifier@::version}});
    });
    server.Get(std::string{@raw:identifier@::openapi_path},
               [document](const auto&, auto& response) { response.set_content(document, "application/yaml"); });
%if(style STREQUAL "opentera")
    server.Get(versioned("/greetings/([^/]{1,64})"),
               guarded(identify,
                       [greeting = settings.greeting, tell](const auto& request, auto& response, const auto& caller) {
                           const auto text = greeting + ", " + request.matches[1].str() + '!';
                           answer(response, {{"greeting", text}, {"caller", caller.kind}});
                           tell(text);
                       }));
%else()
    server.Get(versioned("/greetings/([^/]{1,64})"),
               [greeting = settings.greeting](const auto& request, auto& response) {
                   answer(response, {{"greeting", greeting + ", " + request.matches[1].str() + '!'}});
               });
%endif()
}

} // namespace service
