// benchmark <module directory> <output directory> [--runs N] [size…]: measures what the module costs beside its peers,
// in one run, and writes the table as text (also to the standard output), JSON and SVG. Medians and ratios; nothing
// here passes or fails.
#include "measures.hpp"

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>
#include <string>

namespace {

benchmark::Plan plan_of(std::span<char*> arguments) {
    if (arguments.size() < 3) {
        throw std::runtime_error("usage: benchmark <module directory> <output directory> [--runs N] [size...]");
    }
    benchmark::Plan plan;
    plan.module = std::filesystem::canonical(arguments[1]);
    plan.directory = std::filesystem::absolute(arguments[2]);
    for (std::size_t i = 3; i < arguments.size(); ++i) {
        const std::string argument = arguments[i];
        if (argument == "--runs" && i + 1 < arguments.size()) {
            plan.runs = std::stoi(arguments[++i]);
        } else {
            plan.sizes.push_back(std::stoi(argument));
        }
    }
    if (plan.sizes.empty()) {
        plan.sizes = {10, 50, 100, 500, 1000};
    }
    return plan;
}

} // namespace

int main(int count, char** values) {
    try {
        const auto plan = plan_of({values, static_cast<std::size_t>(count)});
        benchmark::Table table;
        for (const int services : plan.sizes) {
            benchmark::measure(plan, services, table);
        }
        benchmark::judge(plan, table);
        std::filesystem::create_directories(plan.directory);
        std::ofstream(plan.directory / "benchmark.txt") << table.text();
        std::ofstream(plan.directory / "benchmark.json") << table.json();
        std::ofstream(plan.directory / "benchmark.svg") << table.svg();
        std::cout << table.text();
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << "benchmark: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
