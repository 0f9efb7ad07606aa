#include "topics.hpp"

#include "messages.hpp"

#include <opentera-notes/service.hpp>

namespace service {

namespace {

void handle(const Redis::Message& message, Redis& publisher, Notes& notes, Log& log) {
    const auto methods = [&](const Call& call) -> std::optional<nlohmann::json> {
        return call.method() == "count" ? std::optional<nlohmann::json>{notes.count()} : std::nullopt;
    };
    if (message.topic != opentera_notes::rpc_topic) {
        log.write("message: " + message.text);
    } else if (const auto answer = answer_call(message.text, message.topic, methods)) {
        publisher.publish(answer->topic, answer->text);
    } else {
        log.write("a call of no method that there is");
    }
}

} // namespace

void answer_on_topics(const std::stop_token& token, const RedisSettings& settings, Notes& notes, Log& log) {
    listen(
        token, settings, {std::string{opentera_notes::messages_topic}, std::string{opentera_notes::rpc_topic}},
        [&](const Redis::Message& message, Redis& publisher) { handle(message, publisher, notes, log); }, log);
}

void tell_event(const RedisSettings& settings, Log& log, const std::string& event, int id) {
    const std::string topic{opentera_notes::events_topic};
    try_to_publish(settings, topic,
                   event_message(topic, std::string{opentera_notes::service_key}, event + ' ' + std::to_string(id)),
                   log);
}

} // namespace service
