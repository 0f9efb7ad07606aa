"""The platform's Redis."""

import redis

import wazo_service


def connect(settings):
    # The administrator edits the file. As packaged it names this machine; if Redis runs elsewhere, as it does for a container, the environment names the host.
    host = settings["hostname"]
    if host == "127.0.0.1":
        host = wazo_service.redis_host()
    return redis.Redis(
        host=host,
        port=settings["port"],
        db=settings["db"],
        username=settings["username"] or None,
        password=wazo_service.secret("redis") or settings["password"] or None,
        socket_timeout=5,
    )
