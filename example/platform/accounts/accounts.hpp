#pragma once

#include "people.hpp"
#include "sessions.hpp"

#include <accounts.grpc.pb.h>

namespace accounts {

/// The service of accounts.proto. People and sessions must outlive it.
class AccountsService final : public Accounts::Service {
public:
    AccountsService(People& people, const Sessions& sessions);

    grpc::Status Register(grpc::ServerContext* context, const Credentials* credentials, Account* account) override;
    grpc::Status LogIn(grpc::ServerContext* context, const Credentials* credentials, Session* session) override;
    grpc::Status WhoAmI(grpc::ServerContext* context, const Session* session, Account* account) override;
    grpc::Status LogOut(grpc::ServerContext* context, const Session* session, Nothing* nothing) override;

private:
    People& people_;
    const Sessions& sessions_;
};

} // namespace accounts
