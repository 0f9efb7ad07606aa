#pragma once

#include "settings.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <pqxx/pqxx>
#include <string>
#include <vector>

namespace service {

struct Note {
    int id = 0;
    std::string text;
};

/// The notes in the database. A connection that has broken is made again, once for each call.
class Notes {
public:
    explicit Notes(const Settings::Database& settings);

    std::vector<Note> all();
    int count();
    Note add(const std::string& text);
    /// Whether there was such a note.
    bool remove(int id);

private:
    pqxx::result execute(const std::function<pqxx::result(pqxx::work&)>& query);
    pqxx::result try_to_execute(const std::function<pqxx::result(pqxx::work&)>& query);

    std::string address_;
    std::mutex mutex_;
    std::unique_ptr<pqxx::connection> connection_;
};

} // namespace service
