#include "api.hpp"
#include "log.hpp"
%if(style STREQUAL "opentera")
#include "platform.hpp"
%endif()
#include "settings.hpp"
%if(style STREQUAL "opentera")
#include "topics.hpp"
%endif()

#include <@raw:name@/service.hpp>
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
%if(style STREQUAL "opentera")
#include <optional>
%endif()
#include <stdexcept>
%if(style STREQUAL "opentera")
#include <stop_token>
#include <string>
%endif()
#include <thread>

namespace {

namespace facts = @raw:identifier@;

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

/// Without the library's default SO_REUSEPORT, which would let a second server share the port unnoticed.
void allow_restart(int socket) {
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

/// Binds the server and logs its requests.
void listen(httplib::Server& server, const std::string& address, std::uint16_t port, service::Log& log) {
    server.set_socket_options(allow_restart);
    server.set_tcp_nodelay(true);
    server.set_logger([&](const auto& request, const auto& response) {
        log.write(request.method + ' ' + request.path + ' ' + std::to_string(response.status));
    });
    if (!server.bind_to_port(address, port)) {
        throw std::runtime_error{"cannot listen on " + address + " port " + std::to_string(port)};
    }
    log.write("listens on " + address + " port " + std::to_string(port));
}

%if(style STREQUAL "opentera")
/// Waits for at most a second; returns whether the program is asked to stop.
bool is_asked_to_stop(const sigset_t& signals) {
    const timespec second{1, 0};
    return sigtimedwait(&signals, nullptr, &second) > 0;
}

/// Waits for the platform's row; returns nothing if the program is asked to stop first.
std::optional<service::Row> wait_for_row(const service::Settings& settings, const sigset_t& signals,
                                         service::Log& log) {
    std::string told;
    do {
        std::string reason = "waits for the platform: there is no " + std::string{facts::row_key} +
                             " in Redis; register the service, or switch it on";
        try {
            if (const auto row = service::fetch_row(settings.redis)) {
                return row;
            }
        } catch (const std::exception& error) {
            reason = error.what();
        }
        if (reason != told) {
            log.write(reason);
            told = reason;
        }
    } while (!is_asked_to_stop(signals));
    return std::nullopt;
}

/// Whether the platform's row is unchanged; assumed while the platform cannot be asked.
bool is_unchanged(const service::Row& row, const service::Settings& settings) {
    try {
        return service::fetch_row(settings.redis) == row;
    } catch (const std::exception&) {
        return true;
    }
}

/// Serves at the row's address until the row changes or the program is asked to stop. Returns whether it is asked.
bool serve(const service::Row& row, const service::Settings& settings, const sigset_t& signals, service::Log& log) {
    httplib::Server server;
    service::add_routes(
        server, settings, text_of(facts::data_folder() / "api/api.yml"),
        [&](const httplib::Request& request) { return service::identify(request, settings.redis); },
        [&](const std::string& text) { service::tell_event(text, settings, log); });
    listen(server, facts::listen_address(), row.port, log);
    const std::jthread topics{
        [&](const std::stop_token& token) { service::answer_on_topics(token, row, settings, log); }};
    std::atomic<bool> asked = false;
    const std::jthread stopper{[&](const std::stop_token& token) {
        while (!token.stop_requested() && !asked && is_unchanged(row, settings)) {
            asked = is_asked_to_stop(signals);
        }
        while (!token.stop_requested()) { // a server that has not begun yet does not hear the first word
            server.stop();
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
    }};
    server.listen_after_bind();
    return asked;
}

void run() {
    const sigset_t signals = block_stop_signals();
    service::Log log;
    const auto folder = facts::configuration_folder();
    const auto settings = service::read_settings(folder / "@raw:name@.json", folder / "conf.d");
    bool asked = false;
    while (!asked) {
        const auto row = wait_for_row(settings, signals, log);
        asked = !row || serve(*row, settings, signals, log);
        log.write("stopped");
    }
}

%else()
/// Stops the server's loop. A stop before the loop runs would be lost, so it waits until it runs.
void stop(httplib::Server& server, const std::atomic<bool>& ended) {
    while (!server.is_running() && !ended) {
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    server.stop();
}

void run() {
    const sigset_t signals = block_stop_signals();
    service::Log log;
    const auto file = facts::configuration_folder() / "config.yml";
    const auto settings = service::read_settings(file, facts::configuration_folder() / "conf.d");
    httplib::Server server;
    service::add_routes(server, settings, text_of(facts::data_folder() / "api/api.yml"));
    listen(server, facts::listen_address(), facts::listen_port(), log);
    std::atomic<bool> ended{false};
    std::thread stopper{[&] {
        int signal = 0;
        sigwait(&signals, &signal);
        stop(server, ended);
    }};
    server.listen_after_bind();
    ended = true;
    pthread_kill(stopper.native_handle(), SIGINT); // if the server has ended by itself
    stopper.join();
    log.write("stopped");
}

%endif()
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
