#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <pqxx/pqxx>
#include <string>

namespace accounts {

/// The accounts, in PostgreSQL. Thread-safe: threads take turns. All functions throw what libpqxx
/// throws.
class People {
public:
    /// Connects on first use, and reconnects if the connection is lost. Settings are libpq's.
    explicit People(std::string settings);

    /// False when the name is taken.
    bool add(const std::string& name, const std::string& hash);

    /// The hash of a password.
    std::optional<std::string> hash_of(const std::string& name);

    /// Throws when PostgreSQL does not answer.
    void ping();

private:
    template <typename Work>
    auto run(Work work);

    std::string settings_;
    std::mutex turn_;
    std::unique_ptr<pqxx::connection> connection_;
};

} // namespace accounts
