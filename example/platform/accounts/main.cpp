#include "accounts.hpp"
#include "environment.hpp"
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

constexpr std::uint16_t redis_port = 6379;
constexpr std::chrono::seconds patience_at_stop{5};

/// On a machine PostgreSQL knows us by our system user; elsewhere, by a password.
std::string database_settings() {
    const std::string name{accounts::name};
    auto settings = "dbname=" + name + " user=" + name + " connect_timeout=3";
    const auto host = platform::environment("POSTGRESQL_HOST", "");
    if (!host.empty()) {
        settings += " host=" + host + " password=" + platform::secret("POSTGRESQL_PASSWORD_FILE");
    }
    return settings;
}

std::shared_ptr<grpc::ServerCredentials> credentials() {
    grpc::SslServerCredentialsOptions options;
    options.pem_key_cert_pairs.push_back(
        {platform::read_file(accounts::key_file), platform::read_file(accounts::certificate_file)});
    return grpc::SslServerCredentials(options);
}

void serve() {
    accounts::People people{database_settings()};
    const accounts::Sessions sessions{platform::environment("REDIS_HOST", "127.0.0.1"), redis_port};
    accounts::AccountsService service{people, sessions};

    const auto address = platform::environment("WAZO_LISTEN", accounts::listen) + ":" + std::to_string(accounts::port);
    grpc::EnableDefaultHealthCheckService(true);
    grpc::ServerBuilder builder;
    // Or a second server would share the port unnoticed.
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
