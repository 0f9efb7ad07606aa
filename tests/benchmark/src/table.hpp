#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace benchmark {

/// One subject at one size: its median time, and its largest peak memory.
struct Row {
    std::string subject;
    int services = 0;
    double seconds = 0;
    long peak_kibibytes = 0;
};

/// A ratio or an exponent that is to stay below (or above) a limit.
struct Target {
    std::string sentence;
    double value = 0;
    double limit = 0;
    bool at_least = false; ///< the limit is a lower one

    [[nodiscard]] bool met() const { return at_least ? value >= limit : value <= limit; }
};

/// What a run of the benchmark found out.
class Table {
public:
    void add(Row row) { rows_.push_back(std::move(row)); }

    void add(Target target) { targets_.push_back(std::move(target)); }

    /// The median seconds of a subject at a size, where it was measured.
    [[nodiscard]] std::optional<double> seconds(const std::string& subject, int services) const;

    /// A target on the ratio of two subjects at one size; nothing where one of them was not measured.
    void add_ratio(const std::string& subject, const std::string& peer, int services, double limit,
                   bool at_least = false);

    /// A target on a subject's growth between two sizes.
    void add_exponent(const std::string& subject, int small, int large, double limit);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string json() const;
    /// Time over number of services, both logarithmic, a line for each subject.
    [[nodiscard]] std::string svg() const;

private:
    std::vector<Row> rows_;
    std::vector<Target> targets_;
};

} // namespace benchmark
