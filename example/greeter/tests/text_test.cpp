#include "greetings.hpp"
#include "text.hpp"

#include <gtest/gtest.h>

namespace greeter {

using namespace std::string_view_literals;

TEST(Text, CountsCharactersNotBytes) {
    EXPECT_EQ(printable_length(""), 0);
    EXPECT_EQ(printable_length("Zoë"), 3);
    EXPECT_EQ(printable_length("愛子"), 2);
    EXPECT_EQ(printable_length("🦄"), 1);
}

TEST(Text, RefusesWhatIsNotPrintableUtf8) {
    for (const auto text : {"\x80"sv, "\xC3"sv, "\xC3("sv, "\xC0\xAF"sv, "\xED\xA0\x80"sv, "\xF4\x90\x80\x80"sv,
                            "\xF8\x88\x80\x80\x80"sv, "\xFF"sv, "a\0b"sv, "a\nb"sv, "\x7F"sv, "\xC2\x85"sv}) {
        EXPECT_FALSE(printable_length(text)) << testing::PrintToString(text);
    }
}

TEST(Text, EncodesAllButUnreservedCharacters) {
    EXPECT_EQ(percent_encoded("aZ09-._~"), "aZ09-._~");
    EXPECT_EQ(percent_encoded("Zoë /?&%"), "Zo%C3%AB%20%2F%3F%26%25");
}

TEST(Greetings, KnowsLanguagesNamesAndPhrases) {
    EXPECT_TRUE(is_language("en"));
    EXPECT_FALSE(is_language("EN"));
    EXPECT_FALSE(is_language("eng"));
    EXPECT_TRUE(is_name(std::string(64, 'x')));
    EXPECT_FALSE(is_name(std::string(65, 'x')));
    EXPECT_FALSE(is_name(""));
    EXPECT_TRUE(is_phrase("Hello, {name}!"));
    EXPECT_FALSE(is_phrase("Hello!"));
}

TEST(Greetings, PutsTheNameInItsPlace) {
    EXPECT_EQ(greet("Hello, {name}!", "Zoë"), "Hello, Zoë!");
    EXPECT_EQ(greet("{name}, {name}", "{name}"), "{name}, {name}");
}

} // namespace greeter
