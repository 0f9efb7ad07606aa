#include "api.hpp"

#include "errors.hpp"
#include "greetings.hpp"
#include "links.hpp"
#include "openapi.hpp"
#include "text.hpp"

#include <nlohmann/json.hpp>
#include <wazo-greeter/service.hpp>

#include <chrono>
#include <string>

namespace greeter {

namespace {

using httplib::Request;
using httplib::Response;
using nlohmann::json;

std::string versioned(const std::string& path) {
    return '/' + std::string{wazo_greeter::api_version} + path;
}

void send(Response& response, const json& body) {
    response.set_content(body.dump(), "application/json");
}

void send_openapi(Response& response) {
    response.set_content(openapi_document.data(), openapi_document.size(), "application/yaml");
}

json status(std::chrono::steady_clock::time_point started) {
    using std::chrono::duration_cast, std::chrono::seconds, std::chrono::steady_clock;
    return {
        {"rest_api", {{"status", "ok"}}},
        {"version", wazo_greeter::version},
        {"uptime", duration_cast<seconds>(steady_clock::now() - started).count()},
    };
}

json languages(const Request& request, const Configuration& configuration) {
    json items = json::array();
    for (const auto& [language, phrase] : configuration.greetings) {
        items.push_back({
            {"language", language},
            {"phrase", phrase},
            {"default", language == configuration.default_language},
            {"example", link_to(request, versioned("/greetings/Alice?language=" + language))},
        });
    }
    return {{"total", items.size()}, {"items", items}};
}

std::string requested_language(const Request& request, const Configuration& configuration) {
    return request.has_param("language") ? request.get_param_value("language") : configuration.default_language;
}

json greeting(const Request& request, const Configuration& configuration) {
    const std::string name = request.matches[1];
    if (!is_name(name)) {
        throw HttpError{400, "name: 1 to 64 printable characters expected"};
    }
    const auto language = requested_language(request, configuration);
    if (!is_language(language)) {
        throw HttpError{400, "language: two small letters expected"};
    }
    const auto phrase = configuration.greetings.find(language);
    if (phrase == configuration.greetings.end()) {
        throw HttpError{404, "no greeting in language '" + language + "'"};
    }
    const auto self = versioned("/greetings/" + percent_encoded(name) + "?language=" + language);
    return {
        {"name", name},
        {"language", language},
        {"greeting", greet(phrase->second, name)},
        {"links", {{{"rel", "self"}, {"href", link_to(request, self)}}}},
    };
}

/// A read-only path; other methods return 405 instead of 404.
void add_readable(httplib::Server& server, const std::string& pattern, httplib::Server::Handler handler) {
    const httplib::Server::Handler refuse = [](const Request& request, Response& response) {
        response.set_header("Allow", "GET, HEAD");
        throw HttpError{405, request.method + " is not possible here"};
    };
    server.Get(pattern, std::move(handler));
    server.Post(pattern, refuse).Put(pattern, refuse).Patch(pattern, refuse).Delete(pattern, refuse);
}

/// A regular expression that matches exactly this path.
std::string exactly(std::string_view path) {
    std::string pattern;
    for (const char c : path) {
        pattern += c == '.' ? "[.]" : std::string{c};
    }
    return pattern;
}

/// Logs one line per request; the frequent ones of monit and consul only at a lower level.
void log_request(const Log& log, const Request& request, const Response& response) {
    const auto level = request.path == wazo_greeter::health_path ? LogLevel::debug : LogLevel::info;
    log.write(level,
              caller(request) + ' ' + request.method + ' ' + request.target + ' ' + std::to_string(response.status));
}

} // namespace

void add_routes(httplib::Server& server, const Configuration& configuration, const Log& log) {
    const auto started = std::chrono::steady_clock::now();
    add_readable(server, exactly(wazo_greeter::health_path),
                 [started](const Request&, Response& response) { send(response, status(started)); });
    add_readable(server, exactly(wazo_greeter::openapi_path),
                 [](const Request&, Response& response) { send_openapi(response); });
    add_readable(server, exactly(versioned("/public/languages")),
                 [&configuration](const Request& request, Response& response) {
                     send(response, languages(request, configuration));
                 });
    add_readable(server, exactly(versioned("/greetings/")) + "([^/]+)",
                 [&configuration](const Request& request, Response& response) {
                     send(response, greeting(request, configuration));
                 });
    answer_errors_in_json(server, log);
    server.set_logger(
        [&log](const Request& request, const Response& response) { log_request(log, request, response); });
}

} // namespace greeter
