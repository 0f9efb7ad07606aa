%when(style STREQUAL "opentera")
#pragma once

#include "log.hpp"
#include "platform.hpp"
#include "settings.hpp"

#include <stop_token>
#include <string>

namespace service {

/// The answer to a call, a message of the platform's; nothing to what is none, or for a method that there is not. The
/// topic is where it came from.
std::optional<std::string> answer_call(const std::string& call, const std::string& topic, const Settings& settings);

/// Answers calls on the service's topics until it is asked to stop. While Redis is away it tries again every second.
void answer_on_topics(const std::stop_token& token, const Row& row, const Settings& settings, Log& log);

/// Tells of an event on the service's topic. Redis may be away: that is logged, and no reason for a caller to fail.
void tell_event(const std::string& text, const Settings& settings, Log& log);

} // namespace service
