#pragma once

#include <httplib.h>

#include <string>
#include <string_view>

namespace greeter {

/// The address of one of our paths as the caller knows it: below the gateway's X-Script-Name, and absolute where the
/// gateway says by X-Forwarded-Proto how it was reached. Headers that make no sense are ignored.
std::string link_to(const httplib::Request& request, std::string_view path);

/// The caller's address: the last one of X-Forwarded-For, which the gateway has added, or the peer's.
std::string caller(const httplib::Request& request);

} // namespace greeter
