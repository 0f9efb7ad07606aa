#include "table.hpp"

#include "statistics.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace benchmark {
namespace {

std::string number(double value, int digits) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << value;
    return text.str();
}

std::string limit_of(const Target& target) {
    return (target.at_least ? "at least " : "at most ") + number(target.limit, 2);
}

/// Where a value lies on a logarithmic axis, from 0 to 1.
double position(double value, double least, double most) {
    return most > least ? (std::log(value) - std::log(least)) / (std::log(most) - std::log(least)) : 0.5;
}

struct Extent {
    double least_services = 1e9;
    double most_services = 0;
    double least_seconds = 1e9;
    double most_seconds = 0;
};

Extent extent_of(const std::vector<Row>& rows) {
    Extent extent;
    for (const auto& row : rows) {
        extent.least_services = std::min<double>(extent.least_services, row.services);
        extent.most_services = std::max<double>(extent.most_services, row.services);
        extent.least_seconds = std::min(extent.least_seconds, row.seconds);
        extent.most_seconds = std::max(extent.most_seconds, row.seconds);
    }
    return extent;
}

constexpr double width = 720;
constexpr double height = 420;
constexpr double margin = 40;
constexpr double legend = 300;
constexpr std::array colours = {"#1b6ca8", "#c0392b", "#1e8449", "#8e44ad", "#b9770e",
                                "#117a65", "#5d6d7e", "#d35400", "#2e4053", "#7d3c98"};

} // namespace

std::optional<double> Table::seconds(const std::string& subject, int services) const {
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& candidate) {
        return candidate.subject == subject && candidate.services == services;
    });
    return row == rows_.end() ? std::nullopt : std::optional(row->seconds);
}

void Table::add_ratio(const std::string& subject, const std::string& peer, int services, double limit, bool at_least) {
    const auto ours = seconds(subject, services);
    const auto theirs = seconds(peer, services);
    if (ours && theirs) {
        // A lower limit says how many times slower the peer is.
        add(Target{(at_least ? peer + " / " + subject : subject + " / " + peer) + ", " + std::to_string(services) +
                       " services",
                   at_least ? *theirs / *ours : *ours / *theirs, limit, at_least});
    }
}

void Table::add_exponent(const std::string& subject, int small, int large, double limit) {
    const auto first = seconds(subject, small);
    const auto last = seconds(subject, large);
    if (first && last && small < large) {
        add(Target{"growth of " + subject + " from " + std::to_string(small) + " to " + std::to_string(large) +
                       " services",
                   growth_exponent(small, *first, large, *last), limit});
    }
}

std::string Table::text() const {
    std::ostringstream text;
    text << std::left << std::setw(44) << "subject" << std::right << std::setw(9) << "services" << std::setw(11)
         << "seconds" << std::setw(14) << "ms/service" << std::setw(10) << "peak MiB" << '\n';
    for (const auto& row : rows_) {
        text << std::left << std::setw(44) << row.subject << std::right << std::setw(9) << row.services << std::setw(11)
             << number(row.seconds, 3) << std::setw(14) << number(1000 * row.seconds / row.services, 2) << std::setw(10)
             << row.peak_kibibytes / 1024 << '\n';
    }
    text << '\n';
    for (const auto& target : targets_) {
        text << (target.met() ? "met     " : "NOT met ") << std::right << std::setw(8) << number(target.value, 2)
             << "  " << std::left << std::setw(15) << limit_of(target) << "  " << target.sentence << '\n';
    }
    return text.str();
}

std::string Table::json() const {
    std::ostringstream text;
    text << "{\n  \"rows\": [";
    const char* separator = "\n";
    for (const auto& row : rows_) {
        text << separator << "    {\"subject\": \"" << row.subject << "\", \"services\": " << row.services
             << ", \"seconds\": " << number(row.seconds, 6) << ", \"peak_kibibytes\": " << row.peak_kibibytes << '}';
        separator = ",\n";
    }
    text << "\n  ],\n  \"targets\": [";
    separator = "\n";
    for (const auto& target : targets_) {
        text << separator << "    {\"target\": \"" << target.sentence << "\", \"value\": " << number(target.value, 4)
             << ", \"limit\": " << number(target.limit, 4) << ", \"at_least\": " << (target.at_least ? "true" : "false")
             << ", \"met\": " << (target.met() ? "true" : "false") << '}';
        separator = ",\n";
    }
    text << "\n  ]\n}\n";
    return text.str();
}

std::string Table::svg() const {
    const auto extent = extent_of(rows_);
    std::map<std::string, std::vector<Row>> lines;
    for (const auto& row : rows_) {
        lines[row.subject].push_back(row);
    }
    std::ostringstream text;
    text << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" << width + legend << "\" height=\"" << height
         << "\" font-family=\"sans-serif\" font-size=\"12\">\n"
         << "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n<text x=\"" << margin
         << "\" y=\"20\">seconds over number of services, both logarithmic: " << number(extent.least_seconds, 3)
         << " to " << number(extent.most_seconds, 2) << " s, " << extent.least_services << " to "
         << extent.most_services << " services</text>\n";
    std::size_t index = 0;
    for (const auto& [subject, rows] : lines) {
        const auto* colour = colours.at(index % colours.size());
        std::ostringstream points;
        for (const auto& row : rows) {
            const auto x =
                margin + position(row.services, extent.least_services, extent.most_services) * (width - 2 * margin);
            const auto y = height - margin -
                           position(row.seconds, extent.least_seconds, extent.most_seconds) * (height - 2 * margin);
            points << number(x, 1) << ',' << number(y, 1) << ' ';
            text << "<circle cx=\"" << number(x, 1) << "\" cy=\"" << number(y, 1) << "\" r=\"3\" fill=\"" << colour
                 << "\"/>\n";
        }
        text << "<polyline points=\"" << points.str() << "\" fill=\"none\" stroke=\"" << colour << "\"/>\n<text x=\""
             << width << "\" y=\"" << margin + 16 * static_cast<double>(index) << "\" fill=\"" << colour << "\">"
             << subject << "</text>\n";
        ++index;
    }
    text << "</svg>\n";
    return text.str();
}

} // namespace benchmark
