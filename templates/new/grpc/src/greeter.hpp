#pragma once

#include "@raw:short@.grpc.pb.h"

namespace service {

/// Implements the service that @raw:short@.proto describes.
class Greeter final : public @raw:proto_package@::Greeter::Service {
public:
    grpc::Status Greet(grpc::ServerContext* context, const @raw:proto_package@::GreetRequest* request,
                       @raw:proto_package@::GreetReply* reply) override;
};

} // namespace service
