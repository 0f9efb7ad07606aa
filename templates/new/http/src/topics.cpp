%when(style STREQUAL "opentera")
#include "topics.hpp"

#include "platform.pb.h"
#include "redis.hpp"

#include <@raw:name@/service.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <exception>
#include <optional>
#include <thread>
#include <vector>

namespace service {

namespace {

using nlohmann::json;
namespace messages = opentera::protobuf;

double seconds_since_epoch() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// A method's result; nothing for an unknown method.
std::optional<json> result_of(const messages::RPCMessage& call, const Settings& settings) {
    if (call.method() == "session_type_config") { // every service of the platform has this one
        return json::object();
    }
    if (call.method() == "greeting" && call.args_size() == 1) {
        return settings.greeting + ", " + call.args(0).string_value() + '!';
    }
    return std::nullopt;
}

std::string dumped(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

void handle(const Redis::Message& message, Redis& publisher, const Settings& settings, Log& log) {
    if (!message.topic.ends_with(".rpc")) {
        log.write("a message of " + std::to_string(message.text.size()) + " bytes");
        return;
    }
    messages::RPCMessage call;
    const auto answer = answer_call(message.text, message.topic, settings);
    if (answer && call.ParseFromString(message.text)) {
        publisher.publish(call.reply_to(), *answer);
    } else {
        log.write("a call of no method that there is");
    }
}

/// A service has topics named by its key and by its number.
std::vector<std::string> topics_of(const Row& row) {
    std::vector<std::string> topics;
    for (const std::string& name : {std::string{@raw:identifier@::service_key}, row.uuid}) {
        topics.push_back("service." + name + ".rpc");
        topics.push_back("service." + name + ".messages");
    }
    return topics;
}

void listen(const std::stop_token& token, const Row& row, const Settings& settings, Log& log) {
    Redis publisher{settings.redis};
    Redis subscriber{settings.redis};
    subscriber.subscribe(topics_of(row));
    while (!token.stop_requested()) {
        if (const auto message = subscriber.next()) {
            handle(*message, publisher, settings, log);
        }
    }
}

} // namespace

std::optional<std::string> answer_call(const std::string& call, const std::string& topic, const Settings& settings) {
    messages::RPCMessage message;
    if (!message.ParseFromString(call)) {
        return std::nullopt;
    }
    const auto result = result_of(message, settings);
    if (!result) {
        return std::nullopt;
    }
    return dumped({{"method", message.method()},
                   {"id", message.id()},
                   {"pattern", topic},
                   {"status", "OK"},
                   {"return_value", *result}});
}

void answer_on_topics(const std::stop_token& token, const Row& row, const Settings& settings, Log& log) {
    while (!token.stop_requested()) {
        try {
            listen(token, row, settings, log);
        } catch (const std::exception& error) {
            log.write(error.what());
            std::this_thread::sleep_for(std::chrono::seconds{1});
        }
    }
}

void tell_event(const std::string& text, const Settings& settings, Log& log) {
    const std::string topic{@raw:identifier@::events_topic};
    messages::LogEvent event;
    event.set_level(messages::LogEvent::LOGLEVEL_INFO);
    event.set_timestamp(seconds_since_epoch());
    event.set_sender(std::string{@raw:identifier@::service_key});
    event.set_message(text);
    messages::TeraEvent envelope;
    envelope.mutable_header()->set_version(1);
    envelope.mutable_header()->set_time(event.timestamp());
    envelope.mutable_header()->set_topic(topic);
    envelope.add_events()->PackFrom(event);
    try {
        Redis{settings.redis}.publish(topic, envelope.SerializeAsString());
    } catch (const std::exception& error) {
        log.write(error.what());
    }
}

} // namespace service
