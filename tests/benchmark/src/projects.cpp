#include "projects.hpp"

#include "process.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace benchmark {
namespace {

std::string name_of(int number) {
    return "wazo-bench" + std::to_string(number);
}

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
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

std::string declaration(int number, bool compiled) {
    const auto name = name_of(number);
    std::string text;
    if (compiled) {
        text = "add_executable(" + name + " main.cpp)\n";
    }
    text += "wazo_add_service(" + name + (compiled ? "" : " PROGRAM " + name) +
            "\n  PORT AUTO NEEDS rabbitmq CONFIG config.yml STANDBY stop)\n";
    return text;
}

void write_sources(const fs::path& directory, int number, bool compiled) {
    if (compiled) {
        write(directory / "main.cpp",
              "#include <iostream>\nint main() { std::cout << " + std::to_string(number) + "; }\n");
    } else {
        write(directory / name_of(number), "#!/bin/sh\nexec sleep infinity\n");
    }
    write(directory / "config.yml", "log_level: info\n");
}

bool is_compiled(const Shape& shape, int number) {
    return shape.compiled || number == 1;
}

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

std::vector<fs::path> trees_in(const fs::path& directory) {
    std::vector<fs::path> trees;
    for (const auto& entry : fs::directory_iterator(directory)) {
        if (entry.is_directory()) {
            trees.push_back(entry.path());
        }
    }
    std::sort(trees.begin(), trees.end());
    return trees;
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

constexpr auto debhelper_rules = "#!/usr/bin/make -f\n%:\n\tdh $@\n";
constexpr auto lean_rules = "override_dh_strip:\noverride_dh_dwz:\noverride_dh_shlibdeps:\noverride_dh_builddeb:\n\tdh_"
                            "builddeb -- -Zgzip -z6\n";

} // namespace

fs::path write_project(const fs::path& top, const fs::path& module, const Shape& shape) {
    std::string text = "cmake_minimum_required(VERSION 3.25)\nproject(bench VERSION 1.0.0 LANGUAGES CXX)\n"
                       "list(APPEND CMAKE_MODULE_PATH \"" +
                       module.string() + "\")\ninclude(WazoService)\n";
    for (int number = 1; number <= shape.services; ++number) {
        const bool compiled = is_compiled(shape, number);
        if (shape.directories) {
            write(top / name_of(number) / "CMakeLists.txt", declaration(number, compiled));
            text += "add_subdirectory(" + name_of(number) + ")\n";
        } else {
            text += declaration(number, compiled);
        }
        write_sources(shape.directories ? top / name_of(number) : top, number, compiled);
    }
    write(top / "CMakeLists.txt", text);
    return top;
}

fs::path write_configure_peer(const fs::path& top, const fs::path& build, const Shape& shape) {
    std::string text =
        "cmake_minimum_required(VERSION 3.25)\nproject(bench VERSION 1.0.0 LANGUAGES CXX)\nadd_executable(" +
        name_of(1) + " main.cpp)\n";
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
    write(top / "CMakeLists.txt", "set(name " + name_of(2) + ")\n" + text);
    return top;
}

fs::path unpack_packages(const fs::path& top, const fs::path& build) {
    for (const auto& entry : fs::directory_iterator(build)) {
        if (entry.path().extension() == ".deb") {
            const auto file = entry.path().filename().string();
            fs::create_directories(top);
            run({"dpkg-deb", "-R", entry.path().string(), (top / file.substr(0, file.find('_'))).string()}, top);
        }
    }
    return top;
}

fs::path write_cpack_peer(const fs::path& top, const fs::path& trees) {
    std::string text = "cmake_minimum_required(VERSION 3.25)\nproject(bench VERSION 1.0.0 LANGUAGES "
                       "NONE)\nset(CPACK_DEB_COMPONENT_INSTALL ON)\n"
                       "set(CPACK_COMPONENTS_GROUPING IGNORE)\nset(CPACK_VERBATIM_VARIABLES "
                       "ON)\nset(CPACK_PACKAGE_CONTACT \"Bench <bench@example.org>\")\n"
                       "set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)\n";
    for (const auto& tree : trees_in(trees)) {
        const auto name = tree.filename().string();
        const auto prefix = "set(CPACK_DEBIAN_" + upper(name);
        text += "install(DIRECTORY \"" + tree.string() + "/\" DESTINATION \"/\" USE_SOURCE_PERMISSIONS COMPONENT " +
                name + " PATTERN DEBIAN EXCLUDE)\n";
        text += prefix + "_PACKAGE_NAME " + name + ")\n" + prefix + "_FILE_NAME " + name + ".deb)\n";
        text += prefix + "_PACKAGE_ARCHITECTURE " + control_field(tree, "Architecture") + ")\n";
        text += "file(GLOB extra \"" + tree.string() +
                "/DEBIAN/*\")\nlist(FILTER extra EXCLUDE REGEX \"/(control|md5sums)$\")\n";
        text += prefix + "_PACKAGE_CONTROL_EXTRA ${extra})\n";
    }
    write(top / "CMakeLists.txt", text + "include(CPack)\n");
    return top;
}

fs::path write_debhelper_peer(const fs::path& top, const fs::path& trees, bool lean) {
    const auto debian = top / "debian";
    std::string control = "Source: bench\nMaintainer: Bench <bench@example.org>\nBuild-Depends: debhelper-compat (= "
                          "13)\nStandards-Version: 4.6.2\n";
    for (const auto& tree : trees_in(trees)) {
        const auto name = tree.filename().string();
        fs::create_directories(top / "trees");
        fs::copy(tree, top / "trees" / name, fs::copy_options::recursive);
        fs::remove_all(top / "trees" / name / "DEBIAN");
        control += "\nPackage: " + name + "\nArchitecture: " + control_field(tree, "Architecture") +
                   "\nDepends: ${misc:Depends}, ${shlibs:Depends}\n"
                   "Description: benchmark\n One of many services.\n";
        write(debian / (name + ".install"), "trees/" + name + "/* /\n");
    }
    write(debian / "control", control);
    write(debian / "changelog", "bench (1.0.0) unstable; urgency=medium\n\n  * Benchmark.\n\n -- Bench "
                                "<bench@example.org>  Sat, 01 Jan 2000 00:00:00 +0000\n");
    write(debian / "rules", std::string(debhelper_rules) + (lean ? lean_rules : ""));
    fs::permissions(debian / "rules", fs::perms::owner_exec, fs::perm_options::add);
    return top;
}

void touch_service(const fs::path& source, int number, int round) {
    const auto name = name_of(number);
    const auto flat = source / name;
    write(fs::is_directory(flat) ? flat / name : flat,
          "#!/bin/sh\nexec sleep infinity # " + std::to_string(round) + "\n");
}

} // namespace benchmark
