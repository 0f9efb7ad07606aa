"""Gives the administrator of a new server a password: the first one, admin, opens nothing but this. usage: opentera-password.py NEW"""

import sys

import requests

new = sys.argv[1]
session = requests.Session()
session.verify = "/usr/share/wazo-certs/ca.crt"
api = "https://localhost:40075/api/user/login"
session.get(api, auth=("admin", "admin")).raise_for_status()
done = session.post(f"{api}/change_password", data={"new_password": new, "confirm_password": new})
if done.status_code != 200:
    sys.exit(f"{done.status_code}: {done.text}")
