#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace benchmark {

/// Writes a file and the folders above it.
void write(const std::filesystem::path& path, const std::string& text);

[[nodiscard]] std::string read(const std::filesystem::path& path);

/// Replaces every occurrence of a text.
void replace_all(std::string& text, const std::string& from, const std::string& to);

/// The folders in a directory, sorted.
[[nodiscard]] std::vector<std::filesystem::path> folders_in(const std::filesystem::path& directory);

/// The packages in a directory, sorted.
[[nodiscard]] std::vector<std::filesystem::path> packages_in(const std::filesystem::path& directory);

/// A directory for what is measured, in a tmpfs when one has room for it: a disk is busy with what ran before.
[[nodiscard]] std::filesystem::path choose_place(const std::filesystem::path& otherwise, int largest_size);

/// The kind of the file system that a directory is on.
[[nodiscard]] std::string file_system(const std::filesystem::path& directory);

} // namespace benchmark
