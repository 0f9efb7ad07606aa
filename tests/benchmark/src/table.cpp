#include "table.hpp"

#include "statistics.hpp"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace benchmark {
namespace {

std::string verdict_of(const Comparison& comparison) {
    if (!comparison.limit) {
        return {};
    }
    return comparison.limit->met(comparison.value) ? "met" : "NOT met";
}

std::string limit_of(const Comparison& comparison) {
    if (!comparison.limit) {
        return {};
    }
    return (comparison.limit->at_least ? "at least " : "at most ") + number(comparison.limit->value, 2);
}

std::string json_of(const Row& row) {
    return "{\"subject\": \"" + row.subject + "\", \"services\": " + std::to_string(row.services) +
           ", \"seconds\": " + number(row.seconds, 6) + ", \"runs\": " + std::to_string(row.runs) +
           ", \"peak_kibibytes\": " + std::to_string(row.peak_kibibytes) + "}";
}

std::string json_of(const Comparison& comparison) {
    std::string text = "{\"comparison\": \"" + comparison.sentence + "\", \"value\": " + number(comparison.value, 4);
    if (comparison.limit) {
        text += ", \"limit\": " + number(comparison.limit->value, 4) +
                ", \"at_least\": " + (comparison.limit->at_least ? "true" : "false") +
                ", \"met\": " + (comparison.limit->met(comparison.value) ? "true" : "false");
    }
    return text + "}";
}

template <typename Items>
std::string json_list(const Items& items) {
    std::string text;
    for (const auto& item : items) {
        text += (text.empty() ? "\n    " : ",\n    ") + json_of(item);
    }
    return "[" + text + "\n  ]";
}

} // namespace

std::optional<double> Table::seconds(const std::string& subject, int services) const {
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& candidate) {
        return candidate.subject == subject && candidate.services == services;
    });
    return row == rows_.end() ? std::nullopt : std::optional(row->seconds);
}

void Table::add_ratio(const std::string& subject, const std::string& peer, int services, std::optional<Limit> limit) {
    const auto ours = seconds(subject, services);
    const auto theirs = seconds(peer, services);
    if (ours && theirs) {
        const bool inverse = limit && limit->at_least;
        comparisons_.push_back({(inverse ? peer + " / " + subject : subject + " / " + peer) + ", " +
                                    std::to_string(services) + " services",
                                inverse ? *theirs / *ours : *ours / *theirs, limit});
    }
}

void Table::add_exponent(const std::string& subject, int small, int large, Limit limit) {
    const auto first = seconds(subject, small);
    const auto last = seconds(subject, large);
    if (first && last) {
        comparisons_.push_back(
            {"growth of " + subject + " from " + std::to_string(small) + " to " + std::to_string(large) + " services",
             growth_exponent(small, *first, large, *last), limit});
    }
}

std::string Table::text() const {
    std::ostringstream text;
    text << circumstances_ << "\n\n"
         << std::left << std::setw(44) << "subject" << std::right << std::setw(9) << "services" << std::setw(11)
         << "seconds" << std::setw(6) << "runs" << std::setw(13) << "ms/service" << std::setw(10) << "peak MiB" << '\n';
    for (const auto& row : rows_) {
        text << std::left << std::setw(44) << row.subject << std::right << std::setw(9) << row.services << std::setw(11)
             << number(row.seconds, 3) << std::setw(6) << row.runs << std::setw(13)
             << number(1000 * row.seconds / row.services, 2) << std::setw(10) << row.peak_kibibytes / 1024 << '\n';
    }
    text << '\n';
    for (const auto& comparison : comparisons_) {
        text << std::left << std::setw(8) << verdict_of(comparison) << std::right << std::setw(8)
             << number(comparison.value, 2) << "  " << std::left << std::setw(15) << limit_of(comparison) << "  "
             << comparison.sentence << '\n';
    }
    return text.str();
}

std::string Table::json() const {
    return "{\n  \"circumstances\": \"" + circumstances_ + "\",\n  \"rows\": " + json_list(rows_) +
           ",\n  \"comparisons\": " + json_list(comparisons_) + "\n}\n";
}

} // namespace benchmark
