#pragma once

#include <string_view>

namespace greeter {

/// The text of openapi.yml, as it was when the program was built.
extern const std::string_view openapi_document;

} // namespace greeter
