#include "redis.hpp"

#include "log.hpp"

#include <cerrno>
#include <chrono>
#include <exception>
#include <iterator>
#include <span>
#include <stdexcept>
#include <thread>

namespace service {

namespace {

constexpr timeval patience{5, 0};
constexpr timeval between_looks{1, 0};

std::string text_of(const redisReply* reply) {
    return {reply->str, reply->len};
}

void listen_once(const std::stop_token& token, const RedisSettings& settings, const std::vector<std::string>& topics,
                 const Handler& handle) {
    Redis publisher{settings};
    Redis subscriber{settings};
    subscriber.subscribe(topics);
    while (!token.stop_requested()) {
        if (const auto message = subscriber.next()) {
            handle(*message, publisher);
        }
    }
}

} // namespace

Redis::Redis(const RedisSettings& settings)
    : connection_{redisConnectWithTimeout(settings.hostname.c_str(), settings.port, patience), &redisFree} {
    if (!connection_ || connection_->err != 0) {
        fail("cannot be reached at " + settings.hostname + " port " + std::to_string(settings.port));
    }
    redisSetTimeout(connection_.get(), patience);
    if (!settings.password.empty()) {
        if (settings.username.empty()) {
            ask({"AUTH", settings.password});
        } else {
            ask({"AUTH", settings.username, settings.password});
        }
    }
    if (settings.db != 0) {
        ask({"SELECT", std::to_string(settings.db)});
    }
}

std::optional<std::string> Redis::get(std::string_view key) {
    const auto reply = ask({"GET", key});
    return reply->type == REDIS_REPLY_STRING ? std::optional{text_of(reply.get())} : std::nullopt;
}

bool Redis::is_member(std::string_view set, std::string_view member) {
    const auto reply = ask({"SISMEMBER", set, member});
    return reply->type == REDIS_REPLY_INTEGER && reply->integer == 1;
}

void Redis::publish(std::string_view topic, std::string_view message) {
    ask({"PUBLISH", topic, message});
}

void Redis::subscribe(const std::vector<std::string>& topics) {
    for (const auto& topic : topics) {
        ask({"SUBSCRIBE", topic});
    }
    redisSetTimeout(connection_.get(), between_looks);
}

std::optional<Redis::Message> Redis::next() {
    void* received = nullptr;
    if (redisGetReply(connection_.get(), &received) != REDIS_OK) {
        if (connection_->err == REDIS_ERR_IO && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            connection_->err = 0; // a timeout, which leaves the connection as it was
            return std::nullopt;
        }
        fail("has gone");
    }
    const Reply reply{static_cast<redisReply*>(received), &freeReplyObject};
    const std::span parts{reply->element, reply->elements}; // "message", topic, text
    if (reply->type != REDIS_REPLY_ARRAY || parts.size() != 3 || text_of(parts[0]) != "message") {
        return std::nullopt;
    }
    return Message{text_of(parts[1]), text_of(parts[2])};
}

Redis::Reply Redis::ask(const std::vector<std::string_view>& words) {
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    for (const auto word : words) {
        texts.push_back(word.data());
        lengths.push_back(word.size());
    }
    Reply reply{static_cast<redisReply*>(
                    redisCommandArgv(connection_.get(), static_cast<int>(words.size()), texts.data(), lengths.data())),
                &freeReplyObject};
    if (!reply) {
        fail("has gone");
    }
    if (reply->type == REDIS_REPLY_ERROR) {
        throw std::runtime_error{"Redis: " + text_of(reply.get())};
    }
    return reply;
}

void Redis::fail(const std::string& what) const {
    const std::string reason = connection_ ? std::data(connection_->errstr) : "no memory";
    throw std::runtime_error{"Redis " + what + ": " + reason};
}

void listen(const std::stop_token& token, const RedisSettings& settings, const std::vector<std::string>& topics,
            const Handler& handle, Log& log) {
    while (!token.stop_requested()) {
        try {
            listen_once(token, settings, topics, handle);
        } catch (const std::exception& error) {
            log.write(error.what());
            std::this_thread::sleep_for(std::chrono::seconds{1});
        }
    }
}

void try_to_publish(const RedisSettings& settings, std::string_view topic, std::string_view message, Log& log) {
    try {
        Redis{settings}.publish(topic, message);
    } catch (const std::exception& error) {
        log.write(error.what());
    }
}

} // namespace service
