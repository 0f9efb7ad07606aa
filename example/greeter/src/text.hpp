#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace greeter {

/// How many characters a text has; nothing when it is not UTF-8 or has a control character.
std::optional<std::size_t> printable_length(std::string_view text);

/// A text as one segment of a URL's path: all but letters, digits and `-._~` as %XX.
std::string percent_encoded(std::string_view text);

} // namespace greeter
