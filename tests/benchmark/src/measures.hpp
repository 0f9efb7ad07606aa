#pragma once

#include "table.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace benchmark {

/// What to measure, and how often.
struct Plan {
    std::filesystem::path module;    ///< the directory of WazoService.cmake
    std::filesystem::path directory; ///< where projects are made
    std::vector<int> sizes;          ///< numbers of services
    int runs = 5;                    ///< of which the median counts
    int largest_debhelper = 50;      ///< debhelper is left out above this number of services
    int largest_compiled = 10;       ///< compiled services are left out above this number
};

/// Measures configuring, building and packaging at one size, subjects and peers in turn.
void measure(const Plan& plan, int services, Table& table);

/// Compares what was measured with the targets.
void judge(const Plan& plan, Table& table);

} // namespace benchmark
