#pragma once

#include "settings.hpp"

#include <hiredis/hiredis.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace notes {

/// One connection to Redis; every failure of it is an exception.
class Redis {
public:
    explicit Redis(const Settings::Redis& settings);

    std::optional<std::string> get(std::string_view key);
    void publish(std::string_view topic, std::string_view message);

    struct Message {
        std::string topic;
        std::string text;
    };

    void subscribe(const std::vector<std::string_view>& topics);
    /// The next message on a subscribed topic; nothing if none arrives within a second.
    std::optional<Message> next();

private:
    using Reply = std::unique_ptr<redisReply, decltype(&freeReplyObject)>;

    Reply ask(const std::vector<std::string_view>& words);
    [[noreturn]] void fail(const std::string& what) const;

    std::unique_ptr<redisContext, decltype(&redisFree)> connection_;
};

} // namespace notes
