#include "platform.hpp"

#include "redis.hpp"
#include "tokens.hpp"

#include <@raw:name@/service.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <string_view>

namespace service {

namespace {

using nlohmann::json;

/// The token types: the Redis keys of the signing key and of the list of revoked tokens.
struct Signer {
    const char* kind;
    const char* key;
    const char* disabled;
};

constexpr std::array signers{
    Signer{"user", "UserTokenAPIKey", "user_disabled_tokens"},
    Signer{"device", "DeviceTokenAPIKey", nullptr},
    Signer{"participant", "ParticipantTokenAPIKey", "participant_disabled_tokens"},
    Signer{"service", "ServiceTokenAPIKey", nullptr},
};

std::string token_of_header(const httplib::Request& request) {
    constexpr std::string_view scheme = "OpenTera ";
    const auto header = request.get_header_value("Authorization");
    return header.starts_with(scheme) ? header.substr(scheme.size()) : std::string{};
}

std::string token_of_cookie(const httplib::Request& request) {
    constexpr std::string_view name = "OpenTera=";
    const auto cookies = request.get_header_value("Cookie");
    for (std::size_t at = 0; at < cookies.size();) {
        const auto end = std::min(cookies.find(';', at), cookies.size());
        at = std::min(cookies.find_first_not_of(' ', at), end);
        const std::string_view cookie = std::string_view{cookies}.substr(at, end - at);
        if (cookie.starts_with(name)) {
            return std::string{cookie.substr(name.size())};
        }
        at = end + 1;
    }
    return {};
}

} // namespace

std::optional<Row> fetch_row(const RedisSettings& settings) {
    const auto text = Redis{settings}.get(@raw:identifier@::row_key);
    if (!text) {
        return std::nullopt;
    }
    const auto row = json::parse(*text);
    return Row{row.at("service_uuid"), row.at("service_port")};
}

std::optional<Caller> identify(const httplib::Request& request, const RedisSettings& settings) {
    auto token = token_of_header(request);
    const bool in_header = !token.empty();
    if (!in_header) {
        token = request.has_param("token") ? request.get_param_value("token") : token_of_cookie(request);
    }
    if (token.empty()) {
        return std::nullopt;
    }
    Redis redis{settings};
    for (const auto& signer : signers) {
        const auto claims = verified_claims(token, redis.get(signer.key).value_or(""), std::time(nullptr));
        const auto uuid = std::string{signer.kind} + "_uuid";
        if (!claims || !claims->contains(uuid) || !claims->at(uuid).is_string()) {
            continue;
        }
        // services send theirs in the header only
        if ((signer.disabled != nullptr && redis.is_member(signer.disabled, token)) ||
            (std::string_view{signer.kind} == "service" && !in_header)) {
            return std::nullopt;
        }
        return Caller{signer.kind, claims->at(uuid)};
    }
    return std::nullopt;
}

} // namespace service
