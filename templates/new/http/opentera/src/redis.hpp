#pragma once

#include <hiredis/hiredis.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace service {

class Log;

/// Where the platform's Redis is, by the names that the platform's configuration has.
struct RedisSettings {
    std::string hostname;
    std::uint16_t port = 0;
    int db = 0;
    std::string username;
    std::string password;
};

/// One connection to the platform's Redis; every failure throws an exception.
class Redis {
public:
    explicit Redis(const RedisSettings& settings);

    std::optional<std::string> get(std::string_view key);
    bool is_member(std::string_view set, std::string_view member);
    void publish(std::string_view topic, std::string_view message);

    struct Message {
        std::string topic;
        std::string text;
    };

    void subscribe(const std::vector<std::string>& topics);
    /// The next message on a subscribed topic; nothing if none arrives within a second.
    std::optional<Message> next();

private:
    using Reply = std::unique_ptr<redisReply, decltype(&freeReplyObject)>;

    Reply ask(const std::vector<std::string_view>& words);
    [[noreturn]] void fail(const std::string& what) const;

    std::unique_ptr<redisContext, decltype(&redisFree)> connection_;
};

/// Handles a message; it may publish on the connection.
using Handler = std::function<void(const Redis::Message& message, Redis& publisher)>;

/// Passes each message on the topics to the handler until it is asked to stop. If Redis is unavailable, it retries
/// every second.
void listen(const std::stop_token& token, const RedisSettings& settings, const std::vector<std::string>& topics,
            const Handler& handle, Log& log);

/// Publishes one message. If Redis is unavailable, it logs that and does not throw.
void try_to_publish(const RedisSettings& settings, std::string_view topic, std::string_view message, Log& log);

} // namespace service
