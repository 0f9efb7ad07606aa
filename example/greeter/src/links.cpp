#include "links.hpp"

#include <algorithm>

namespace greeter {

namespace {

/// Whether a header's value has only ASCII letters, digits, and the allowed characters.
bool consists_of_alphanumerics_and(std::string_view allowed, std::string_view value) {
    return std::ranges::all_of(value, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               allowed.find(c) != std::string_view::npos;
    });
}

/// `/api/greeter`: without a slash at its end, empty when there is no gateway.
std::string script_name(const httplib::Request& request) {
    std::string name = request.get_header_value("X-Script-Name");
    while (name.ends_with('/')) {
        name.pop_back();
    }
    return name.starts_with('/') && !name.starts_with("//") && consists_of_alphanumerics_and("/-._~", name) ? name : "";
}

/// `https://host:port`, empty when it is not known.
std::string origin(const httplib::Request& request) {
    const auto scheme = request.get_header_value("X-Forwarded-Proto");
    const auto host = request.get_header_value(request.has_header("X-Forwarded-Host") ? "X-Forwarded-Host" : "Host");
    const bool known =
        (scheme == "http" || scheme == "https") && !host.empty() && consists_of_alphanumerics_and("-.:[]", host);
    return known ? scheme + "://" + host : "";
}

} // namespace

std::string link_to(const httplib::Request& request, std::string_view path) {
    return origin(request) + script_name(request) + std::string{path};
}

std::string caller(const httplib::Request& request) {
    const auto forwarded = request.get_header_value("X-Forwarded-For");
    const auto start = forwarded.find_last_of(", ");
    const auto last = start == std::string::npos ? forwarded : forwarded.substr(start + 1);
    return last.empty() ? request.remote_addr : last;
}

} // namespace greeter
