#include "environment.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace platform {

std::string environment(const char* variable, std::string_view otherwise) {
    const char* value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nobody writes to it
    return value == nullptr || *value == '\0' ? std::string{otherwise} : value;
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) {
        throw std::runtime_error{"cannot read " + path.string()};
    }
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string secret(const char* variable) {
    const auto path = environment(variable, "");
    if (path.empty()) {
        return {};
    }
    const auto text = read_file(path);
    return text.substr(0, text.find('\n'));
}

} // namespace platform
