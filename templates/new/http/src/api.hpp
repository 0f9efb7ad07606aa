#pragma once

#include "settings.hpp"

#include <httplib.h>

#include <string>

namespace service {

/// Adds the paths that openapi.yml describes; the document is its text.
void add_routes(httplib::Server& server, const Settings& settings, const std::string& document);

} // namespace service
