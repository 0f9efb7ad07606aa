"""Listens where it is told to, and says so."""

import signal
import socket
import sys

import wazo_service

signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
with socket.create_server((wazo_service.listen_address(), wazo_service.listen_port())) as server:
    print("listens")
    while True:
        server.accept()
