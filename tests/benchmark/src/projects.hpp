#pragma once

#include <filesystem>

namespace benchmark {

/// What a project under test consists of.
struct Shape {
    int services = 10;
    bool compiled = false;    ///< each service is a C++ program; otherwise only the first is, the others are scripts
    bool directories = false; ///< each service is declared in a directory of its own
};

/// A project that declares its services with the module. Returns its source directory.
std::filesystem::path write_project(const std::filesystem::path& top, const std::filesystem::path& module,
                                    const Shape& shape);

/// The peer of configuring: a project with the same services, rules and bytes, whose files are written by
/// configure_file(). Made from a configured project.
std::filesystem::path write_configure_peer(const std::filesystem::path& top, const std::filesystem::path& build,
                                           const Shape& shape);

/// The trees of a project's packages, each with its DEBIAN folder, as `dpkg-deb --build` takes them. Returns the
/// directory of the trees.
std::filesystem::path unpack_packages(const std::filesystem::path& top, const std::filesystem::path& build);

/// The peer of packaging without the module: CPack's components as its manual has them, over the same trees.
std::filesystem::path write_cpack_peer(const std::filesystem::path& top, const std::filesystem::path& trees);

/// The peer of Debian's own: one source package with a binary package for each tree. Lean: not stripped, no debugging
/// packages, compressed with gzip.
std::filesystem::path write_debhelper_peer(const std::filesystem::path& top, const std::filesystem::path& trees,
                                           bool lean);

/// Changes the program of the script service with a number, so that its package is out of date.
void touch_service(const std::filesystem::path& source, int number, int round);

} // namespace benchmark
