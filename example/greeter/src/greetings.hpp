#pragma once

#include <map>
#include <string>
#include <string_view>

namespace greeter {

/// The placeholder for the name in a phrase.
inline constexpr std::string_view name_placeholder = "{name}";

/// Phrases by language, an ISO 639-1 code.
using Phrases = std::map<std::string, std::string, std::less<>>;

/// Two small letters.
bool is_language(std::string_view text);

/// One to 64 printable characters.
bool is_name(std::string_view text);

/// Printable, and with a place for the name.
bool is_phrase(std::string_view text);

/// The phrase with the name in its first placeholder.
std::string greet(std::string phrase, std::string_view name);

} // namespace greeter
