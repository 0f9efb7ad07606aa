#include "backend.hpp"

#include "files.hpp"

#include <gateway/service.hpp>

#include <chrono>

namespace gateway {

namespace {

constexpr std::chrono::seconds patience{5};

std::shared_ptr<grpc::Channel> channel() {
    grpc::SslCredentialsOptions options;
    const auto folder = gateway::tls_folder();
    options.pem_root_certs = platform::read_file(folder / "ca.crt");
    options.pem_private_key = platform::read_file(folder / "gateway.key");
    options.pem_cert_chain = platform::read_file(folder / "gateway.crt");
    return grpc::CreateChannel(gateway::accounts_host() + ":" + std::to_string(gateway::accounts_port()),
                               grpc::SslCredentials(options));
}

/// A context for one call that waits while the service starts.
class Call : public grpc::ClientContext {
public:
    Call() {
        set_deadline(std::chrono::system_clock::now() + patience);
        set_wait_for_ready(true);
    }
};

} // namespace

Backend::Backend() : stub_{accounts::Accounts::NewStub(channel())} {}

grpc::Status Backend::register_account(const accounts::Credentials& credentials, accounts::Account& account) const {
    Call call;
    return stub_->Register(&call, credentials, &account);
}

grpc::Status Backend::log_in(const accounts::Credentials& credentials, accounts::Session& session) const {
    Call call;
    return stub_->LogIn(&call, credentials, &session);
}

grpc::Status Backend::who_am_i(const accounts::Session& session, accounts::Account& account) const {
    Call call;
    return stub_->WhoAmI(&call, session, &account);
}

grpc::Status Backend::log_out(const accounts::Session& session) const {
    Call call;
    accounts::Nothing nothing;
    return stub_->LogOut(&call, session, &nothing);
}

} // namespace gateway
