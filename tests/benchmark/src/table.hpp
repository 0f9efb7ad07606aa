#pragma once

#include <optional>
#include <string>
#include <vector>

namespace benchmark {

/// One subject at one size: the median of its times, of how many, and its largest peak memory.
struct Row {
    std::string subject;
    int services = 0;
    double seconds = 0;
    std::size_t runs = 0;
    long peak_kibibytes = 0;
};

/// What a comparison is to stay below, or above.
struct Limit {
    double value = 0;
    bool at_least = false;

    [[nodiscard]] bool met(double found) const { return at_least ? found >= value : found <= value; }
};

/// A ratio or an exponent; without a limit it only informs.
struct Comparison {
    std::string sentence;
    double value = 0;
    std::optional<Limit> limit;
};

/// What a run of the benchmark found out.
class Table {
public:
    /// circumstances: where and with what it ran, as a sentence.
    explicit Table(std::string circumstances) : circumstances_(std::move(circumstances)) {}

    void add(Row row) { rows_.push_back(std::move(row)); }

    /// Compares two subjects at one size; nothing where one of them was not measured. A lower limit is one on how many
    /// times slower the peer is.
    void add_ratio(const std::string& subject, const std::string& peer, int services, std::optional<Limit> limit);

    /// How a subject grows between two sizes: 1 is linear.
    void add_exponent(const std::string& subject, int small, int large, Limit limit);

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string json() const;

private:
    [[nodiscard]] std::optional<double> seconds(const std::string& subject, int services) const;

    std::string circumstances_;
    std::vector<Row> rows_;
    std::vector<Comparison> comparisons_;
};

} // namespace benchmark
