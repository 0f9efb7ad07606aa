#pragma once

#include "progress.hpp"
#include "table.hpp"

#include <filesystem>
#include <vector>

namespace benchmark {

/// What to measure, where and how often.
struct Plan {
    std::filesystem::path module;    ///< the directory of WazoService.cmake
    std::filesystem::path directory; ///< where the results go
    std::filesystem::path place;     ///< where projects are made and measured
    std::vector<int> sizes;          ///< numbers of services
    int runs = 5;                    ///< of which the median counts
};

/// Measures configuring, building and packaging at one size, subjects and peers in turn.
void measure(const Plan& plan, int services, const Progress& progress, Table& table);

/// Compares what was measured with what is wanted.
void judge(const Plan& plan, Table& table);

} // namespace benchmark
