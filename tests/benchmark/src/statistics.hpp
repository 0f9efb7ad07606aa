#pragma once

#include <string>
#include <vector>

namespace benchmark {

[[nodiscard]] double median(std::vector<double> values);

/// The exponent e of cost ~ size^e through two points: 1 is linear, 2 quadratic.
[[nodiscard]] double growth_exponent(double small_size, double small_cost, double large_size, double large_cost);

/// A number with so many digits behind the point.
[[nodiscard]] std::string number(double value, int digits);

} // namespace benchmark
