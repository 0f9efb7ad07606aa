%when(style STREQUAL "opentera")
#pragma once

#include "log.hpp"
#include "platform.hpp"
#include "settings.hpp"

#include <stop_token>
#include <string>

namespace service {

/// The answer to a call, which is a message of the platform; nothing for another message or an unknown method. The
/// topic is the one it arrived on.
std::optional<std::string> answer_call(const std::string& call, const std::string& topic, const Settings& settings);

/// Answers calls on the service's topics until it is asked to stop. If Redis is unavailable, it retries every second.
void answer_on_topics(const std::stop_token& token, const Row& row, const Settings& settings, Log& log);

/// Publishes an event on the service's topic. If Redis is unavailable, it logs that and does not throw.
void tell_event(const std::string& text, const Settings& settings, Log& log);

} // namespace service
