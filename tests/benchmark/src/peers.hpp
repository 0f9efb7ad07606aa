#pragma once

#include "projects.hpp"

#include <filesystem>

namespace benchmark {

/// The peer of configuring: a project with the same services, rules and bytes, whose files are written by
/// configure_file(). Made from a configured project.
std::filesystem::path write_configure_peer(const std::filesystem::path& top, const std::filesystem::path& build,
                                           const Shape& shape);

/// The trees of a project's packages, each with its DEBIAN folder, as `dpkg-deb --build` takes them. Returns the
/// directory of the trees.
std::filesystem::path unpack_packages(const std::filesystem::path& top, const std::filesystem::path& build);

/// The peer of packaging without the module: CPack's components as its manual has them, with an install() rule for each
/// destination of each service. The files are those of the trees.
std::filesystem::path write_cpack_peer(const std::filesystem::path& top, const std::filesystem::path& trees);

/// How much debhelper does.
enum class Debhelper {
    standard, ///< as it comes: xz, stripped, with debugging packages
    lean      ///< gzip, not stripped, without debugging packages
};

/// The peer of Debian's own: a source package with a binary package for each tree, whose unit, users, folders,
/// rotation, manual page, changelog and copyright are debhelper's to install, and whose maintainer scripts are
/// debhelper's to write. Programs come from the build directory, as the compiler has made them.
std::filesystem::path write_debhelper_peer(const std::filesystem::path& top, const std::filesystem::path& trees,
                                           const std::filesystem::path& build, Debhelper amount);

} // namespace benchmark
