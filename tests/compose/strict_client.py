#!/usr/bin/env python3
"""strict_client.py <certificates> <name>: a handshake with a server that has the certificate, by a client in strict mode; none with a client that does not
know the CA."""

import pathlib
import ssl
import sys

folder, name = pathlib.Path(sys.argv[1]), sys.argv[2]


def shakes_hands(client_context, hostname):
    """Both sides in memory: no port is needed."""
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(folder / f"{name}.crt", folder / f"{name}.key")
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname=hostname)
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    for _ in range(5):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLCertVerificationError:
                return False
    return client.version() == "TLSv1.3"


strict = ssl.create_default_context(cafile=folder / "ca.crt")
strict.verify_flags |= ssl.VERIFY_X509_STRICT
complaints = []
if not shakes_hands(strict, name):
    complaints.append("a strict client does not take the certificate")
if shakes_hands(strict, "other.example.org"):
    complaints.append("a client takes the certificate for another name")
if shakes_hands(ssl.create_default_context(), name):
    complaints.append("a client takes the certificate without knowing the CA")
print("\n".join(complaints))
sys.exit(bool(complaints))
