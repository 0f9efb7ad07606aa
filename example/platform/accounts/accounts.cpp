#include "accounts.hpp"

#include "passwords.hpp"

#include <exception>
#include <iostream>
#include <string_view>

namespace accounts {

namespace {

constexpr std::size_t longest_name = 64;
constexpr std::size_t shortest_password = 8;
constexpr std::size_t longest_password = 256;

/// Database errors go to the log; callers get UNAVAILABLE.
template <typename Work>
grpc::Status answered(std::string_view method, Work work) {
    try {
        return work();
    } catch (const std::exception& error) {
        std::cerr << method << ": " << error.what() << '\n';
        return {grpc::StatusCode::UNAVAILABLE, "try again later"};
    }
}

bool acceptable(const Credentials& credentials) {
    const auto& name = credentials.name();
    const auto& password = credentials.password();
    return !name.empty() && name.size() <= longest_name && password.size() >= shortest_password &&
           password.size() <= longest_password && password.find('\0') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

} // namespace

AccountsService::AccountsService(People& people, const Sessions& sessions) : people_{people}, sessions_{sessions} {}

grpc::Status AccountsService::Register(grpc::ServerContext* /*context*/, const Credentials* credentials,
                                       Account* account) {
    return answered("Register", [&]() -> grpc::Status {
        if (!acceptable(*credentials)) {
            return {grpc::StatusCode::INVALID_ARGUMENT, "a name, and a password of 8 to 256 characters"};
        }
        if (!people_.add(credentials->name(), hash_password(credentials->password()))) {
            return {grpc::StatusCode::ALREADY_EXISTS, "the name is taken"};
        }
        account->set_name(credentials->name());
        return grpc::Status::OK;
    });
}

grpc::Status AccountsService::LogIn(grpc::ServerContext* /*context*/, const Credentials* credentials,
                                    Session* session) {
    return answered("LogIn", [&]() -> grpc::Status {
        const auto hash = acceptable(*credentials) ? people_.hash_of(credentials->name()) : std::nullopt;
        if (!hash || !matches(credentials->password(), *hash)) {
            return {grpc::StatusCode::UNAUTHENTICATED, "no such name and password"};
        }
        session->set_token(sessions_.begin(credentials->name()));
        return grpc::Status::OK;
    });
}

grpc::Status AccountsService::WhoAmI(grpc::ServerContext* /*context*/, const Session* session, Account* account) {
    return answered("WhoAmI", [&]() -> grpc::Status {
        const auto name = sessions_.name_of(session->token());
        if (!name) {
            return {grpc::StatusCode::UNAUTHENTICATED, "the session has ended"};
        }
        account->set_name(*name);
        return grpc::Status::OK;
    });
}

grpc::Status AccountsService::LogOut(grpc::ServerContext* /*context*/, const Session* session, Nothing* /*nothing*/) {
    return answered("LogOut", [&]() -> grpc::Status {
        sessions_.end(session->token());
        return grpc::Status::OK;
    });
}

} // namespace accounts
