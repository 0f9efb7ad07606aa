#include "messages.hpp"

#include <chrono>

namespace service {

namespace {

using nlohmann::json;
namespace messages = opentera::protobuf;

double seconds_since_epoch() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::optional<json> result_of(const Call& call, const Methods& methods) {
    if (call.method() == "session_type_config") { // every service of the platform has this one
        return json::object();
    }
    return methods(call);
}

} // namespace

std::optional<Answer> answer_call(const std::string& message, const std::string& topic, const Methods& methods) {
    Call call;
    const auto result = call.ParseFromString(message) ? result_of(call, methods) : std::nullopt;
    if (!result) {
        return std::nullopt;
    }
    const json answer{
        {"method", call.method()}, {"id", call.id()}, {"pattern", topic}, {"status", "OK"}, {"return_value", *result}};
    return Answer{call.reply_to(), answer.dump(-1, ' ', false, json::error_handler_t::replace)};
}

std::string event_message(const std::string& topic, const std::string& sender, const std::string& text) {
    messages::LogEvent event;
    event.set_level(messages::LogEvent::LOGLEVEL_INFO);
    event.set_timestamp(seconds_since_epoch());
    event.set_sender(sender);
    event.set_message(text);
    messages::TeraEvent envelope;
    envelope.mutable_header()->set_version(1);
    envelope.mutable_header()->set_time(event.timestamp());
    envelope.mutable_header()->set_topic(topic);
    envelope.add_events()->PackFrom(event);
    return envelope.SerializeAsString();
}

} // namespace service
