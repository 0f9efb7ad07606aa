#include "text.hpp"

#include <array>
#include <bit>

namespace greeter {

namespace {

/// Takes one character off the front of a text that is not empty; nothing when it is not well-formed UTF-8.
std::optional<char32_t> take_character(std::string_view& text) {
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000}; // by size: refuses overlong forms
    const auto lead = static_cast<unsigned char>(text.front());
    const auto ones = static_cast<std::size_t>(std::countl_one(lead));
    const std::size_t size = ones == 0 ? 1 : ones;
    if (ones == 1 || size >= smallest.size() || size > text.size()) {
        return {};
    }
    char32_t character = lead & (0xFFU >> (ones + 1));
    for (const char next : text.substr(1, size - 1)) {
        const auto byte = static_cast<unsigned char>(next);
        if (std::countl_one(byte) != 1) {
            return {};
        }
        character = character << 6U | (byte & 0x3FU);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest.at(size) || character > 0x10FFFF || surrogate) {
        return {};
    }
    text.remove_prefix(size);
    return character;
}

bool is_control(char32_t character) {
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view{"-._~"}.find(c) != std::string_view::npos;
}

} // namespace

std::optional<std::size_t> printable_length(std::string_view text) {
    std::size_t length = 0;
    for (; !text.empty(); ++length) {
        const auto character = take_character(text);
        if (!character || is_control(*character)) {
            return {};
        }
    }
    return length;
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (is_unreserved(c)) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
        }
    }
    return encoded;
}

} // namespace greeter
