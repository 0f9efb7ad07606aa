#include "statistics.hpp"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace benchmark {

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double growth_exponent(double small_size, double small_cost, double large_size, double large_cost) {
    return std::log(large_cost / small_cost) / std::log(large_size / small_size);
}

std::string number(double value, int digits) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << value;
    return text.str();
}

} // namespace benchmark
