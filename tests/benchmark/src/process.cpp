#include "process.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace benchmark {
namespace {

constexpr std::size_t shown_characters = 2000;

[[noreturn]] void become(const Command& command, const std::filesystem::path& directory,
                         const std::filesystem::path& log) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const auto& argument : command) {
        arguments.push_back(
            const_cast<char*>(argument.c_str())); // NOLINT(cppcoreguidelines-pro-type-const-cast): execvp's signature
    }
    arguments.push_back(nullptr);
    const int output = ::open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
                              0644); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (output >= 0 && ::dup2(output, STDOUT_FILENO) >= 0 && ::dup2(output, STDERR_FILENO) >= 0 &&
        ::chdir(directory.c_str()) == 0) {
        ::execvp(arguments.front(), arguments.data());
    }
    std::_Exit(127);
}

std::string end_of(const std::filesystem::path& log) {
    std::ifstream file(log);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    return text.size() > shown_characters ? text.substr(text.size() - shown_characters) : text;
}

} // namespace

Cost run(const Command& command, const std::filesystem::path& directory) {
    const auto log = std::filesystem::absolute(directory) / "benchmark.log";
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child < 0) {
        throw std::runtime_error("cannot start " + command.front());
    }
    if (child == 0) {
        become(command, directory, log);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    if (status != 0) {
        throw std::runtime_error(command.front() + " failed in " + directory.string() + ":\n" + end_of(log));
    }
    return {elapsed.count(), usage.ru_maxrss};
}

} // namespace benchmark
