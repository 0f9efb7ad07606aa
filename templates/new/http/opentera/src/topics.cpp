#include "topics.hpp"

#include "redis.hpp"

#include <@raw:name@/service.hpp>

#include <vector>

namespace service {

namespace {

/// A service has topics named by its key and by its number.
std::vector<std::string> topics_of(const Row& row) {
    std::vector<std::string> topics;
    for (const std::string& name : {std::string{@raw:identifier@::service_key}, row.uuid}) {
        topics.push_back("service." + name + ".rpc");
        topics.push_back("service." + name + ".messages");
    }
    return topics;
}

void handle(const Redis::Message& message, Redis& publisher, const Settings& settings, Log& log) {
    if (!message.topic.ends_with(".rpc")) {
        log.write("a message of " + std::to_string(message.text.size()) + " bytes");
    } else if (const auto answer = answer_call(message.text, message.topic, methods_of(settings))) {
        publisher.publish(answer->topic, answer->text);
    } else {
        log.write("a call of no method that there is");
    }
}

} // namespace

Methods methods_of(const Settings& settings) {
    return [&](const Call& call) -> std::optional<nlohmann::json> {
        if (call.method() == "greeting" && call.args_size() == 1) {
            return settings.greeting + ", " + call.args(0).string_value() + '!';
        }
        return std::nullopt;
    };
}

void answer_on_topics(const std::stop_token& token, const Row& row, const Settings& settings, Log& log) {
    listen(
        token, settings.redis, topics_of(row),
        [&](const Redis::Message& message, Redis& publisher) { handle(message, publisher, settings, log); }, log);
}

void tell_event(const std::string& text, const Settings& settings, Log& log) {
    const std::string topic{@raw:identifier@::events_topic};
    try_to_publish(settings.redis, topic, event_message(topic, std::string{@raw:identifier@::service_key}, text), log);
}

} // namespace service
