#include "api.hpp"
#include "configuration.hpp"
#include "log.hpp"
#include "notify.hpp"
#include "server.hpp"
#include "supervisor.hpp"

#include <httplib.h>
#include <sysexits.h>
#include <wazo-greeter/service.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <span>
#include <string>
#include <thread>

namespace greeter {

namespace {

/// From the package's folder, or from a directory with the same layout.
Configuration configured(std::span<char*> arguments) {
    if (arguments.size() < 2) {
        const auto directory = wazo_greeter::configuration_folder();
        return load_configuration(directory / "config.yml", directory / "conf.d");
    }
    const std::filesystem::path directory{arguments[1]};
    return load_configuration(directory / "config.yml", directory / "conf.d");
}

/// Sends an HTTP request to this server: a watchdog fed by a sleeping thread would prove nothing.
bool answers(const RestApi& api) {
    httplib::Client client{api.listen, api.port};
    client.set_connection_timeout(std::chrono::seconds{1});
    const auto result = client.Get(std::string{wazo_greeter::health_path});
    return result && result->status == 200;
}

void serve(const Configuration& configuration, const Log& log) {
    const auto& api = configuration.rest_api;
    Server server{api.threads};
    add_routes(server.http(), configuration, log);
    server.bind(api.listen, api.port);

    const auto check = [&] {
        if (answers(api)) {
            notify::alive();
        } else {
            log.warning("no answer from " + api.listen + " port " + std::to_string(api.port));
        }
    };
    const auto stop = [&] {
        log.info("stopping");
        notify::stopping();
        server.stop();
    };
    const std::jthread supervisor{
        [&](const std::stop_token& token) { supervise(token, notify::watchdog() / 2, check, stop); }};

    log.info(std::string{wazo_greeter::version} + " listens on " + api.listen + " port " + std::to_string(api.port));
    notify::ready();
    server.run();
    log.info("stopped");
}

void run(std::span<char*> arguments) {
    const auto configuration = configured(arguments);
    const Log log{configuration.log_file, configuration.log_level};
    try {
        serve(configuration, log);
    } catch (const std::exception& error) {
        log.error(error.what());
        throw;
    }
}

} // namespace

} // namespace greeter

int main(int argc, char** argv) {
    try {
        greeter::block_stop_signals();
        greeter::run({argv, static_cast<std::size_t>(argc)});
        return EXIT_SUCCESS;
    } catch (const greeter::ConfigurationError& error) {
        std::cerr << wazo_greeter::name << ": " << error.what() << '\n';
        return EX_CONFIG;
    } catch (const std::exception& error) {
        std::cerr << wazo_greeter::name << ": " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
