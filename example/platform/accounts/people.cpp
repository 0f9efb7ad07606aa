#include "people.hpp"

#include <utility>

namespace accounts {

namespace {

std::unique_ptr<pqxx::connection> connected(const std::string& settings) {
    auto connection = std::make_unique<pqxx::connection>(settings);
    pqxx::work work{*connection};
    work.exec("SET client_min_messages = warning");
    work.exec("CREATE TABLE IF NOT EXISTS people (name text PRIMARY KEY, hash text NOT NULL)");
    work.commit();
    return connection;
}

} // namespace

People::People(std::string settings) : settings_{std::move(settings)} {}

/// Runs some work in a transaction. A connection that was lost meanwhile, as by a restart of PostgreSQL, is made anew
/// once.
template <typename Work>
auto People::run(Work work) {
    const std::lock_guard lock{turn_};
    const auto attempt = [&] {
        if (!connection_) {
            connection_ = connected(settings_);
        }
        pqxx::work transaction{*connection_};
        auto result = work(transaction);
        transaction.commit();
        return result;
    };
    const bool was_connected = connection_ != nullptr;
    try {
        return attempt();
    } catch (const pqxx::broken_connection&) {
        connection_.reset();
        if (!was_connected) {
            throw;
        }
        return attempt();
    }
}

bool People::add(const std::string& name, const std::string& hash) {
    return run([&](pqxx::work& work) {
        const auto result = work.exec("INSERT INTO people (name, hash) VALUES (" + work.quote(name) + ", " +
                                      work.quote(hash) + ") ON CONFLICT DO NOTHING");
        return result.affected_rows() == 1;
    });
}

std::optional<std::string> People::hash_of(const std::string& name) {
    return run([&](pqxx::work& work) -> std::optional<std::string> {
        const auto result = work.exec("SELECT hash FROM people WHERE name = " + work.quote(name));
        return result.empty() ? std::nullopt : std::optional{result[0][0].as<std::string>()};
    });
}

void People::ping() {
    run([](pqxx::work& work) { return work.exec("SELECT 1").size(); });
}

} // namespace accounts
