#include "topics.hpp"

#include <gtest/gtest.h>

namespace {

service::Call call_of(const std::string& method) {
    service::Call call;
    call.set_method(method);
    call.set_id(7);
    call.set_reply_to("answers");
    return call;
}

std::optional<service::Answer> answer_to(const std::string& message) {
    const service::Settings settings;
    return service::answer_call(message, "a topic", service::methods_of(settings));
}

TEST(Topics, a_call_is_answered) {
    auto call = call_of("greeting");
    call.add_args()->set_string_value("Alice");
    const auto answer = answer_to(call.SerializeAsString());
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->topic, "answers");
    const nlohmann::json expected{
        {"method", "greeting"}, {"id", 7}, {"pattern", "a topic"}, {"status", "OK"}, {"return_value", "Hello, Alice!"}};
    EXPECT_EQ(nlohmann::json::parse(answer->text), expected);
}

TEST(Topics, the_platform_asks_every_service_for_its_types_of_sessions) {
    const auto answer = answer_to(call_of("session_type_config").SerializeAsString());
    ASSERT_TRUE(answer);
    EXPECT_EQ(nlohmann::json::parse(answer->text).at("return_value"), nlohmann::json::object());
}

TEST(Topics, what_is_no_call_has_no_answer) {
    EXPECT_FALSE(answer_to(call_of("nonsense").SerializeAsString()));
    EXPECT_FALSE(answer_to("{\"method\": \"greeting\"}"));
}

TEST(Topics, an_event_says_who_tells_it) {
    opentera::protobuf::TeraEvent envelope;
    ASSERT_TRUE(envelope.ParseFromString(service::event_message("a topic", "somebody", "something")));
    EXPECT_EQ(envelope.header().topic(), "a topic");
    opentera::protobuf::LogEvent event;
    ASSERT_TRUE(envelope.events(0).UnpackTo(&event));
    EXPECT_EQ(event.sender(), "somebody");
    EXPECT_EQ(event.message(), "something");
}

} // namespace
