#pragma once

#include "log.hpp"
#include "messages.hpp"
#include "platform.hpp"
#include "settings.hpp"

#include <stop_token>
#include <string>

namespace service {

/// What other services of the platform can call.
Methods methods_of(const Settings& settings);

/// Answers calls on the service's topics until it is asked to stop.
void answer_on_topics(const std::stop_token& token, const Row& row, const Settings& settings, Log& log);

/// Tells of an event on the service's topic.
void tell_event(const std::string& text, const Settings& settings, Log& log);

} // namespace service
