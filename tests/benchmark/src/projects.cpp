#include "projects.hpp"

#include "files.hpp"

namespace fs = std::filesystem;

namespace benchmark {
namespace {

std::string declaration(int number, bool compiled) {
    const auto name = name_of(number);
    std::string text;
    if (compiled) {
        text = "add_executable(" + name + " " + name + ".cpp)\n";
    }
    text += "wazo_add_service(" + name + (compiled ? "" : " PROGRAM " + name) +
            "\n  PORT AUTO NEEDS rabbitmq CONFIG config.yml STANDBY stop)\n";
    return text;
}

} // namespace

std::string name_of(int number) {
    return "wazo-bench" + std::to_string(number);
}

void write_sources(const fs::path& directory, int number, bool compiled) {
    if (compiled) {
        write(directory / (name_of(number) + ".cpp"),
              "#include <iostream>\nint main() { std::cout << " + std::to_string(number) + "; }\n");
    } else {
        write(directory / name_of(number), "#!/bin/sh\nexec sleep infinity\n");
    }
    write(directory / "config.yml", "log_level: info\n");
}

fs::path write_project(const fs::path& top, const fs::path& module, const Shape& shape) {
    std::string text = "cmake_minimum_required(VERSION 3.25)\nproject(bench VERSION 1.0.0 LANGUAGES CXX)\n"
                       "list(APPEND CMAKE_MODULE_PATH \"" +
                       module.string() + "\")\ninclude(WazoService)\n";
    for (int number = 1; number <= shape.services; ++number) {
        const bool compiled = shape.compiled || number == 1;
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

void change_declaration(const fs::path& source, int round) {
    const auto file = source / "CMakeLists.txt";
    auto text = read(file);
    text.erase(text.rfind("STANDBY stop"));
    write(file, text + "STANDBY stop LOGS round-" + std::to_string(round) + ".log)\n");
}

fs::path write_empty_project(const fs::path& top) {
    write(top / "CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(empty VERSION 1.0.0 LANGUAGES CXX)\n");
    return top;
}

void change_service(const fs::path& source, int number, int round) {
    write(source / name_of(number), "#!/bin/sh\nexec sleep infinity # " + std::to_string(round) + "\n");
}

} // namespace benchmark
