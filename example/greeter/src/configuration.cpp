#include "configuration.hpp"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <system_error>
#include <vector>

namespace greeter {

namespace {

using Setter = std::function<void(const YAML::Node&)>;
using Setters = std::map<std::string, Setter, std::less<>>;

/// The settings of one file.
class File {
public:
    explicit File(std::filesystem::path path) : path_{std::move(path)} {}

    void apply_to(Configuration& configuration) const;

private:
    [[noreturn]] void fail(const YAML::Mark& mark, const std::string& message) const;
    [[nodiscard]] YAML::Node parsed() const;
    void for_each_entry(const YAML::Node& map,
                        const std::function<void(const std::string&, const YAML::Node&)>& visit) const;
    void set(const YAML::Node& map, const Setters& setters) const;
    void add_greeting(Phrases& phrases, const std::string& language, const YAML::Node& phrase) const;
    [[nodiscard]] std::string text(const YAML::Node& node) const;
    [[nodiscard]] unsigned number(const YAML::Node& node, unsigned smallest, unsigned largest) const;

    std::filesystem::path path_;
};

void File::fail(const YAML::Mark& mark, const std::string& message) const {
    throw ConfigurationError{path_.string() + ':' + std::to_string(mark.line + 1) + ": " + message};
}

YAML::Node File::parsed() const {
    std::ifstream stream{path_};
    if (!stream) {
        throw ConfigurationError{path_.string() + ": " + std::generic_category().message(errno)};
    }
    try {
        return YAML::Load(stream);
    } catch (const YAML::ParserException& error) {
        fail(error.mark, error.msg);
    }
}

void File::for_each_entry(const YAML::Node& map,
                          const std::function<void(const std::string&, const YAML::Node&)>& visit) const {
    if (map.IsNull()) {
        return;
    }
    if (!map.IsMap()) {
        fail(map.Mark(), "keys with values expected");
    }
    for (const auto& entry : map) {
        visit(text(entry.first), entry.second);
    }
}

void File::set(const YAML::Node& map, const Setters& setters) const {
    for_each_entry(map, [&](const std::string& key, const YAML::Node& value) {
        const auto setter = setters.find(key);
        if (setter == setters.end()) {
            std::string known;
            for (const auto& [name, unused] : setters) {
                known += ' ' + name;
            }
            fail(value.Mark(), "unknown key '" + key + "'; known here:" + known);
        }
        setter->second(value);
    });
}

std::string File::text(const YAML::Node& node) const {
    if (!node.IsScalar() || node.Scalar().empty()) {
        fail(node.Mark(), "a text expected");
    }
    return node.Scalar();
}

unsigned File::number(const YAML::Node& node, unsigned smallest, unsigned largest) const {
    unsigned value = 0;
    if (!node.IsScalar() || !YAML::convert<unsigned>::decode(node, value) || value < smallest || value > largest) {
        fail(node.Mark(), "a number from " + std::to_string(smallest) + " to " + std::to_string(largest) + " expected");
    }
    return value;
}

void File::add_greeting(Phrases& phrases, const std::string& language, const YAML::Node& phrase) const {
    if (!is_language(language)) {
        fail(phrase.Mark(), "'" + language + "' is no language of two small letters");
    }
    if (!is_phrase(text(phrase))) {
        fail(phrase.Mark(), "a phrase with " + std::string{name_placeholder} + " in it expected");
    }
    phrases.insert_or_assign(language, text(phrase));
}

void File::apply_to(Configuration& configuration) const {
    auto& rest_api = configuration.rest_api;
    const Setters rest_api_setters{
        {"listen", [&](const auto& node) { rest_api.listen = text(node); }},
        {"port", [&](const auto& node) { rest_api.port = static_cast<std::uint16_t>(number(node, 1, UINT16_MAX)); }},
        {"threads", [&](const auto& node) { rest_api.threads = number(node, 1, 256); }},
    };
    const auto set_log_level = [&](const YAML::Node& node) {
        const auto level = log_level(text(node));
        if (!level) {
            fail(node.Mark(), "debug, info, warning or error expected");
        }
        configuration.log_level = *level;
    };
    const auto add_greetings = [&](const YAML::Node& node) {
        for_each_entry(node, [&](const std::string& language, const YAML::Node& phrase) {
            add_greeting(configuration.greetings, language, phrase);
        });
    };
    set(parsed(), {
                      {"rest_api", [&](const auto& node) { set(node, rest_api_setters); }},
                      {"log_file", [&](const auto& node) { configuration.log_file = text(node); }},
                      {"log_level", set_log_level},
                      {"default_language", [&](const auto& node) { configuration.default_language = text(node); }},
                      {"greetings", add_greetings},
                  });
}

/// The *.yml of a directory, the last by name first; none when there is no such directory.
std::vector<std::filesystem::path> yaml_files(const std::filesystem::path& directory) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::exists(directory)) {
        for (const auto& entry : std::filesystem::directory_iterator{directory}) {
            if (entry.path().extension() == ".yml" && !entry.is_directory()) {
                files.push_back(entry.path());
            }
        }
    }
    std::ranges::sort(files, std::ranges::greater{});
    return files;
}

std::vector<std::filesystem::path> all_files(const std::filesystem::path& file,
                                             const std::filesystem::path& overrides) {
    try {
        auto files = yaml_files(overrides);
        if (std::filesystem::exists(file)) {
            files.insert(files.begin(), file);
        }
        return files;
    } catch (const std::filesystem::filesystem_error& error) {
        throw ConfigurationError{error.path1().string() + ": " + error.code().message()};
    }
}

} // namespace

Configuration load_configuration(const std::filesystem::path& file, const std::filesystem::path& overrides) {
    Configuration configuration;
    for (const auto& path : all_files(file, overrides)) {
        File{path}.apply_to(configuration);
    }
    // Checked after merging, so there is no line: the language and its phrase may be in different files.
    if (!configuration.greetings.contains(configuration.default_language)) {
        throw ConfigurationError{file.string() + ": default_language '" + configuration.default_language +
                                 "' has no phrase in greetings"};
    }
    return configuration;
}

} // namespace greeter
