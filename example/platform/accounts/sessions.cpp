#include "sessions.hpp"

#include "passwords.hpp"

#include <hiredis/hiredis.h>
#include <sys/time.h>

#include <memory>
#include <utility>
#include <vector>

namespace accounts {

namespace {

constexpr const char* session_seconds = "3600";
constexpr timeval patience{2, 0};

struct Release {
    void operator()(redisContext* context) const { redisFree(context); }

    void operator()(redisReply* reply) const { freeReplyObject(reply); }
};

using Context = std::unique_ptr<redisContext, Release>;
using Reply = std::unique_ptr<redisReply, Release>;

/// One command; arguments may have any bytes.
Reply ask(const std::string& host, std::uint16_t port, const std::vector<std::string>& arguments) {
    const Context context{redisConnectWithTimeout(host.c_str(), port, patience)};
    if (!context || context->err != 0) {
        throw SessionError{"cannot connect to Redis at " + host};
    }
    redisSetTimeout(context.get(), patience);
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    for (const auto& argument : arguments) {
        texts.push_back(argument.data());
        lengths.push_back(argument.size());
    }
    Reply reply{static_cast<redisReply*>(
        redisCommandArgv(context.get(), static_cast<int>(arguments.size()), texts.data(), lengths.data()))};
    if (!reply || reply->type == REDIS_REPLY_ERROR) {
        throw SessionError{"Redis at " + host + " does not answer " + arguments.front()};
    }
    return reply;
}

std::string key(const std::string& token) {
    return "accounts:session:" + token;
}

} // namespace

Sessions::Sessions(std::string host, std::uint16_t port) : host_{std::move(host)}, port_{port} {}

std::string Sessions::begin(const std::string& name) const {
    auto token = random_token();
    ask(host_, port_, {"SETEX", key(token), session_seconds, name});
    return token;
}

std::optional<std::string> Sessions::name_of(const std::string& token) const {
    const auto reply = ask(host_, port_, {"GET", key(token)});
    if (reply->type != REDIS_REPLY_STRING) {
        return std::nullopt;
    }
    return std::string{reply->str, reply->len};
}

void Sessions::end(const std::string& token) const {
    ask(host_, port_, {"DEL", key(token)});
}

void Sessions::ping() const {
    ask(host_, port_, {"PING"});
}

} // namespace accounts
