#include "measures.hpp"

#include "process.hpp"
#include "projects.hpp"
#include "statistics.hpp"

#include <functional>
#include <iostream>

namespace fs = std::filesystem;

namespace benchmark {
namespace {

/// A thing to measure: what is done before each run, untimed, and the command that is timed.
struct Subject {
    std::string name;
    fs::path directory;
    Command command;
    std::function<void(int round)> prepare = [](int) {};
};

/// Runs all subjects in turn, so that what else the machine does meets all of them alike.
void measure_side_by_side(const std::vector<Subject>& subjects, int services, int runs, Table& table) {
    std::vector<std::vector<double>> seconds(subjects.size());
    std::vector<long> peaks(subjects.size());
    for (int round = 0; round < runs; ++round) {
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            const auto& subject = subjects[i];
            subject.prepare(round);
            const auto cost = run(subject.command, subject.directory);
            seconds[i].push_back(cost.seconds);
            peaks[i] = std::max(peaks[i], cost.peak_kibibytes);
        }
    }
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        table.add(Row{subjects[i].name, services, median(seconds[i]), peaks[i]});
        std::cerr << subjects[i].name << ", " << services << " services: " << median(seconds[i]) << " s\n";
    }
}

Command configure_command(const fs::path& source, const fs::path& build) {
    return {"cmake", "-S", source.string(), "-B", build.string(), "-G", "Ninja"};
}

/// Subjects that configure a project: from nothing, and again.
void add_configure_subjects(std::vector<Subject>& subjects, const std::string& name, const fs::path& source) {
    const auto first = fs::path(source.string() + "-first");
    const auto again = fs::path(source.string() + "-again");
    run(configure_command(source, again), source);
    subjects.push_back(
        {name + ": configure", source, configure_command(source, first), [first](int) { fs::remove_all(first); }});
    subjects.push_back({name + ": configure again", source, configure_command(source, again)});
}

void remove_packages(const fs::path& build) {
    std::vector<fs::path> packages;
    for (const auto& entry : fs::directory_iterator(build)) {
        if (entry.path().extension() == ".deb") {
            packages.push_back(entry.path());
        }
    }
    for (const auto& package : packages) {
        fs::remove(package);
    }
}

const std::string dpkg_deb_loop =
    "for tree in */; do dpkg-deb --root-owner-group -Zgzip -z6 --build \"$tree\" \"../${tree%/}.deb\"; done";

void measure_packaging(const Plan& plan, int services, const fs::path& top, const fs::path& source,
                       const fs::path& build, Table& table) {
    run({"cpack", "-G", "DEB"}, build);
    const auto trees = unpack_packages(top / "trees", build);
    const auto peer = write_cpack_peer(top / "cpack-peer", trees);
    const auto peer_build = top / "cpack-peer-build";
    run(configure_command(peer, peer_build), peer);
    std::vector<Subject> subjects{
        {"module: cpack -G DEB", build, {"cpack", "-G", "DEB"}},
        {"dpkg-deb in a row", trees, {"sh", "-c", dpkg_deb_loop}},
        {"plain CPack: cpack -G DEB", peer_build, {"cpack", "-G", "DEB"}},
        {"module: build, nothing changed", build, {"cmake", "--build", "."}},
        {"module: packages, all changed",
         build,
         {"cmake", "--build", ".", "--target", "packages"},
         [build](int) { remove_packages(build); }},
        {"module: packages, nothing changed", build, {"cmake", "--build", ".", "--target", "packages"}},
        {"module: packages, one changed",
         build,
         {"cmake", "--build", ".", "--target", "packages"},
         [=](int round) {
             touch_service(source, services, round);
             run({"cmake", "."}, build);
         }},
    };
    if (services <= plan.largest_debhelper) {
        const auto lean = write_debhelper_peer(top / "debhelper-lean" / "bench", trees, true);
        const auto full = write_debhelper_peer(top / "debhelper" / "bench", trees, false);
        subjects.push_back({"debhelper, lean",
                            lean,
                            {"env", "DEB_BUILD_OPTIONS=noautodbgsym", "dpkg-buildpackage", "-b", "-us", "-uc"}});
        subjects.push_back({"debhelper", full, {"dpkg-buildpackage", "-b", "-us", "-uc"}});
    }
    measure_side_by_side(subjects, services, plan.runs, table);
}

/// Compiled services: what their libraries cost, when they are new to the build tree and when they are known.
void measure_compiled(const Plan& plan, int services, const fs::path& top, Table& table) {
    const auto source = write_project(top / "compiled", plan.module, {services, true, false});
    const auto build = top / "compiled-build";
    run(configure_command(source, build), source);
    run({"cmake", "--build", "."}, build);
    const auto forget = [build](int) { fs::remove_all(build / "CMakeFiles/wazo/libraries"); };
    measure_side_by_side({{"compiled: cpack, all new", build, {"cpack", "-G", "DEB"}, forget},
                          {"compiled: cpack, known", build, {"cpack", "-G", "DEB"}}},
                         services, plan.runs, table);
}

} // namespace

void measure(const Plan& plan, int services, Table& table) {
    const auto top = plan.directory / std::to_string(services);
    fs::remove_all(top);
    fs::create_directories(top);
    const auto source = write_project(top / "module", plan.module, {services, false, false});
    const auto spread = write_project(top / "directories", plan.module, {services, false, true});
    const auto build = top / "build";
    run(configure_command(source, build), source);
    run({"cmake", "--build", "."}, build);
    const auto peer = write_configure_peer(top / "configure-peer", build, {services, false, false});
    std::vector<Subject> subjects;
    add_configure_subjects(subjects, "module", source);
    add_configure_subjects(subjects, "module, a directory each", spread);
    add_configure_subjects(subjects, "configure_file", peer);
    measure_side_by_side(subjects, services, plan.runs, table);
    measure_packaging(plan, services, top, source, build, table);
    if (services <= plan.largest_compiled) {
        measure_compiled(plan, services, top, table);
    }
    fs::remove_all(top);
}

void judge(const Plan& plan, Table& table) {
    for (const int services : plan.sizes) {
        table.add_ratio("module: configure", "configure_file: configure", services, 2.0);
        table.add_ratio("module: configure again", "configure_file: configure again", services, 1.2);
        table.add_ratio("module: cpack -G DEB", "dpkg-deb in a row", services, 1.1);
        table.add_ratio("module: packages, all changed", "dpkg-deb in a row", services, 0.6);
        table.add_ratio("module: packages, one changed", "module: packages, all changed", services, 0.05);
        table.add_ratio("compiled: cpack, all new", "module: cpack -G DEB", services, 2.2);
        table.add_ratio("compiled: cpack, known", "module: cpack -G DEB", services, 1.0);
    }
    table.add_ratio("module: cpack -G DEB", "plain CPack: cpack -G DEB", 500, 9, true);
    table.add_ratio("module: cpack -G DEB", "debhelper, lean", 50, 20, true);
    table.add_ratio("module: cpack -G DEB", "debhelper", 50, 80, true);
    table.add_exponent("module: configure", 100, 1000, 1.05);
    table.add_exponent("module: configure again", 100, 1000, 1.05);
    table.add_exponent("module: cpack -G DEB", 100, 1000, 1.05);
}

} // namespace benchmark
