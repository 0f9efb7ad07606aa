#pragma once

#include "settings.hpp"

#include <httplib.h>

#include <cstdint>
#include <optional>
#include <string>

namespace service {

/// The platform's data about this service.
struct Row {
    std::string uuid;
    std::uint16_t port = 0;

    bool operator==(const Row&) const = default;
};

/// The service's row in the platform's table; nothing while it is not registered or is disabled.
std::optional<Row> fetch_row(const RedisSettings& settings);

/// A caller.
struct Caller {
    std::string kind; ///< user, device, participant or service
    std::string uuid;
};

/// The caller, identified by a token of the platform; nothing without a valid token. The platform creates new keys when
/// it starts, so they are read each time.
std::optional<Caller> identify(const httplib::Request& request, const RedisSettings& settings);

} // namespace service
