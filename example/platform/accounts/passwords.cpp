#include "passwords.hpp"

#include <crypt.h>
#include <sys/random.h>

#include <array>
#include <cerrno>
#include <memory>
#include <string_view>
#include <system_error>

namespace accounts {

namespace {

/// crypt() with its own buffer, for thread safety; the buffer is too large for the stack.
std::string crypted(const std::string& password, const char* setting) {
    const auto buffer = std::make_unique<crypt_data>();
    const char* hash = crypt_r(password.c_str(), setting, buffer.get());
    if (hash == nullptr || *hash == '*') {
        throw std::system_error{errno, std::generic_category(), "crypt"};
    }
    return hash;
}

} // namespace

std::string hash_password(const std::string& password) {
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting{};
    if (crypt_gensalt_rn(nullptr, 0, nullptr, 0, setting.data(), static_cast<int>(setting.size())) == nullptr) {
        throw std::system_error{errno, std::generic_category(), "crypt_gensalt"};
    }
    return crypted(password, setting.data());
}

bool matches(const std::string& password, const std::string& hash) {
    return crypted(password, hash.c_str()) == hash;
}

std::string random_token() {
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, 32> bytes{};
    if (getentropy(bytes.data(), bytes.size()) != 0) {
        throw std::system_error{errno, std::generic_category(), "getentropy"};
    }
    std::string token;
    for (const auto byte : bytes) {
        token += digits[byte >> 4U];
        token += digits[byte & 15U];
    }
    return token;
}

} // namespace accounts
