"""@raw:name@: the program that the unit starts."""

import logging
import signal
import sys
import threading

# Generated beside this file, in the package: the declared values, and those of the environment.
import wazo_service
from api import Server
from settings import read_settings


def main():
    logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(asctime)s %(message)s")
    folder = wazo_service.configuration_folder()
    address = (wazo_service.listen_address(), wazo_service.listen_port())
    server = Server(address, wazo_service, read_settings(folder / "config.yml", folder / "conf.d"))
    for stop in (signal.SIGTERM, signal.SIGINT):
        signal.signal(stop, lambda *_: threading.Thread(target=server.shutdown).start())
    logging.info("listens on %s port %d", *server.server_address)
    server.serve_forever()
    logging.info("stopped")


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError, KeyError) as error:
        sys.exit(f"@raw:name@: {error}")
