#include "accounts.hpp"
#include "callers.hpp"
#include "files.hpp"
#include "health.hpp"
#include "stop_signals.hpp"

#include <accounts/service.hpp>
#include <grpcpp/grpcpp.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>

namespace {

constexpr std::chrono::seconds patience_at_stop{5};

/// On a machine PostgreSQL identifies the service by its system user, unless there is a password.
std::string database_settings() {
    const std::string name{accounts::name};
    auto settings = "dbname=" + name + " user=" + name + " host=" + accounts::postgresql_host() +
                    " port=" + std::to_string(accounts::postgresql_port()) + " connect_timeout=3";
    if (const auto password = accounts::secret("postgresql")) {
        settings += " password=" + *password;
    }
    return settings;
}

/// Callers need a certificate of the platform with one of the allowed names.
std::shared_ptr<grpc::ServerCredentials> credentials() {
    grpc::SslServerCredentialsOptions options{GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY};
    const auto folder = accounts::tls_folder();
    options.pem_root_certs = platform::read_file(folder / "ca.crt");
    options.pem_key_cert_pairs.push_back(
        {platform::read_file(folder / "accounts.key"), platform::read_file(folder / "accounts.crt")});
    auto credentials = grpc::SslServerCredentials(options);
    credentials->SetAuthMetadataProcessor(std::make_shared<accounts::Callers>(accounts::tls_callers()));
    return credentials;
}

void serve() {
    accounts::People people{database_settings()};
    const accounts::Sessions sessions{{accounts::redis_host(), accounts::redis_port(), accounts::secret("redis")}};
    accounts::AccountsService service{people, sessions};

    const auto address = accounts::listen_address() + ":" + std::to_string(accounts::listen_port());
    grpc::EnableDefaultHealthCheckService(true);
    grpc::ServerBuilder builder;
    // Otherwise a second server would share the port unnoticed.
    builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
    builder.AddListeningPort(address, credentials());
    builder.RegisterService(&service);
    const auto server = builder.BuildAndStart();
    if (!server) {
        throw std::runtime_error{"cannot listen on " + address};
    }
    std::cerr << accounts::version << " listens on " << address << '\n';

    const std::jthread health{[&](const std::stop_token& token) {
        accounts::watch_health(token, *server->GetHealthCheckService(), people, sessions);
    }};
    platform::wait_for_stop_signal();
    server->Shutdown(std::chrono::system_clock::now() + patience_at_stop);
}

} // namespace

int main() {
    try {
        platform::block_stop_signals();
        serve();
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << accounts::name << ": " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
