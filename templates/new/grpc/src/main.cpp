#include "greeter.hpp"

#include <@raw:name@/service.hpp>
#include <grpcpp/grpcpp.h>
#include <pthread.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

namespace facts = @raw:identifier@;

int main() {
    // Only this thread receives the stop signals.
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const std::string address = facts::listen_address() + ':' + std::to_string(facts::listen_port());
    service::Greeter greeter;
    grpc::EnableDefaultHealthCheckService(true);
    grpc::ServerBuilder builder;
    builder.AddListeningPort(address, grpc::InsecureServerCredentials());
    builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0); // a second server would share the port unnoticed
    builder.RegisterService(&greeter);
    const auto server = builder.BuildAndStart();
    if (!server) {
        std::cerr << facts::name << ": cannot listen on " << address << '\n';
        return EXIT_FAILURE;
    }
    std::cout << "listens on " << address << std::endl;

    int signal = 0;
    sigwait(&signals, &signal);
    server->Shutdown(std::chrono::system_clock::now() + std::chrono::seconds{5});
    return EXIT_SUCCESS;
}
