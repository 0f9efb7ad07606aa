#pragma once

namespace platform {

/// Keeps SIGTERM and SIGINT for wait_for_stop_signal(). To be called before there is any thread, since threads inherit
/// it.
void block_stop_signals();

/// Waits for one of them.
void wait_for_stop_signal();

} // namespace platform
