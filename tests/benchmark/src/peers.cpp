#include "peers.hpp"

#include "files.hpp"
#include "process.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace fs = std::filesystem;

namespace benchmark {
namespace {

/// Paths of a configured project's generated files, relative to its build tree.
std::vector<fs::path> generated_files(const fs::path& build) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(build / "wazo")) {
        if (entry.is_regular_file()) {
            files.push_back(fs::relative(entry.path(), build));
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
}

/// A field of a package's control file.
std::string control_field(const fs::path& tree, const std::string& field) {
    std::istringstream control(read(tree / "DEBIAN/control"));
    for (std::string line; std::getline(control, line);) {
        if (line.rfind(field + ": ", 0) == 0) {
            return line.substr(field.size() + 2);
        }
    }
    return {};
}

/// One rule for the files of a destination, as a project that knows its files writes them.
std::string install_rules(const fs::path& tree, const std::string& component) {
    std::map<std::string, std::string> rules;
    for (const auto& entry : fs::recursive_directory_iterator(tree)) {
        const auto path = fs::relative(entry.path(), tree);
        if (entry.is_regular_file() && *path.begin() != "DEBIAN") {
            const bool runs = (entry.status().permissions() & fs::perms::owner_exec) != fs::perms::none;
            auto& files = rules[(runs ? "PROGRAMS /" : "FILES /") + path.parent_path().string()];
            files.append(" ").append(entry.path().string());
        }
    }
    std::string text;
    for (const auto& [rule, files] : rules) {
        const auto kind = rule.find(' ');
        text.append("install(").append(rule.substr(0, kind)).append(files);
        text.append(" DESTINATION").append(rule.substr(kind)).append(" COMPONENT ").append(component).append(")\n");
    }
    return text;
}

constexpr auto debhelper_rules = "#!/usr/bin/make -f\n%:\n\tdh $@ --with installsysusers\n";
constexpr auto lean_rules =
    "override_dh_strip:\noverride_dh_dwz:\noverride_dh_builddeb:\n\tdh_builddeb -- -Zgzip -z6\n";

/// What debhelper installs by itself: a file of the tree, and the end of the name by which debhelper knows it.
constexpr std::array<std::pair<const char*, const char*>, 5> debhelper_files = {{
    {"usr/lib/systemd/system/NAME.service", "service"},
    {"usr/lib/sysusers.d/NAME.conf", "sysusers"},
    {"usr/lib/tmpfiles.d/NAME.conf", "tmpfiles"},
    {"etc/logrotate.d/NAME", "logrotate"},
    {"etc/default/NAME", "default"},
}};

/// Moves what debhelper installs by itself from a tree to the folder "debian".
void hand_to_debhelper(const fs::path& tree, const fs::path& debian, const std::string& name) {
    for (const auto& [place, kind] : debhelper_files) {
        std::string file = place;
        replace_all(file, "NAME", name);
        if (fs::exists(tree / file)) {
            fs::rename(tree / file, debian / (name + "." + kind));
        }
    }
    const auto page = tree / "usr/share/man/man8" / (name + ".8.gz");
    if (fs::exists(page)) {
        run({"gzip", "-d", page.string()}, debian);
        fs::rename(tree / "usr/share/man/man8" / (name + ".8"), debian / (name + ".8"));
        write(debian / (name + ".manpages"), "debian/" + name + ".8\n");
    }
    const auto documents = tree / "usr/share/doc" / name;
    fs::copy_file(documents / "copyright", debian / "copyright", fs::copy_options::overwrite_existing);
    fs::remove_all(documents);
}

} // namespace

fs::path write_configure_peer(const fs::path& top, const fs::path& build, const Shape& shape) {
    std::string text = "cmake_minimum_required(VERSION 3.25)\nproject(bench VERSION 1.0.0 LANGUAGES CXX)\n"
                       "set(name " +
                       name_of(2) + ")\nadd_executable(" + name_of(1) + " " + name_of(1) + ".cpp)\n";
    write_sources(top, 1, true);
    for (int number = 2; number <= shape.services; ++number) {
        text += "add_custom_target(" + name_of(number) + ")\n";
    }
    int count = 0;
    for (const auto& file : generated_files(build)) {
        const auto input = "templates/" + std::to_string(++count);
        auto content = read(build / file);
        replace_all(content, "@", "(at)");
        // Compressed files are not for configure_file(), which replaces text; their number and size stay.
        std::replace(content.begin(), content.end(), '\0', ' ');
        replace_all(content, name_of(2), "@name@");
        write(top / input, content);
        text += "configure_file(" + input + " \"" + file.string() + "\" @ONLY)\n";
    }
    for (int number = 1; number <= shape.services; ++number) {
        text += "install(DIRECTORY \"${CMAKE_BINARY_DIR}/wazo/services/" + name_of(number) +
                "/root/\" DESTINATION . COMPONENT " + name_of(number) + ")\n";
    }
    write(top / "CMakeLists.txt", text);
    return top;
}

fs::path unpack_packages(const fs::path& top, const fs::path& build) {
    fs::create_directories(top);
    for (const auto& package : packages_in(build)) {
        const auto file = package.filename().string();
        run({"dpkg-deb", "-R", package.string(), (top / file.substr(0, file.find('_'))).string()}, build);
    }
    return top;
}

fs::path write_cpack_peer(const fs::path& top, const fs::path& trees) {
    std::string text = "cmake_minimum_required(VERSION 3.25)\nproject(bench VERSION 1.0.0 LANGUAGES NONE)\n"
                       "set(CPACK_DEB_COMPONENT_INSTALL ON)\nset(CPACK_COMPONENTS_GROUPING IGNORE)\n"
                       "set(CPACK_VERBATIM_VARIABLES ON)\nset(CPACK_PACKAGE_CONTACT \"Bench <bench@example.org>\")\n"
                       "set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)\n";
    for (const auto& tree : folders_in(trees)) {
        const auto name = tree.filename().string();
        const auto prefix = "set(CPACK_DEBIAN_" + upper(name);
        text += install_rules(tree, name);
        text += prefix + "_PACKAGE_NAME " + name + ")\n" + prefix + "_FILE_NAME " + name + ".deb)\n";
        text += prefix + "_PACKAGE_ARCHITECTURE " + control_field(tree, "Architecture") + ")\n";
        text += "file(GLOB extra \"" + tree.string() +
                "/DEBIAN/*\")\nlist(FILTER extra EXCLUDE REGEX \"/(control|md5sums)$\")\n";
        text += prefix + "_PACKAGE_CONTROL_EXTRA ${extra})\n";
    }
    write(top / "CMakeLists.txt", text + "include(CPack)\n");
    return top;
}

fs::path write_debhelper_peer(const fs::path& top, const fs::path& trees, const fs::path& build, Debhelper amount) {
    const auto debian = top / "debian";
    std::string control = "Source: bench\nMaintainer: Bench <bench@example.org>\nBuild-Depends: debhelper-compat (= "
                          "13)\nStandards-Version: 4.6.2\n";
    fs::create_directories(debian);
    for (const auto& tree : folders_in(trees)) {
        const auto name = tree.filename().string();
        const auto own = top / "trees" / name;
        fs::create_directories(own);
        fs::copy(tree / "etc", own / "etc", fs::copy_options::recursive);
        fs::copy(tree / "usr", own / "usr", fs::copy_options::recursive);
        if (fs::exists(build / name)) {
            fs::copy_file(build / name, own / "usr/bin" / name, fs::copy_options::overwrite_existing);
        }
        hand_to_debhelper(own, debian, name);
        control += "\nPackage: " + name + "\nArchitecture: " + control_field(tree, "Architecture") +
                   "\nDepends: ${misc:Depends}, ${shlibs:Depends}\n"
                   "Description: benchmark\n One of many services.\n";
        write(debian / (name + ".install"), "trees/" + name + "/* /\n");
    }
    write(debian / "control", control);
    write(debian / "changelog", "bench (1.0.0) unstable; urgency=medium\n\n  * Benchmark.\n\n -- Bench "
                                "<bench@example.org>  Sat, 01 Jan 2000 00:00:00 +0000\n");
    write(debian / "rules", std::string(debhelper_rules) + (amount == Debhelper::lean ? lean_rules : ""));
    fs::permissions(debian / "rules", fs::perms::owner_exec, fs::perm_options::add);
    return top;
}

} // namespace benchmark
