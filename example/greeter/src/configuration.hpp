#pragma once

#include "greetings.hpp"
#include "log.hpp"

#include <wazo-greeter/service.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace greeter {

struct RestApi {
    std::string listen{wazo_greeter::listen_address()};
    std::uint16_t port{wazo_greeter::listen_port()};
    std::size_t threads{8};
};

/// The settings of config.yml and conf.d/*.yml, with their defaults.
struct Configuration {
    RestApi rest_api;
    std::filesystem::path log_file{wazo_greeter::logs_folder() / "wazo-greeter.log"};
    LogLevel log_level{LogLevel::info};
    std::string default_language{"en"};
    Phrases greetings{{"en", "Hello, {name}!"}};
};

/// Contains the file, the line and the problem.
class ConfigurationError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Reads a file and every *.yml of the directory of overrides, of which the first by name wins, value by value: as all
/// of the platform does. Neither needs to exist. Throws ConfigurationError.
Configuration load_configuration(const std::filesystem::path& file, const std::filesystem::path& overrides);

} // namespace greeter
