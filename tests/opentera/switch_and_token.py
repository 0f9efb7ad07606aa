"""What an operator does in the platform: switch_and_token.py token | switch_and_token.py switch KEY on|off"""

import sys

from platform_answers import Server

server = Server("https://localhost:40075", "/usr/share/wazo-certs/ca.crt")
server.basic("admin", 'Pass "word\\ $x1')
token = server.ask("/api/user/login")[1]["user_token"]
if sys.argv[1] == "token":
    print(token)
else:
    server.token(token)
    row = server.services(f"?key={sys.argv[2]}")[1][0]
    status, answer = server.write(id_service=row["id_service"], service_enabled=sys.argv[3] == "on")
    assert status == 200, (status, answer)
