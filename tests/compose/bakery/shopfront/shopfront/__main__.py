"""HTTPS in, gRPC out: POST /1.0/orders {"bread", "customer"}."""

import http.server
import json
import signal
import ssl
import threading

from shared import rpc

import wazo_service

orders = rpc.Service("orders", wazo_service.orders_host(), wazo_service.orders_port())


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def do_GET(self):
        self.answer(200 if self.path == "/1.0/status" else 404, {})

    def do_POST(self):
        if self.path != "/1.0/orders":
            return self.answer(404, {})
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        try:
            self.answer(201, orders.order(bread=request["bread"], customer=request["customer"]))
        except Exception as error:  # whatever it is, the customer is told
            self.answer(503, {"message": str(error)})


class Server(http.server.ThreadingHTTPServer):
    """Shakes hands in the thread of the connection: whoever is slow at it keeps nobody waiting."""

    def finish_request(self, request, client_address):
        with context.wrap_socket(request, server_side=True) as connection:
            super().finish_request(connection, client_address)


context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(*(wazo_service.tls_folder() / f"shopfront.{kind}" for kind in ("crt", "key")))
server = Server((wazo_service.listen_address(), wazo_service.listen_port()), Handler)
signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
server.serve_forever()
