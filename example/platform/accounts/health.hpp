#pragma once

#include "people.hpp"
#include "sessions.hpp"

#include <grpcpp/health_check_service_interface.h>

#include <stop_token>

namespace accounts {

/// Keeps gRPC's own health service true: SERVING while both databases answer. For a thread of its own; returns when the
/// token says so.
void watch_health(const std::stop_token& token, grpc::HealthCheckServiceInterface& health, People& people,
                  const Sessions& sessions);

} // namespace accounts
