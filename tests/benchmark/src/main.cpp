// benchmark <module directory> <output directory> [--runs N] [--place DIRECTORY] [size…]: measures what the module
// costs beside its peers, in one run, and writes the table as text (also to the standard output), JSON and SVG. Nothing
// here passes or fails.
#include "files.hpp"
#include "measures.hpp"
#include "plot.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <span>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace {

benchmark::Plan plan_of(std::span<char*> arguments) {
    if (arguments.size() < 3) {
        throw std::runtime_error(
            "usage: benchmark <module directory> <output directory> [--runs N] [--place DIRECTORY] [size...]");
    }
    benchmark::Plan plan;
    plan.module = std::filesystem::canonical(arguments[1]);
    plan.directory = std::filesystem::absolute(arguments[2]);
    for (std::size_t i = 3; i < arguments.size(); ++i) {
        const std::string argument = arguments[i];
        if (argument == "--runs" && i + 1 < arguments.size()) {
            plan.runs = std::stoi(arguments[++i]);
        } else if (argument == "--place" && i + 1 < arguments.size()) {
            plan.place = std::filesystem::absolute(arguments[++i]);
        } else {
            plan.sizes.push_back(std::stoi(argument));
        }
    }
    if (plan.sizes.empty()) {
        plan.sizes = {10, 50, 100, 200, 500, 1000};
    }
    if (plan.place.empty()) {
        plan.place = benchmark::choose_place(plan.directory, *std::max_element(plan.sizes.begin(), plan.sizes.end()));
    }
    plan.place /= "benchmark-" + std::to_string(::getpid());
    return plan;
}

std::string circumstances_of(const benchmark::Plan& plan) {
    return "Medians of " + std::to_string(plan.runs) + " runs (fewer of what takes a minute) on " +
           std::to_string(std::thread::hardware_concurrency()) + " cores, in " + plan.place.parent_path().string() +
           " (" + benchmark::file_system(plan.place.parent_path()) + ").";
}

/// Projects are not left behind, whatever happens.
struct Removal {
    std::filesystem::path directory;

    explicit Removal(std::filesystem::path made) : directory(std::move(made)) {
        std::filesystem::create_directories(directory);
    }

    ~Removal() {
        std::error_code ignored;
        std::filesystem::remove_all(directory, ignored);
    }

    Removal(const Removal&) = delete;
    Removal(Removal&&) = delete;
    Removal& operator=(const Removal&) = delete;
    Removal& operator=(Removal&&) = delete;
};

benchmark::Table measure_all(const benchmark::Plan& plan) {
    const Removal removal(plan.place);
    const benchmark::Progress progress;
    benchmark::Table table(circumstances_of(plan));
    for (const int services : plan.sizes) {
        benchmark::measure(plan, services, progress, table);
    }
    return table;
}

} // namespace

int main(int count, char** values) {
    try {
        const auto plan = plan_of({values, static_cast<std::size_t>(count)});
        auto table = measure_all(plan);
        benchmark::judge(plan, table);
        benchmark::write(plan.directory / "benchmark.txt", table.text());
        benchmark::write(plan.directory / "benchmark.json", table.json());
        benchmark::write(plan.directory / "benchmark.svg", benchmark::plot(table.rows()));
        std::cout << table.text();
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << "benchmark: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
