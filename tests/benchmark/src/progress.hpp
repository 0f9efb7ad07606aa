#pragma once

#include <string>

namespace benchmark {

/// Says on a terminal what is measured; a log stays free of it.
class Progress {
public:
    Progress();
    ~Progress();
    Progress(const Progress&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(const Progress&) = delete;
    Progress& operator=(Progress&&) = delete;

    /// Replaces what was said last.
    void say(const std::string& what) const;

private:
    bool on_terminal_;
};

} // namespace benchmark
