"""@raw:name@: the program that the unit starts."""

import json
import logging
import pathlib
import signal
import sys
import threading

from api import Server
from settings import read_settings

# What the package was made with: ports, paths and the like, as declared.
MANIFEST = pathlib.Path("/usr/share/wazo-service/manifests/@raw:name@.json")


def main():
    facts = json.loads(MANIFEST.read_text())
    logging.basicConfig(filename=facts["log"], level=logging.INFO, format="%(asctime)s %(message)s")
    settings = read_settings(pathlib.Path(facts["config_file"]), pathlib.Path(facts["conf_d"]))
%if(style STREQUAL "opentera")
    service = settings["Service"]
    server = Server((service["hostname"], service["port"]), facts, settings[facts["key"]])
%else()
    server = Server((facts["listen"], facts["port"]), facts, settings)
%endif()
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    logging.info("listens on %s port %d", *server.server_address)
    server.serve_forever()
    logging.info("stopped")


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError, KeyError) as error:
        sys.exit(f"@raw:name@: {error}")
