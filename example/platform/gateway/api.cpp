#include "api.hpp"

#include <gateway/service.hpp>
#include <nlohmann/json.hpp>

#include <string>

namespace gateway {

namespace {

using nlohmann::json;

void respond(httplib::Response& response, int status, const json& body) {
    response.status = status;
    response.set_content(body.dump(-1, ' ', false, json::error_handler_t::replace), "application/json");
}

/// HTTP's word for gRPC's.
int http_status(grpc::StatusCode code) {
    switch (code) {
    case grpc::StatusCode::INVALID_ARGUMENT:
        return 400;
    case grpc::StatusCode::UNAUTHENTICATED:
        return 401;
    case grpc::StatusCode::ALREADY_EXISTS:
        return 409;
    default:
        return 503;
    }
}

void refuse(httplib::Response& response, const grpc::Status& status) {
    respond(response, http_status(status.error_code()), {{"message", status.error_message()}});
}

/// Name and password of a request's body. Throws what the JSON library throws.
accounts::Credentials credentials(const httplib::Request& request) {
    const auto body = json::parse(request.body);
    accounts::Credentials credentials;
    credentials.set_name(body.at("name").get<std::string>());
    credentials.set_password(body.at("password").get<std::string>());
    return credentials;
}

accounts::Session session(const httplib::Request& request) {
    accounts::Session session;
    session.set_token(request.get_header_value("X-Auth-Token"));
    return session;
}

/// A handler that reports errors in the request's body to the caller.
template <typename Handler>
auto reading_json(Handler handler) {
    return [handler](const httplib::Request& request, httplib::Response& response) {
        try {
            handler(request, response);
        } catch (const json::exception&) {
            respond(response, 400, {{"message", "the body must be an object with name and password"}});
        }
    };
}

void register_account(const Backend& backend, const httplib::Request& request, httplib::Response& response) {
    accounts::Account account;
    const auto status = backend.register_account(credentials(request), account);
    status.ok() ? respond(response, 201, {{"name", account.name()}}) : refuse(response, status);
}

void log_in(const Backend& backend, const httplib::Request& request, httplib::Response& response) {
    accounts::Session session;
    const auto status = backend.log_in(credentials(request), session);
    status.ok() ? respond(response, 201, {{"token", session.token()}}) : refuse(response, status);
}

void who_am_i(const Backend& backend, const httplib::Request& request, httplib::Response& response) {
    accounts::Account account;
    const auto status = backend.who_am_i(session(request), account);
    status.ok() ? respond(response, 200, {{"name", account.name()}}) : refuse(response, status);
}

void log_out(const Backend& backend, const httplib::Request& request, httplib::Response& response) {
    const auto status = backend.log_out(session(request));
    if (status.ok()) {
        response.status = 204;
    } else {
        refuse(response, status);
    }
}

} // namespace

void add_routes(httplib::Server& server, const Backend& backend) {
    server.Post("/1.0/accounts", reading_json([&backend](const auto& request, auto& response) {
                    register_account(backend, request, response);
                }));
    server.Post("/1.0/sessions",
                reading_json([&backend](const auto& request, auto& response) { log_in(backend, request, response); }));
    server.Delete("/1.0/sessions",
                  [&backend](const auto& request, auto& response) { log_out(backend, request, response); });
    server.Get("/1.0/me", [&backend](const auto& request, auto& response) { who_am_i(backend, request, response); });
    server.Get(std::string{gateway::health_path}, [](const auto& /*request*/, auto& response) {
        respond(response, 200, {{"status", "ok"}, {"version", std::string{gateway::version}}});
    });
}

} // namespace gateway
