#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <pqxx/pqxx>
#include <string>

namespace accounts {

/// Everybody who has an account, in PostgreSQL. For any number of threads, which take turns. All throw what libpqxx
/// throws.
class People {
public:
    /// Connects when it is first needed, and again when the connection was lost. Settings are libpq's.
    explicit People(std::string settings);

    /// False when the name is taken.
    bool add(const std::string& name, const std::string& hash);

    /// The hash of somebody's password.
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
