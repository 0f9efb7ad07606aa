#pragma once

#include "table.hpp"

#include <string>
#include <vector>

namespace benchmark {

/// Time over number of services as SVG, both logarithmic, a line for each subject.
[[nodiscard]] std::string plot(const std::vector<Row>& rows);

} // namespace benchmark
