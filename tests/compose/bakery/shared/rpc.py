"""gRPC with JSON for messages: what all services serve and call by."""

import concurrent.futures
import json
import signal

import grpc

import wazo_service

FOLDER = wazo_service.tls_folder()


def to_json(value):
    return json.dumps(value).encode()


def serve(*functions):
    """Serves functions by their names until it is told to stop; nothing tells whether it is well but that it accepts connections."""
    methods = {
        function.__name__: grpc.unary_unary_rpc_method_handler(
            lambda request, _, function=function: function(**request), request_deserializer=json.loads, response_serializer=to_json
        )
        for function in functions
    }
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(4))
    server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler(wazo_service.NAME, methods)])
    own = [(FOLDER / f"{wazo_service.NAME}.{kind}").read_bytes() for kind in ("key", "crt")]
    address = f"{wazo_service.listen_address()}:{wazo_service.listen_port()}"
    server.add_secure_port(address, grpc.ssl_server_credentials([tuple(own)]))
    signal.signal(signal.SIGTERM, lambda *_: server.stop(1))
    server.start()
    print(f"listens on {address}")
    server.wait_for_termination()


class Service:
    """Another service, whose methods are called like functions."""

    def __init__(self, name, host, port):
        authority = grpc.ssl_channel_credentials((FOLDER / "ca.crt").read_bytes())
        self.name = name
        self.channel = grpc.secure_channel(f"{host}:{port}", authority)

    def __getattr__(self, method):
        call = self.channel.unary_unary(f"/{self.name}/{method}", request_serializer=to_json, response_deserializer=json.loads)
        return lambda **request: call(request, timeout=5, wait_for_ready=True)
