#include "measures.hpp"

#include "files.hpp"
#include "peers.hpp"
#include "projects.hpp"
#include "subjects.hpp"

#include <string>

namespace fs = std::filesystem;

namespace benchmark {
namespace {

/// Above these numbers of services, what takes much longer than all else is left out.
constexpr int most_with_debhelper = 50;
constexpr int most_with_plain_cpack = 500;
constexpr int most_compiled = 50;

Command cpack() {
    return {"cpack", "-G", "DEB"};
}

Command build_all() {
    return {"cmake", "--build", "."};
}

Command build_packages() {
    return {"cmake", "--build", ".", "--target", "packages"};
}

/// In a directory of trees.
Command dpkg_deb_in_a_row() {
    return {"sh", "-c",
            R"(for tree in */; do dpkg-deb --root-owner-group -Zgzip -z6 --build "$tree" "../${tree%/}.deb"; done)"};
}

Command dpkg_deb_on_all_cores() {
    return {"sh", "-c",
            "find * -maxdepth 0 -type d | xargs -P \"$(nproc)\" -I TREE "
            "dpkg-deb --root-owner-group -Zgzip -z6 --build TREE ../TREE.deb"};
}

Command configure_command(const fs::path& source, const fs::path& build) {
    return {"cmake", "-S", source.string(), "-B", build.string(), "-G", "Ninja"};
}

/// Configures and builds a project. Returns its build directory.
fs::path build_project(const fs::path& source) {
    fs::path build = source.string() + "-build";
    run(configure_command(source, build), source);
    run(build_all(), build);
    return build;
}

/// Subjects that configure a project: from nothing, and again.
void add_configure_subjects(std::vector<Subject>& subjects, const std::string& name, const fs::path& source) {
    const fs::path first = source.string() + "-first";
    const fs::path again = source.string() + "-again";
    run(configure_command(source, again), source);
    subjects.push_back(
        {name + ": configure", source, configure_command(source, first), [first](int) { fs::remove_all(first); }});
    subjects.push_back({name + ": configure again", source, configure_command(source, again)});
}

/// What somebody who works on one service of many waits for.
void add_change_subjects(std::vector<Subject>& subjects, const fs::path& source) {
    const fs::path build = source.string() + "-changed";
    run(configure_command(source, build), source);
    subjects.push_back({"module: configure, one declaration changed", source, configure_command(source, build),
                        [source](int round) { change_declaration(source, round); }});
    subjects.push_back({"module: configure, a file of CONFIG changed", source, configure_command(source, build),
                        [source, build](int round) {
                            run(configure_command(source, build), source);
                            write(source / "config.yml", "log_level: " + std::to_string(round) + "\n");
                        }});
}

void add_module_subjects(std::vector<Subject>& subjects, int services, const fs::path& source, const fs::path& build) {
    const auto forget = [build](int) {
        for (const auto& package : packages_in(build)) {
            fs::remove(package);
        }
    };
    const auto catch_up = [build](int) { run(build_packages(), build); };
    const auto change_one = [=](int round) {
        run(build_packages(), build);
        change_service(source, services, round);
        run({"cmake", "."}, build);
    };
    subjects.push_back({"module: build, nothing changed", build, build_all()});
    subjects.push_back({"module: cpack -G DEB", build, cpack()});
    subjects.push_back({"module: packages, all changed", build, build_packages(), forget});
    subjects.push_back({"module: packages, one changed", build, build_packages(), change_one});
    subjects.push_back({"module: packages, nothing changed", build, build_packages(), catch_up});
}

void add_debhelper_subjects(std::vector<Subject>& subjects, const std::string& name, const fs::path& top,
                            const fs::path& trees, const fs::path& build) {
    const Command packages{"dpkg-buildpackage", "-b", "-us", "-uc"};
    Command lean{"env", "DEB_BUILD_OPTIONS=noautodbgsym"};
    lean.insert(lean.end(), packages.begin(), packages.end());
    subjects.push_back({name + "debhelper",
                        write_debhelper_peer(top / "standard" / "bench", trees, build, Debhelper::standard), packages});
    subjects.push_back(
        {name + "debhelper, lean", write_debhelper_peer(top / "lean" / "bench", trees, build, Debhelper::lean), lean});
}

void add_peers(std::vector<Subject>& subjects, int services, const fs::path& top, const fs::path& build) {
    run(cpack(), build);
    const auto trees = unpack_packages(top / "trees", build);
    subjects.push_back({"dpkg-deb in a row", trees, dpkg_deb_in_a_row()});
    subjects.push_back({"dpkg-deb on all cores", trees, dpkg_deb_on_all_cores()});
    if (services <= most_with_plain_cpack) {
        subjects.push_back(
            {"plain CPack: cpack -G DEB", build_project(write_cpack_peer(top / "cpack", trees)), cpack()});
    }
    if (services <= most_with_debhelper) {
        add_debhelper_subjects(subjects, "", top / "debhelper", trees, build);
    }
}

/// Compiled services: what their libraries cost, when they are new to the build tree and when they are known.
void add_compiled_subjects(std::vector<Subject>& subjects, const Plan& plan, int services, const fs::path& top) {
    const auto build = build_project(write_project(top / "compiled", plan.module, {services, true, false}));
    const auto forget = [build](int) { fs::remove_all(build / "CMakeFiles/wazo/libraries"); };
    const auto remember = [build](int) { run(cpack(), build); };
    run(cpack(), build);
    const auto trees = unpack_packages(top / "compiled-trees", build);
    subjects.push_back({"compiled: cpack, all new", build, cpack(), forget});
    subjects.push_back({"compiled: cpack, known", build, cpack(), remember});
    subjects.push_back({"compiled: dpkg-deb in a row", trees, dpkg_deb_in_a_row()});
    add_debhelper_subjects(subjects, "compiled: ", top / "compiled-debhelper", trees, build);
}

void judge_configuring(int services, Table& table) {
    table.add_ratio("module: configure", "configure_file: configure", services, Limit{3.5});
    table.add_ratio("module: configure again", "configure_file: configure again", services, Limit{1.2});
    table.add_ratio("module: configure, one declaration changed", "module: configure again", services, Limit{3.0});
    table.add_ratio("module: configure, a file of CONFIG changed", "module: configure again", services, Limit{3.0});
    if (services == 1) {
        table.add_ratio("module: configure", "empty project: configure", services, Limit{5.0});
    }
    table.add_ratio("module, a directory each: configure", "module: configure", services, {});
}

/// The limits are for many services: with few of them it counts that cpack takes longer to start than dpkg-deb.
void judge_packaging(int services, Table& table) {
    const auto for_many = [services](double limit) {
        return services >= 100 ? std::optional(Limit{limit}) : std::nullopt;
    };
    table.add_ratio("module: cpack -G DEB", "dpkg-deb in a row", services, for_many(1.1));
    table.add_ratio("module: packages, all changed", "dpkg-deb in a row", services, for_many(0.6));
    table.add_ratio("module: packages, all changed", "dpkg-deb on all cores", services, {});
    table.add_ratio("module: packages, one changed", "module: packages, all changed", services, for_many(0.05));
}

/// The limits are for the most: the first question for libraries takes as long as dozens of packages.
void judge_compiled(int services, Table& table) {
    const auto for_most = [services](double limit) {
        return services == most_compiled ? std::optional(Limit{limit}) : std::nullopt;
    };
    table.add_ratio("compiled: cpack, all new", "module: cpack -G DEB", services, for_most(2.2));
    table.add_ratio("compiled: cpack, known", "module: cpack -G DEB", services, for_most(1.0));
    table.add_ratio("compiled: cpack, known", "compiled: dpkg-deb in a row", services, {});
}

} // namespace

void measure(const Plan& plan, int services, const Progress& progress, Table& table) {
    const auto top = plan.place / std::to_string(services);
    fs::remove_all(top);
    fs::create_directories(top);
    progress.say(std::to_string(services) + " services: projects are made");
    const auto source = write_project(top / "module", plan.module, {services, false, false});
    const auto spread = write_project(top / "directories", plan.module, {services, false, true});
    const auto build = build_project(source);
    const auto peer = write_configure_peer(top / "configure-peer", build, {services, false, false});
    std::vector<Subject> subjects;
    add_configure_subjects(subjects, "module", source);
    add_configure_subjects(subjects, "module, a directory each", spread);
    add_configure_subjects(subjects, "configure_file", peer);
    add_configure_subjects(subjects, "empty project", write_empty_project(top / "empty"));
    add_change_subjects(subjects, write_project(top / "changes", plan.module, {services, false, false}));
    measure_side_by_side(subjects, services, plan.runs, progress, table);
    subjects.clear();
    add_module_subjects(subjects, services, source, build);
    add_peers(subjects, services, top, build);
    if (services <= most_compiled) {
        add_compiled_subjects(subjects, plan, services, top);
    }
    measure_side_by_side(subjects, services, plan.runs, progress, table);
    fs::remove_all(top);
}

void judge(const Plan& plan, Table& table) {
    for (const int services : plan.sizes) {
        judge_configuring(services, table);
        judge_packaging(services, table);
        judge_compiled(services, table);
    }
    table.add_ratio("module: cpack -G DEB", "plain CPack: cpack -G DEB", 500, Limit{9, true});
    table.add_ratio("module: cpack -G DEB", "debhelper, lean", 50, Limit{20, true});
    table.add_ratio("module: cpack -G DEB", "debhelper", 50, Limit{80, true});
    table.add_ratio("compiled: cpack, known", "compiled: debhelper, lean", 50, Limit{20, true});
    table.add_ratio("compiled: cpack, known", "compiled: debhelper", 50, Limit{80, true});
    for (const auto* subject : {"module: configure", "module: configure again", "module: cpack -G DEB"}) {
        table.add_exponent(subject, 100, 1000, Limit{1.05});
    }
}

} // namespace benchmark
