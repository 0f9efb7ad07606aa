#include "subjects.hpp"

#include "files.hpp"
#include "statistics.hpp"

#include <unistd.h>

#include <algorithm>
#include <numeric>

namespace benchmark {
namespace {

constexpr double patience_in_seconds = 60;

/// The runs of one subject so far.
struct Record {
    std::vector<double> seconds;
    long peak_kibibytes = 0;

    [[nodiscard]] bool is_slow() const {
        return std::accumulate(seconds.begin(), seconds.end(), 0.0) > patience_in_seconds;
    }
};

void measure_once(const Subject& subject, int round, Record& record) {
    subject.prepare(round);
    if (file_system(subject.directory) != "tmpfs") {
        // What the one before has left to write is not this one's.
        ::sync();
    }
    const auto cost = run(subject.command, subject.directory);
    record.seconds.push_back(cost.seconds);
    record.peak_kibibytes = std::max(record.peak_kibibytes, cost.peak_kibibytes);
}

} // namespace

void measure_side_by_side(const std::vector<Subject>& subjects, int services, int runs, const Progress& progress,
                          Table& table) {
    std::vector<Record> records(subjects.size());
    for (int round = 0; round < runs; ++round) {
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            const auto turn = (i + static_cast<std::size_t>(round)) % subjects.size();
            if (!records[turn].is_slow()) {
                progress.say(std::to_string(services) + " services, round " + std::to_string(round + 1) + " of " +
                             std::to_string(runs) + ": " + subjects[turn].name);
                measure_once(subjects[turn], round, records[turn]);
            }
        }
    }
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const auto& record = records[i];
        table.add({subjects[i].name, services, median(record.seconds), record.seconds.size(), record.peak_kibibytes});
    }
}

} // namespace benchmark
