#pragma once

#include <vector>

namespace benchmark {

/// The middle value; of an even number, the mean of the two in the middle. The values must not be empty.
double median(std::vector<double> values);

/// The exponent e of cost ~ size^e between two sizes.
double growth_exponent(double small_size, double small_cost, double large_size, double large_cost);

} // namespace benchmark
