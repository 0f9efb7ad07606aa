#include "greeter.hpp"

namespace service {

grpc::Status Greeter::Greet(grpc::ServerContext* /*context*/, const @raw:proto_package@::GreetRequest* request,
                            @raw:proto_package@::GreetReply* reply) {
    if (request->name().empty()) {
        return {grpc::StatusCode::INVALID_ARGUMENT, "a name is missing"};
    }
    reply->set_greeting("Hello, " + request->name() + '!');
    return grpc::Status::OK;
}

} // namespace service
