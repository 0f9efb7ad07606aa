#include "running_server.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <system_error>
#include <vector>

namespace greeter {

using namespace std::chrono_literals;

TEST(Server, AnswersAllThatItAcceptedBeforeItStops) {
    constexpr int callers = 12; // on two threads: most of them wait for one when the stop comes
    std::atomic<int> begun{0};
    std::atomic<int> answered{0};
    RunningServer server{2, [&](httplib::Server& http) {
                             http.Get("/slow", [&](const httplib::Request&, httplib::Response& response) {
                                 ++begun;
                                 std::this_thread::sleep_for(50ms);
                                 response.set_content("done", "text/plain");
                             });
                         }};
    std::vector<std::thread> threads;
    threads.reserve(callers);
    for (int i = 0; i < callers; ++i) {
        threads.emplace_back([&] {
            auto client = server.client();
            const auto result = client.Get("/slow");
            answered += result && result->status == 200 && result->body == "done" ? 1 : 0;
        });
    }
    std::this_thread::sleep_for(60ms);
    EXPECT_LT(begun, callers);
    server.stop();
    for (auto& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(answered, callers);
}

TEST(Server, RefusesConnectionsOnceStopped) {
    RunningServer server{1, [](httplib::Server&) {}};
    server.stop();
    EXPECT_EQ(server.client().Get("/").error(), httplib::Error::Connection);
}

TEST(Server, StopsAlsoBeforeItRuns) {
    Server server{1};
    server.bind("127.0.0.1", 0);
    server.stop();
    EXPECT_NO_THROW(server.run());
}

TEST(Server, DoesNotShareAPort) {
    const RunningServer first{1, [](httplib::Server&) {}};
    Server second{1};
    EXPECT_THROW(second.bind("127.0.0.1", first.port()), std::system_error);
}

TEST(Server, SaysWhereItCannotListen) {
    const RunningServer first{1, [](httplib::Server&) {}};
    Server second{1};
    try {
        second.bind("127.0.0.1", first.port());
    } catch (const std::system_error& error) {
        EXPECT_EQ(error.what(),
                  "cannot listen on 127.0.0.1 port " + std::to_string(first.port()) + ": Address already in use");
    }
}

} // namespace greeter
