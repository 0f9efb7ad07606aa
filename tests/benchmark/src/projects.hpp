#pragma once

#include <filesystem>
#include <string>

namespace benchmark {

/// What a project under test consists of.
struct Shape {
    int services = 10;
    bool compiled = false;    ///< each service is a C++ program; otherwise only the first is, the others are scripts
    bool directories = false; ///< each service is declared in a directory of its own
};

[[nodiscard]] std::string name_of(int number);

/// Writes a service's program, as source or script, and its configuration.
void write_sources(const std::filesystem::path& directory, int number, bool compiled);

/// A project that declares its services with the module. Returns its source directory.
std::filesystem::path write_project(const std::filesystem::path& top, const std::filesystem::path& module,
                                    const Shape& shape);

/// Changes the declaration of the last service of a project that declares all of them in one file.
void change_declaration(const std::filesystem::path& source, int round);

/// A project without a service, and without the module.
std::filesystem::path write_empty_project(const std::filesystem::path& top);

/// Changes the program of the script service with a number, so that its package is out of date.
void change_service(const std::filesystem::path& source, int number, int round);

} // namespace benchmark
