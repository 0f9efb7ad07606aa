#include "configuration.hpp"
#include "temporary.hpp"

#include <gtest/gtest.h>

namespace greeter {

class ConfigurationTest : public testing::Test {
protected:
    [[nodiscard]] Configuration load() const {
        return load_configuration(directory_ / "config.yml", directory_ / "conf.d");
    }

    /// The error message about a config.yml, without the directory.
    [[nodiscard]] std::string complaint(std::string_view text) const {
        directory_.write("config.yml", text);
        try {
            (void)load();
        } catch (const ConfigurationError& error) {
            return std::string{error.what()}.substr((directory_ / "").string().size());
        }
        return "none";
    }

    TemporaryDirectory directory_;
};

TEST_F(ConfigurationTest, HasDefaultsForAll) {
    const auto configuration = load();
    EXPECT_EQ(configuration.rest_api.listen, wazo_greeter::listen);
    EXPECT_EQ(configuration.rest_api.port, wazo_greeter::port);
    EXPECT_EQ(configuration.log_file, wazo_greeter::log_file);
    EXPECT_EQ(configuration.log_level, LogLevel::info);
    EXPECT_TRUE(configuration.greetings.contains(configuration.default_language));
}

TEST_F(ConfigurationTest, ReadsEveryKey) {
    directory_.write("config.yml", "rest_api: {listen: '::1', port: 1234, threads: 3}\n"
                                   "log_file: /tmp/log\nlog_level: error\n"
                                   "default_language: fr\ngreetings: {fr: 'Bonjour {name}'}\n");
    const auto configuration = load();
    EXPECT_EQ(configuration.rest_api.listen, "::1");
    EXPECT_EQ(configuration.rest_api.port, 1234);
    EXPECT_EQ(configuration.rest_api.threads, 3);
    EXPECT_EQ(configuration.log_file, "/tmp/log");
    EXPECT_EQ(configuration.log_level, LogLevel::error);
    EXPECT_EQ(configuration.greetings.at("fr"), "Bonjour {name}");
}

TEST_F(ConfigurationTest, FormerFilesWinValueByValue) {
    directory_.write("config.yml", "rest_api: {listen: 0.0.0.0, port: 1000}\ngreetings: {fr: 'Salut {name}'}\n");
    directory_.write("conf.d/20.yml", "rest_api: {port: 3000}\n");
    directory_.write("conf.d/10.yml", "rest_api: {port: 2000}\ngreetings: {es: 'Hola {name}'}\n");
    directory_.write("conf.d/05.yml.dpkg-old", "rest_api: {port: 4000}\n");
    const auto configuration = load();
    EXPECT_EQ(configuration.rest_api.listen, "0.0.0.0");
    EXPECT_EQ(configuration.rest_api.port, 2000);
    EXPECT_EQ(configuration.greetings.size(), 3);
}

TEST_F(ConfigurationTest, TakesEmptyFilesAndSections) {
    EXPECT_EQ(complaint(""), "none");
    EXPECT_EQ(complaint("# nothing\n"), "none");
    EXPECT_EQ(complaint("rest_api:\n"), "none");
}

TEST_F(ConfigurationTest, SaysWhereAndWhatIsWrong) {
    EXPECT_EQ(complaint("log_level: info\nrest_api:\n  prot: 1\n"),
              "config.yml:3: unknown key 'prot'; known here: listen port threads");
    EXPECT_EQ(complaint("rest_api:\n  port: 70000\n"), "config.yml:2: a number from 1 to 65535 expected");
    EXPECT_EQ(complaint("rest_api:\n  port: -1\n"), "config.yml:2: a number from 1 to 65535 expected");
    EXPECT_EQ(complaint("rest_api:\n  threads: many\n"), "config.yml:2: a number from 1 to 256 expected");
    EXPECT_EQ(complaint("\nlog_level: loud\n"), "config.yml:2: debug, info, warning or error expected");
    EXPECT_EQ(complaint("log_file: [a]\n"), "config.yml:1: a text expected");
    EXPECT_EQ(complaint("rest_api: on\n"), "config.yml:1: keys with values expected");
    EXPECT_EQ(complaint("greetings:\n  de: Hallo\n"), "config.yml:2: a phrase with {name} in it expected");
    EXPECT_EQ(complaint("greetings:\n  deu: Hallo {name}\n"),
              "config.yml:2: 'deu' is no language of two small letters");
    EXPECT_EQ(complaint("default_language: xx\n"), "config.yml: default_language 'xx' has no phrase in greetings");
}

TEST_F(ConfigurationTest, SaysWhereYamlIsBroken) {
    EXPECT_EQ(complaint("a: 1\nrest_api: {port: 1\nb: 2\n").substr(0, 11), "config.yml:");
    EXPECT_EQ(complaint("a: 1\n\tb: 2\n").substr(0, 13), "config.yml:2:");
    EXPECT_EQ(complaint("a: [\n").substr(0, 11), "config.yml:");
    EXPECT_EQ(complaint("greetings: *nobody\n").substr(0, 13), "config.yml:1:");
}

TEST_F(ConfigurationTest, NamesTheOverrideThatIsWrong) {
    directory_.write("conf.d/50-port.yml", "rest_api: {port: x}\n");
    EXPECT_EQ(complaint(""), "conf.d/50-port.yml:1: a number from 1 to 65535 expected");
}

TEST_F(ConfigurationTest, TheShippedFileIsRight) {
    const auto configuration = load_configuration(GREETER_CONFIG, directory_ / "conf.d");
    EXPECT_GT(configuration.greetings.size(), 1);
}

} // namespace greeter
