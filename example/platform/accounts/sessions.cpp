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
Reply answer(redisContext* context, const std::vector<std::string>& arguments) {
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    for (const auto& argument : arguments) {
        texts.push_back(argument.data());
        lengths.push_back(argument.size());
    }
    Reply reply{static_cast<redisReply*>(
        redisCommandArgv(context, static_cast<int>(arguments.size()), texts.data(), lengths.data()))};
    if (!reply || reply->type == REDIS_REPLY_ERROR) {
        throw SessionError{"Redis does not answer " + arguments.front()};
    }
    return reply;
}

/// One command over a connection of its own.
Reply ask(const Server& server, const std::vector<std::string>& arguments) {
    const Context context{redisConnectWithTimeout(server.host.c_str(), server.port, patience)};
    if (!context || context->err != 0) {
        throw SessionError{"cannot connect to Redis at " + server.host};
    }
    redisSetTimeout(context.get(), patience);
    if (server.password) {
        answer(context.get(), {"AUTH", *server.password});
    }
    return answer(context.get(), arguments);
}

std::string key(const std::string& token) {
    return "accounts:session:" + token;
}

} // namespace

Sessions::Sessions(Server server) : server_{std::move(server)} {}

std::string Sessions::begin(const std::string& name) const {
    auto token = random_token();
    ask(server_, {"SETEX", key(token), session_seconds, name});
    return token;
}

std::optional<std::string> Sessions::name_of(const std::string& token) const {
    const auto reply = ask(server_, {"GET", key(token)});
    if (reply->type != REDIS_REPLY_STRING) {
        return std::nullopt;
    }
    return std::string{reply->str, reply->len};
}

void Sessions::end(const std::string& token) const {
    ask(server_, {"DEL", key(token)});
}

void Sessions::ping() const {
    ask(server_, {"PING"});
}

} // namespace accounts
