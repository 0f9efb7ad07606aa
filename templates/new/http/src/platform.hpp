%when(style STREQUAL "opentera")
#pragma once

#include "settings.hpp"

#include <httplib.h>

#include <cstdint>
#include <optional>
#include <string>

namespace service {

/// What the platform says of this service.
struct Row {
    std::string uuid;
    std::uint16_t port = 0;

    bool operator==(const Row&) const = default;
};

/// The service's row of the platform's table; nothing while it is not registered, or is switched off.
std::optional<Row> fetch_row(const Settings::Redis& settings);

/// Who calls.
struct Caller {
    std::string kind; ///< user, device, participant or service
    std::string uuid;
};

/// Who calls, by a token of the platform's; nothing for everybody else. The platform makes new keys when it starts, so
/// they are read each time.
std::optional<Caller> identify(const httplib::Request& request, const Settings::Redis& settings);

} // namespace service
