#pragma once

#include "log.hpp"
#include "notes.hpp"
#include "redis.hpp"

#include <stop_token>
#include <string>

namespace service {

/// Answers on the service's topics until it is asked to stop.
void answer_on_topics(const std::stop_token& token, const RedisSettings& settings, Notes& notes, Log& log);

/// Publishes an event on the service's topic.
void tell_event(const RedisSettings& settings, Log& log, const std::string& event, int id);

} // namespace service
