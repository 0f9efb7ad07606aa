#include "api.hpp"

#include <nlohmann/json.hpp>
#include <opentera-notes/service.hpp>

#include <exception>
#include <stdexcept>

namespace service {

namespace {

using httplib::Request;
using httplib::Response;
using nlohmann::json;

/// A caller's mistake.
class Refused : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

void answer(Response& response, int status, const json& body) {
    response.status = status;
    response.set_content(body.dump(-1, ' ', false, json::error_handler_t::replace), "application/json");
}

json to_json(const Note& note) {
    return {{"id", note.id}, {"text", note.text}};
}

std::string text_of_note(const std::string& body, std::size_t longest) {
    const auto parsed = json::parse(body, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("text") || !parsed["text"].is_string()) {
        throw Refused{"a JSON object with a text is expected"};
    }
    auto text = parsed["text"].get<std::string>();
    if (text.empty() || text.size() > longest || text.find('\0') != std::string::npos) {
        throw Refused{"a note has 1 to " + std::to_string(longest) + " bytes"};
    }
    return text;
}

std::string versioned(const std::string& path) {
    return '/' + std::string{opentera_notes::api_version} + path;
}

void answer_error(const Request& /*request*/, Response& response, std::exception_ptr error) {
    try {
        std::rethrow_exception(std::move(error));
    } catch (const Refused& refused) {
        answer(response, 400, {{"message", refused.what()}});
    } catch (const std::exception& failure) {
        answer(response, 503, {{"message", failure.what()}});
    }
}

} // namespace

void add_routes(httplib::Server& server, Notes& notes, const Settings& settings, const std::string& document,
                const Tell& tell) {
    server.set_exception_handler(answer_error);
    server.Get(std::string{opentera_notes::health_path}, [&](const Request&, Response& response) {
        notes.count();
        answer(response, 200, {{"status", "ok"}, {"version", opentera_notes::version}});
    });
    server.Get(std::string{opentera_notes::openapi_path},
               [document](const Request&, Response& response) { response.set_content(document, "application/yaml"); });
    server.Get(versioned("/notes"), [&](const Request&, Response& response) {
        auto body = json::array();
        for (const auto& note : notes.all()) {
            body.push_back(to_json(note));
        }
        answer(response, 200, body);
    });
    server.Post(versioned("/notes"), [&, tell](const Request& request, Response& response) {
        const auto note = notes.add(text_of_note(request.body, settings.longest_note));
        tell("note-added", note.id);
        answer(response, 201, to_json(note));
    });
    server.Delete(versioned("/notes/([0-9]{1,9})"), [&, tell](const Request& request, Response& response) {
        const int id = std::stoi(request.matches[1]);
        if (notes.remove(id)) {
            tell("note-removed", id);
            response.status = 204;
        } else {
            answer(response, 404, {{"message", "there is no such note"}});
        }
    });
}

} // namespace service
