#include "api.hpp"
#include "log.hpp"
#include "notes.hpp"
#include "redis.hpp"
#include "settings.hpp"
#include "topics.hpp"

#include <nlohmann/json.hpp>
#include <opentera-notes/service.hpp>
#include <pthread.h>
#include <sys/socket.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace notes {

namespace {

/// Where the platform wants the service to listen.
struct Row {
    std::string hostname;
    std::uint16_t port = 0;
};

Row fetch_row(const Settings::Redis& settings) {
    const auto text = Redis{settings}.get(opentera_notes::row_key);
    if (!text) {
        throw std::runtime_error{"the platform does not know the service: there is no " +
                                 std::string{opentera_notes::row_key} + " in Redis; run register.sh"};
    }
    const auto row = nlohmann::json::parse(*text);
    return {row.at("service_hostname"), row.at("service_port")};
}

/// The signals that ask the program to stop; only the thread that waits for them gets them.
sigset_t block_stop_signals() {
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

std::string text_of(std::string_view file) {
    std::ifstream stream{std::string{file}};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// Instead of the library's default, SO_REUSEPORT, by which a second server would share the port unnoticed.
void allow_restart(int socket) {
    const int on = 1;
    (void)::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

void bind(httplib::Server& server, const Row& row) {
    server.set_socket_options(allow_restart);
    server.set_tcp_nodelay(true);
    if (!server.bind_to_port(row.hostname, row.port)) {
        throw std::runtime_error{"cannot listen on " + row.hostname + " port " + std::to_string(row.port)};
    }
}

void serve(const Settings& settings, const Row& row, Log& log) {
    const sigset_t signals = block_stop_signals();
    Notes notes{settings.database};
    httplib::Server server;
    add_routes(server, notes, settings, text_of(opentera_notes::openapi_file),
               [&](const std::string& event, int id) { tell_event(settings.redis, log, event, id); });
    bind(server, row);
    const std::jthread topics{
        [&](const std::stop_token& token) { answer_on_topics(token, settings.redis, notes, log); }};
    std::thread stopper{[&] {
        int signal = 0;
        sigwait(&signals, &signal);
        server.stop();
    }};
    log.write("listens on " + row.hostname + " port " + std::to_string(row.port));
    server.listen_after_bind();
    pthread_kill(stopper.native_handle(), SIGINT); // if the server has ended by itself
    stopper.join();
    log.write("stopped");
}

void run() {
    Log log{opentera_notes::log_file};
    try {
        const auto settings =
            read_settings(opentera_notes::platform_config_file, opentera_notes::config_override_directory);
        serve(settings, fetch_row(settings.redis), log);
    } catch (const std::exception& error) {
        log.write(error.what());
        throw;
    }
}

} // namespace

} // namespace notes

int main() {
    try {
        notes::run();
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << opentera_notes::name << ": " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
