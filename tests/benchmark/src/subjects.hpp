#pragma once

#include "process.hpp"
#include "progress.hpp"
#include "table.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace benchmark {

/// A thing to measure: what is done before each run, untimed, and the command that is timed.
struct Subject {
    std::string name;
    std::filesystem::path directory;
    Command command;
    std::function<void(int round)> prepare = [](int) {};
};

/// Runs all subjects in turn, each round beginning with another one, so that what else the machine does meets all of
/// them alike. One that has taken a minute is not run again.
void measure_side_by_side(const std::vector<Subject>& subjects, int services, int runs, const Progress& progress,
                          Table& table);

} // namespace benchmark
