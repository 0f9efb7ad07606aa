#pragma once

#include "backend.hpp"

#include <httplib.h>

namespace gateway {

/// Puts the routes on a server:
///   POST   /1.0/accounts  {"name", "password"}: 201
///   POST   /1.0/sessions  {"name", "password"}: 201 {"token"}
///   GET    /1.0/me        with X-Auth-Token: 200 {"name"}
///   DELETE /1.0/sessions  with X-Auth-Token: 204
///   GET    /1.0/status    200
/// The backend must outlive it.
void add_routes(httplib::Server& server, const Backend& backend);

} // namespace gateway
