#pragma once

%if(style STREQUAL "opentera")
#include "platform.hpp"
%endif()
#include "settings.hpp"

#include <httplib.h>

%if(style STREQUAL "opentera")
#include <functional>
#include <optional>
%endif()
#include <string>

namespace service {

%if(style STREQUAL "opentera")
/// The caller, if authenticated.
using Identify = std::function<std::optional<Caller>(const httplib::Request&)>;

/// Publishes an event.
using Tell = std::function<void(const std::string&)>;

/// Adds the paths that openapi.yml describes; the document is its text. Only authenticated callers are greeted.
void add_routes(httplib::Server& server, const Settings& settings, const std::string& document,
                const Identify& identify, const Tell& tell);
%else()
/// Adds the paths that openapi.yml describes; the document is its text.
void add_routes(httplib::Server& server, const Settings& settings, const std::string& document);
%endif()

} // namespace service
