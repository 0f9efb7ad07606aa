#include "topics.hpp"

#include "platform.pb.h"
#include "redis.hpp"

#include <nlohmann/json.hpp>
#include <opentera-notes/service.hpp>

#include <chrono>
#include <exception>
#include <optional>
#include <thread>

namespace notes {

namespace {

using nlohmann::json;
namespace messages = opentera::protobuf;

double seconds_since_epoch() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// A method's result; nothing for an unknown method.
std::optional<json> result_of(const messages::RPCMessage& call, Notes& notes) {
    if (call.method() == "session_type_config") { // every service of the platform has this one
        return json::object();
    }
    if (call.method() == "count") {
        return notes.count();
    }
    return std::nullopt;
}

/// The answer, in JSON as the platform has it, goes to the topic that the call names.
void answer_call(const Redis::Message& message, Redis& publisher, Notes& notes, Log& log) {
    messages::RPCMessage call;
    const bool is_call = call.ParseFromString(message.text);
    const auto result = is_call ? result_of(call, notes) : std::nullopt;
    if (!result) {
        log.write(is_call ? "a call of no method that there is: " + call.method() : "a call that is none");
        return;
    }
    const json answer{{"method", call.method()},
                      {"id", call.id()},
                      {"pattern", message.topic},
                      {"status", "OK"},
                      {"return_value", *result}};
    publisher.publish(call.reply_to(), answer.dump(-1, ' ', false, json::error_handler_t::replace));
}

void handle(const Redis::Message& message, Redis& publisher, Notes& notes, Log& log) {
    if (message.topic == opentera_notes::rpc_topic) {
        answer_call(message, publisher, notes, log);
    } else {
        log.write("message: " + message.text);
    }
}

void listen(const std::stop_token& token, const Settings::Redis& settings, Notes& notes, Log& log) {
    Redis publisher{settings};
    Redis subscriber{settings};
    subscriber.subscribe({opentera_notes::messages_topic, opentera_notes::rpc_topic});
    log.write("listens on its topics");
    while (!token.stop_requested()) {
        if (const auto message = subscriber.next()) {
            handle(*message, publisher, notes, log);
        }
    }
}

} // namespace

void answer_on_topics(const std::stop_token& token, const Settings::Redis& settings, Notes& notes, Log& log) {
    while (!token.stop_requested()) {
        try {
            listen(token, settings, notes, log);
        } catch (const std::exception& error) {
            log.write(error.what());
            std::this_thread::sleep_for(std::chrono::seconds{1});
        }
    }
}

void tell_event(const Settings::Redis& settings, Log& log, const std::string& event, int id) {
    const std::string topic{opentera_notes::events_topic};
    messages::LogEvent entry;
    entry.set_level(messages::LogEvent::LOGLEVEL_INFO);
    entry.set_timestamp(seconds_since_epoch());
    entry.set_sender(std::string{opentera_notes::service_key});
    entry.set_message(event + ' ' + std::to_string(id));
    messages::TeraEvent envelope;
    envelope.mutable_header()->set_version(1);
    envelope.mutable_header()->set_time(entry.timestamp());
    envelope.mutable_header()->set_topic(topic);
    envelope.add_events()->PackFrom(entry);
    try {
        Redis{settings}.publish(topic, envelope.SerializeAsString());
    } catch (const std::exception& error) {
        log.write(error.what());
    }
}

} // namespace notes
