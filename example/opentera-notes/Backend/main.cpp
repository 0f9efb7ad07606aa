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

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace service {

namespace {

/// The port at which the platform looks for the service.
std::uint16_t fetch_port(const RedisSettings& settings) {
    const auto text = Redis{settings}.get(opentera_notes::row_key);
    if (!text) {
        throw std::runtime_error{"the platform does not know the service: there is no " +
                                 std::string{opentera_notes::row_key} + " in Redis; run register.sh"};
    }
    const auto row = nlohmann::json::parse(*text);
    return row.at("service_port");
}

/// The stop signals; only the thread that waits for them receives them.
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

/// Instead of the library's default SO_REUSEPORT, which would let a second server share the port unnoticed.
void allow_restart(int socket) {
    const int on = 1;
    (void)::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

void bind(httplib::Server& server, const std::string& address, std::uint16_t port) {
    server.set_socket_options(allow_restart);
    server.set_tcp_nodelay(true);
    if (!server.bind_to_port(address, port)) {
        throw std::runtime_error{"cannot listen on " + address + " port " + std::to_string(port)};
    }
}

/// Stops the server's loop. A stop before the loop runs would be lost, so it waits until it runs.
void stop(httplib::Server& server, const std::atomic<bool>& ended) {
    while (!server.is_running() && !ended) {
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    server.stop();
}

void serve(const Settings& settings, std::uint16_t port, Log& log) {
    const auto address = opentera_notes::listen_address();
    const sigset_t signals = block_stop_signals();
    Notes notes{settings.database};
    httplib::Server server;
    add_routes(server, notes, settings, text_of(opentera_notes::data_folder() / "api/api.yml"),
               [&](const std::string& event, int id) { tell_event(settings.redis, log, event, id); });
    bind(server, address, port);
    const std::jthread topics{
        [&](const std::stop_token& token) { answer_on_topics(token, settings.redis, notes, log); }};
    std::atomic<bool> ended{false};
    std::thread stopper{[&] {
        int signal = 0;
        sigwait(&signals, &signal);
        stop(server, ended);
    }};
    log.write("listens on " + address + " port " + std::to_string(port));
    server.listen_after_bind();
    ended = true;
    pthread_kill(stopper.native_handle(), SIGINT); // if the server has ended by itself
    stopper.join();
    log.write("stopped");
}

void run() {
    Log log;
    const auto folder = opentera_notes::configuration_folder();
    const auto settings = read_settings(folder / "opentera-notes.json", folder / "conf.d");
    serve(settings, fetch_port(settings.redis), log);
}

} // namespace

} // namespace service

int main() {
    try {
        service::run();
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << opentera_notes::name << ": " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
