#pragma once

#include "platform.pb.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>

namespace service {

/// A call of another service, as the platform has it.
using Call = opentera::protobuf::RPCMessage;

/// A method's result; nothing for an unknown method.
using Methods = std::function<std::optional<nlohmann::json>(const Call&)>;

struct Answer {
    std::string topic;
    std::string text;
};

/// The answer to a message that came on a topic, and where it goes; nothing to what is no call of a method.
std::optional<Answer> answer_call(const std::string& message, const std::string& topic, const Methods& methods);

/// The message that tells of an event on a topic.
std::string event_message(const std::string& topic, const std::string& sender, const std::string& text);

} // namespace service
