#pragma once

#include <string>

namespace accounts {

/// A hash of the password with a random salt, in the system's strongest format (crypt(5)).
std::string hash_password(const std::string& password);

/// Whether the hash is one of that password.
bool matches(const std::string& password, const std::string& hash);

/// A session name that cannot be guessed.
std::string random_token();

} // namespace accounts
