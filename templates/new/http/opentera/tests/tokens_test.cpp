#include "tokens.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

// {"alg":"HS256","typ":"JWT"}.{"user_uuid":"u-1","exp":2000000000}, signed with "the key"
const std::string head = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
const std::string body = "eyJ1c2VyX3V1aWQiOiJ1LTEiLCJleHAiOjIwMDAwMDAwMDB9";
const std::string good = head + '.' + body + ".B7lqOP-e62KDQti6S-fodu2Zoa85agGDyW_2aI-K9zE";
// {"alg":"none"} and no signature
const std::string unsigned_token = "eyJhbGciOiJub25lIn0." + body + '.';

TEST(Tokens, a_token_that_is_signed_says_who_has_it) {
    const auto claims = service::verified_claims(good, "the key", 1'900'000'000);
    ASSERT_TRUE(claims);
    EXPECT_EQ(claims->at("user_uuid"), "u-1");
}

TEST(Tokens, every_other_token_says_nothing) {
    EXPECT_FALSE(service::verified_claims(good, "another key", 1'900'000'000));
    EXPECT_FALSE(service::verified_claims(good, "", 1'900'000'000));
    EXPECT_FALSE(service::verified_claims(good, "the key", 2'000'000'000)) << "it has expired";
    EXPECT_FALSE(service::verified_claims(unsigned_token, "the key", 1'900'000'000));
    auto changed = good;
    changed[head.size() + 5] ^= 1;
    EXPECT_FALSE(service::verified_claims(changed, "the key", 1'900'000'000));
    for (const char* nonsense : {"", ".", "..", "a.b", "a.b.c", "a.b.c.d"}) {
        EXPECT_FALSE(service::verified_claims(nonsense, "the key", 0)) << nonsense;
    }
}

} // namespace
