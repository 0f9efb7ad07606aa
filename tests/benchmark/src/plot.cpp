#include "plot.hpp"

#include "statistics.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <sstream>

namespace benchmark {
namespace {

constexpr double width = 760;
constexpr double height = 520;
constexpr double margin = 50;
constexpr double legend = 320;
constexpr double line_height = 18;
constexpr std::array colours = {"#1b6ca8", "#c0392b", "#1e8449", "#8e44ad", "#b9770e",
                                "#117a65", "#5d6d7e", "#d35400", "#2e4053", "#7d3c98"};
constexpr std::array dashes = {"none", "6 3", "2 2"};

/// One axis: where a value lies between the least and the largest, logarithmically.
struct Axis {
    double least = 1e9;
    double most = 0;
    double from = 0;
    double to = 0;

    void extend(double value) {
        least = std::min(least, value);
        most = std::max(most, value);
    }

    [[nodiscard]] double position(double value) const {
        const double part =
            most > least ? (std::log(value) - std::log(least)) / (std::log(most) - std::log(least)) : 0.5;
        return from + part * (to - from);
    }
};

std::string mark(const std::string& x, const std::string& y, const std::string& anchor, const std::string& text) {
    return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + text + "</text>\n";
}

/// The sizes that were measured below, and powers of ten of seconds on the left.
std::string marks(const Axis& services, const Axis& seconds, const std::vector<Row>& rows) {
    std::string text;
    std::map<int, bool> sizes;
    for (const auto& row : rows) {
        sizes[row.services] = true;
    }
    for (const auto& [size, measured] : sizes) {
        text += mark(number(services.position(size), 1), number(height - margin + line_height, 1), "middle",
                     std::to_string(size));
    }
    for (int power = -3; power <= 3; ++power) {
        const double value = std::pow(10, power);
        if (value >= seconds.least && value <= seconds.most) {
            const auto y = number(seconds.position(value), 1);
            text += "<line x1=\"" + number(margin, 1) + "\" x2=\"" + number(width - margin, 1) + "\" y1=\"" + y +
                    "\" y2=\"" + y + "\" stroke=\"#ddd\"/>\n";
            text += mark(number(margin - 4, 1), y, "end", number(value, std::max(0, -power)) + " s");
        }
    }
    return text;
}

} // namespace

std::string plot(const std::vector<Row>& rows) {
    Axis services{.from = margin, .to = width - margin};
    Axis seconds{.from = height - margin, .to = margin};
    std::map<std::string, std::vector<Row>> lines;
    for (const auto& row : rows) {
        services.extend(row.services);
        seconds.extend(row.seconds);
        lines[row.subject].push_back(row);
    }
    std::ostringstream text;
    text << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" << width + legend << "\" height=\"" << height
         << "\" font-family=\"sans-serif\" font-size=\"12\">\n"
         << "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
         << mark(number(margin, 1), "20", "start", "seconds over number of services, both logarithmic")
         << marks(services, seconds, rows);
    std::size_t index = 0;
    for (const auto& [subject, points] : lines) {
        const auto* colour = colours.at(index % colours.size());
        std::string path;
        for (const auto& row : points) {
            const auto x = number(services.position(row.services), 1);
            const auto y = number(seconds.position(row.seconds), 1);
            path.append(x).append(",").append(y).append(" ");
            text << "<circle cx=\"" << x << "\" cy=\"" << y << "\" r=\"3\" fill=\"" << colour << "\"/>\n";
        }
        text << "<polyline points=\"" << path << "\" fill=\"none\" stroke=\"" << colour << "\" stroke-dasharray=\""
             << dashes.at(index / colours.size() % dashes.size()) << "\"/>\n<text x=\"" << width << "\" y=\""
             << margin + line_height * static_cast<double>(index) << "\" fill=\"" << colour << "\">" << subject
             << "</text>\n";
        ++index;
    }
    text << "</svg>\n";
    return text.str();
}

} // namespace benchmark
