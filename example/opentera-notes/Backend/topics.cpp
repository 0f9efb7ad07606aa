#include "topics.hpp"

#include "redis.hpp"

#include <nlohmann/json.hpp>
#include <opentera-notes/service.hpp>

#include <chrono>
#include <exception>
#include <thread>

namespace notes {

namespace {

using nlohmann::json;

json result_of(const std::string& method, Notes& notes) {
    if (method == "count") {
        return {{"result", notes.count()}};
    }
    return {{"error", "there is no method " + method}};
}

/// The answer goes to the topic that the question names.
void answer_call(const std::string& text, Redis& publisher, Notes& notes) {
    const auto call = json::parse(text);
    auto answer = result_of(call.at("method").get<std::string>(), notes);
    answer["id"] = call.at("id");
    publisher.publish(call.at("reply_to").get<std::string>(), answer.dump());
}

void handle(const Redis::Message& message, Redis& publisher, Notes& notes, Log& log) {
    if (message.topic != opentera_notes::rpc_topic) {
        log.write("message: " + message.text);
        return;
    }
    try {
        answer_call(message.text, publisher, notes);
    } catch (const json::exception& error) {
        log.write(std::string{"a call that is none: "} + error.what());
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
    try {
        Redis{settings}.publish(opentera_notes::events_topic, json{{"event", event}, {"id", id}}.dump());
    } catch (const std::exception& error) {
        log.write(error.what());
    }
}

} // namespace notes
