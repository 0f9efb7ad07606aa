#include "api.hpp"
#include "log.hpp"
#include "settings.hpp"

#include <@raw:name@/service.hpp>
#include <pthread.h>
#include <sys/socket.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace {

namespace facts = @raw:identifier@;

/// The signals that ask the program to stop; only the thread that waits for them gets them.
sigset_t block_stop_signals() {
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

std::string text_of(const std::filesystem::path& file) {
    std::ifstream stream{file};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// Without the library's default, SO_REUSEPORT, by which a second server would share the port unnoticed.
void allow_restart(int socket) {
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

void run() {
    const sigset_t signals = block_stop_signals();
    service::Log log;
%if(style STREQUAL "opentera")
    const auto file = facts::configuration_folder() / "@raw:name@.json";
%else()
    const auto file = facts::configuration_folder() / "config.yml";
%endif()
    const auto settings = service::read_settings(file, facts::configuration_folder() / "conf.d");
    const auto address = facts::listen_address();
    const auto port = facts::listen_port();

    httplib::Server server;
    service::add_routes(server, settings, text_of(facts::data_folder() / "api/api.yml"));
    server.set_socket_options(allow_restart);
    server.set_tcp_nodelay(true);
    server.set_logger([&](const auto& request, const auto& response) {
        log.write(request.method + ' ' + request.path + ' ' + std::to_string(response.status));
    });
    if (!server.bind_to_port(address, port)) {
        throw std::runtime_error{"cannot listen on " + address + " port " + std::to_string(port)};
    }

    std::thread stopper{[&] {
        int signal = 0;
        sigwait(&signals, &signal);
        server.stop();
    }};
    log.write("listens on " + address + " port " + std::to_string(port));
    server.listen_after_bind();
    pthread_kill(stopper.native_handle(), SIGINT); // if the server has ended by itself
    stopper.join();
    log.write("stopped");
}

} // namespace

int main() {
    try {
        run();
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << facts::name << ": " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
