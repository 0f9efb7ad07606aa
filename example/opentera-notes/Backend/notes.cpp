#include "notes.hpp"

#include <initializer_list>
#include <utility>

namespace service {

namespace {

/// A value of libpq's list of parameters.
std::string quoted(const std::string& value) {
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') {
            text += '\\';
        }
        text += c;
    }
    return text + '\'';
}

/// libpq provides missing parameters, and reads the password from PGPASSFILE.
std::string address(const Settings::Database& settings) {
    std::string text = "connect_timeout=5";
    for (const auto& [key, value] : std::initializer_list<std::pair<std::string, std::string>>{
             {"host", settings.url},
             {"port", std::to_string(settings.port)},
             {"dbname", settings.name},
             {"user", settings.username},
             {"password", settings.password},
         }) {
        if (!value.empty()) {
            text += ' ' + key + '=' + quoted(value);
        }
    }
    return text;
}

} // namespace

Notes::Notes(const Settings::Database& settings) : address_{address(settings)} {
    execute([](auto& work) {
        return work.exec("CREATE TABLE IF NOT EXISTS notes (id serial PRIMARY KEY, text text NOT NULL)");
    });
}

std::vector<Note> Notes::all() {
    std::vector<Note> notes;
    for (const auto& row :
         execute([](auto& work) { return work.exec("SELECT id, text FROM notes ORDER BY id DESC"); })) {
        notes.push_back({row[0].template as<int>(), row[1].template as<std::string>()});
    }
    return notes;
}

int Notes::count() {
    return execute([](auto& work) { return work.exec("SELECT count(*) FROM notes"); })[0][0].as<int>();
}

Note Notes::add(const std::string& text) {
    const auto rows = execute([&](auto& work) {
        return work.exec("INSERT INTO notes (text) VALUES (" + work.quote(text) + ") RETURNING id");
    });
    return {rows[0][0].as<int>(), text};
}

bool Notes::remove(int id) {
    return execute([&](auto& work) {
               return work.exec("DELETE FROM notes WHERE id = " + work.quote(id));
           }).affected_rows() > 0;
}

pqxx::result Notes::execute(const std::function<pqxx::result(pqxx::work&)>& query) {
    const std::lock_guard lock{mutex_};
    try {
        return try_to_execute(query);
    } catch (const pqxx::broken_connection&) {
        connection_.reset();
        return try_to_execute(query);
    }
}

pqxx::result Notes::try_to_execute(const std::function<pqxx::result(pqxx::work&)>& query) {
    if (!connection_) {
        connection_ = std::make_unique<pqxx::connection>(address_);
    }
    pqxx::work work{*connection_};
    auto result = query(work);
    work.commit();
    return result;
}

} // namespace service
