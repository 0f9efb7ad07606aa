%when(style STREQUAL "opentera")
#include "platform.pb.h"
#include "topics.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

opentera::protobuf::RPCMessage call_of(const std::string& method) {
    opentera::protobuf::RPCMessage call;
    call.set_method(method);
    call.set_id(7);
    call.set_reply_to("answers");
    return call;
}

TEST(Topics, a_call_is_answered) {
    auto call = call_of("greeting");
    call.add_args()->set_string_value("Alice");
    const auto answer = service::answer_call(call.SerializeAsString(), "a topic", {});
    ASSERT_TRUE(answer);
    const nlohmann::json expected{
        {"method", "greeting"}, {"id", 7}, {"pattern", "a topic"}, {"status", "OK"}, {"return_value", "Hello, Alice!"}};
    EXPECT_EQ(nlohmann::json::parse(*answer), expected);
}

TEST(Topics, what_is_no_call_has_no_answer) {
    EXPECT_FALSE(service::answer_call(call_of("nonsense").SerializeAsString(), "a topic", {}));
    EXPECT_FALSE(service::answer_call("{\"method\": \"greeting\"}", "a topic", {}));
}

} // namespace
