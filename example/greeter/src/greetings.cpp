#include "greetings.hpp"

#include "text.hpp"

#include <algorithm>

namespace greeter {

bool is_language(std::string_view text) {
    return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_name(std::string_view text) {
    constexpr std::size_t longest = 64;
    const auto length = printable_length(text);
    return length && *length >= 1 && *length <= longest;
}

bool is_phrase(std::string_view text) {
    return printable_length(text) && text.find(name_placeholder) != std::string_view::npos;
}

std::string greet(std::string phrase, std::string_view name) {
    return phrase.replace(phrase.find(name_placeholder), name_placeholder.size(), name);
}

} // namespace greeter
