#include "log.hpp"
#include "temporary.hpp"

#include <gtest/gtest.h>

#include <system_error>

namespace greeter {

TEST(Log, WritesOneLineWithTimeProcessAndLevel) {
    const TemporaryDirectory directory;
    const Log log{directory / "log", LogLevel::info};
    log.debug("too low");
    log.warning("two\nlines \x1B[31m");
    const auto text = directory.read("log");
    EXPECT_EQ(text.find("too low"), std::string::npos);
    EXPECT_TRUE(text.ends_with("] (WARNING): two?lines ?[31m\n")) << text;
}

TEST(Log, GoesOnAtTheStartOfAFileThatWasTruncated) {
    const TemporaryDirectory directory;
    const Log log{directory / "log", LogLevel::info};
    log.info("before");
    std::filesystem::resize_file(directory / "log", 0); // as logrotate's copytruncate does
    log.info("after");
    const auto text = directory.read("log");
    EXPECT_EQ(text.find('\0'), std::string::npos);
    EXPECT_EQ(text.find("before"), std::string::npos);
    EXPECT_TRUE(text.ends_with("after\n"));
}

TEST(Log, SaysWhichFileItCannotOpen) {
    try {
        const Log log{"/nowhere/log", LogLevel::info};
        FAIL();
    } catch (const std::system_error& error) {
        EXPECT_STREQ(error.what(), "cannot open the log /nowhere/log: No such file or directory");
    }
}

TEST(Log, KnowsItsLevels) {
    EXPECT_EQ(log_level("error"), LogLevel::error);
    EXPECT_FALSE(log_level("loud"));
}

} // namespace greeter
