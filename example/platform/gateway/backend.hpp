#pragma once

#include <accounts.grpc.pb.h>
#include <grpcpp/grpcpp.h>

#include <memory>

namespace gateway {

/// The accounts service, called over gRPC with TLS; both sides must show a certificate of the platform's. For any
/// number of threads.
class Backend {
public:
    Backend();

    [[nodiscard]] grpc::Status register_account(const accounts::Credentials& credentials,
                                                accounts::Account& account) const;
    [[nodiscard]] grpc::Status log_in(const accounts::Credentials& credentials, accounts::Session& session) const;
    [[nodiscard]] grpc::Status who_am_i(const accounts::Session& session, accounts::Account& account) const;
    [[nodiscard]] grpc::Status log_out(const accounts::Session& session) const;

private:
    std::unique_ptr<accounts::Accounts::Stub> stub_;
};

} // namespace gateway
