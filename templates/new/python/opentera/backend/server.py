"""@raw:name@: the program that the unit starts. It serves while the platform has its row, and waits for the row otherwise."""

import json
import logging
import re
import signal
import sys
import threading
import urllib.parse

import redis
from werkzeug.serving import WSGIRequestHandler, make_server

# Generated beside this file, in the package: the declared values, and those of the environment.
import wazo_service
from api import make_app
from redis_client import connect
from settings import read_settings
from topics import answer_on_topics, tell_event

stopping = threading.Event()


class RequestHandler(WSGIRequestHandler):
    def log_request(self, code="-", size="-"):
        # without the query, which may have a token; a caller's text must not forge a line of the log
        path = re.sub(r"[^!-~]", "?", urllib.parse.urlsplit(self.path).path)
        logging.info("%s %s %s", self.command, path, int(code))


def fetch_row(settings):
    """The service's row in the platform's table; None while it is not registered or is disabled."""
    with connect(settings["Redis"]) as client:
        text = client.get(f"service.{wazo_service.SERVICE_KEY}")
    return json.loads(text) if text else None


def wait_for_row(settings):
    told = None
    while not stopping.is_set():
        reason = f"waits for the platform: there is no service.{wazo_service.SERVICE_KEY} in Redis; register the service, or switch it on"
        try:
            row = fetch_row(settings)
            if row:
                return row
        except redis.RedisError as error:
            reason = str(error)
        if reason != told:
            logging.info("%s", reason)
            told = reason
        stopping.wait(1)
    return None


def is_unchanged(row, settings):
    """Whether the platform's row is unchanged; assumed while the platform cannot be asked."""
    try:
        now = fetch_row(settings)
    except redis.RedisError:
        return True
    return now is not None and all(now[name] == row[name] for name in ("service_uuid", "service_port"))


def serve(row, settings):
    """Serves at the row's address until the row changes or the program is asked to stop."""
    methods = {
        # every service of the platform has this path
        "session_type_config": lambda _: {},
        "greeting": lambda name: f"{settings[wazo_service.SERVICE_KEY]['greeting']}, {name}!",
    }
    app = make_app(wazo_service, settings, lambda text: tell_event(text, settings))
    server = make_server(wazo_service.listen_address(), row["service_port"], app, threaded=True, request_handler=RequestHandler)
    stopped = threading.Event()
    topics = threading.Thread(target=answer_on_topics, args=(row, settings, methods, stopped))
    web = threading.Thread(target=server.serve_forever)
    topics.start()
    web.start()
    logging.info("listens on %s port %d", server.host, server.port)
    while not stopping.is_set() and is_unchanged(row, settings):
        stopping.wait(1)
    stopped.set()
    server.shutdown()
    web.join()
    topics.join()
    server.server_close()
    logging.info("stopped")


def main():
    logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(asctime)s %(message)s")
    folder = wazo_service.configuration_folder()
    settings = read_settings(folder / "@raw:name@.json", folder / "conf.d")
    for stop in (signal.SIGTERM, signal.SIGINT):
        signal.signal(stop, lambda *_: stopping.set())
    while not stopping.is_set():
        row = wait_for_row(settings)
        if row:
            serve(row, settings)


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError, KeyError) as error:
        sys.exit(f"@raw:name@: {error}")
