#include "greeter.hpp"

#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

namespace {

/// A client of a server in this process.
class GreeterTest : public testing::Test {
protected:
    GreeterTest() : server_{grpc::ServerBuilder{}.RegisterService(&greeter_).BuildAndStart()} {}

    grpc::Status greet(const std::string& name) {
        const auto stub = @raw:proto_package@::Greeter::NewStub(server_->InProcessChannel({}));
        grpc::ClientContext context;
        @raw:proto_package@::GreetRequest request;
        request.set_name(name);
        return stub->Greet(&context, request, &reply_);
    }

    service::Greeter greeter_;
    std::unique_ptr<grpc::Server> server_;
    @raw:proto_package@::GreetReply reply_;
};

TEST_F(GreeterTest, greets) {
    ASSERT_TRUE(greet("Alice").ok());
    EXPECT_EQ(reply_.greeting(), "Hello, Alice!");
}

TEST_F(GreeterTest, asks_for_a_name) {
    EXPECT_EQ(greet("").error_code(), grpc::StatusCode::INVALID_ARGUMENT);
}

} // namespace
