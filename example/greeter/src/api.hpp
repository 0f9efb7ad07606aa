#pragma once

#include "configuration.hpp"
#include "log.hpp"

#include <httplib.h>

namespace greeter {

/// Puts the routes of openapi.yml on a server. Configuration and log must outlive it.
void add_routes(httplib::Server& server, const Configuration& configuration, const Log& log);

} // namespace greeter
