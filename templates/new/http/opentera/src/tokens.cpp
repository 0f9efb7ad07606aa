#include "tokens.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <cstdint>
#include <string>

namespace service {

namespace {

using nlohmann::json;

int digit_of(char c) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const auto at = digits.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// Base64url without padding.
std::optional<std::string> decoded(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const int digit = digit_of(c);
        if (digit < 0) {
            return std::nullopt;
        }
        bits = (bits << 6U) | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU));
        }
    }
    return bytes;
}

std::optional<json> decoded_object(std::string_view text) {
    const auto bytes = decoded(text);
    if (!bytes) {
        return std::nullopt;
    }
    auto object = json::parse(*bytes, nullptr, false);
    return object.is_object() ? std::optional{std::move(object)} : std::nullopt;
}

bool is_signed(std::string_view text, std::string_view signature, std::string_view key) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> expected{};
    unsigned int length = 0;
    const auto* data = reinterpret_cast<const unsigned char*>(text.data()); // NOLINT: OpenSSL's bytes
    const auto* made =
        HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), data, text.size(), expected.data(), &length);
    if (made == nullptr) {
        return false;
    }
    const auto given = decoded(signature);
    return given && given->size() == length && CRYPTO_memcmp(given->data(), expected.data(), length) == 0;
}

/// Whether a time claim is absent, or is a number that passes the test.
template <class Test>
bool holds(const json& claims, const char* name, Test test) {
    const auto found = claims.find(name);
    return found == claims.end() || (found->is_number() && test(found->template get<double>()));
}

} // namespace

std::optional<json> verified_claims(std::string_view token, std::string_view key, std::time_t now) {
    const auto first = token.find('.');
    const auto second = token.rfind('.');
    if (key.empty() || first == std::string_view::npos || first == second) {
        return std::nullopt;
    }
    const auto header = decoded_object(token.substr(0, first));
    if (!header || header->value("alg", json{}) != "HS256" ||
        !is_signed(token.substr(0, second), token.substr(second + 1), key)) {
        return std::nullopt;
    }
    auto claims = decoded_object(token.substr(first + 1, second - first - 1));
    const auto at = static_cast<double>(now);
    if (!claims || !holds(*claims, "exp", [&](double end) { return at < end; }) ||
        !holds(*claims, "nbf", [&](double begin) { return begin <= at; })) {
        return std::nullopt;
    }
    return claims;
}

} // namespace service
