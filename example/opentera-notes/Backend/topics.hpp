#pragma once

#include "log.hpp"
#include "notes.hpp"
#include "settings.hpp"

#include <stop_token>
#include <string>

namespace notes {

/// Answers on the service's topics until it is asked to stop. While Redis is away it tries again every second.
void answer_on_topics(const std::stop_token& token, const Settings::Redis& settings, Notes& notes, Log& log);

/// Publishes an event on the service's topic. If Redis is unavailable, it logs that and does not throw.
void tell_event(const Settings::Redis& settings, Log& log, const std::string& event, int id);

} // namespace notes
