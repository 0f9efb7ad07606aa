#pragma once

#include "notes.hpp"
#include "settings.hpp"

#include <httplib.h>

#include <functional>
#include <string>

namespace service {

/// Publishes an event about the note with this number.
using Tell = std::function<void(const std::string& event, int id)>;

/// Adds the paths that openapi.yml describes; the document is its text.
void add_routes(httplib::Server& server, Notes& notes, const Settings& settings, const std::string& document,
                const Tell& tell);

} // namespace service
