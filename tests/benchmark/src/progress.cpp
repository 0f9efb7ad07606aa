#include "progress.hpp"

#include <unistd.h>

#include <iostream>

namespace benchmark {
namespace {

constexpr auto clear_line = "\r\033[K";

} // namespace

Progress::Progress() : on_terminal_(::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    say("");
}

void Progress::say(const std::string& what) const {
    if (on_terminal_) {
        std::cerr << clear_line << what << std::flush;
    }
}

} // namespace benchmark
