#pragma once

#include <nlohmann/json.hpp>

#include <ctime>
#include <optional>
#include <string_view>

namespace service {

/// The claims of a JWT, if it is signed with this key by HMAC-SHA256 and is valid at this time.
std::optional<nlohmann::json> verified_claims(std::string_view token, std::string_view key, std::time_t now);

} // namespace service
