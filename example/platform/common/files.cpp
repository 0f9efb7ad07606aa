#include "files.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace platform {

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) {
        throw std::runtime_error{"cannot read " + path.string()};
    }
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace platform
