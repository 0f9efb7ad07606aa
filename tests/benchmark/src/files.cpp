#include "files.hpp"

#include <linux/magic.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

namespace benchmark {
namespace {

constexpr auto memory = "/dev/shm";
constexpr std::uintmax_t bytes_per_service = 4U << 20U;

bool is_tmpfs(const fs::path& directory) {
    struct statfs facts = {};

    return ::statfs(directory.c_str(), &facts) == 0 && facts.f_type == TMPFS_MAGIC;
}

} // namespace

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::vector<fs::path> folders_in(const fs::path& directory) {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(directory)) {
        if (entry.is_directory()) {
            folders.push_back(entry.path());
        }
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

std::vector<fs::path> packages_in(const fs::path& directory) {
    std::vector<fs::path> packages;
    for (const auto& entry : fs::directory_iterator(directory)) {
        if (entry.path().extension() == ".deb") {
            packages.push_back(entry.path());
        }
    }
    std::sort(packages.begin(), packages.end());
    return packages;
}

fs::path choose_place(const fs::path& otherwise, int largest_size) {
    std::error_code error;
    const auto room = fs::space(memory, error);
    const auto needed = bytes_per_service * static_cast<std::uintmax_t>(std::max(largest_size, 100));
    if (error || !is_tmpfs(memory) || room.available < needed || ::access(memory, W_OK) != 0) {
        return otherwise;
    }
    return memory;
}

std::string file_system(const fs::path& directory) {
    return is_tmpfs(directory) ? "tmpfs" : "disk";
}

} // namespace benchmark
