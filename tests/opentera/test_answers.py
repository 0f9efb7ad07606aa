"""The stand-in of the platform answers as the real server does; test_platform.sh asks a real one the same."""

import gateway
import platform_answers
from platform_stand_in import FIRST_PASSWORD, PASSWORD, USER
from stand_in import Platform, certificate

gateway.in_own_network()
work = gateway.work_directory()
folder = certificate(work / "platform", "localhost")
platform = Platform(folder, 40075, "0", "new")
try:
    platform_answers.ask_all("https://localhost:40075", folder / "ca.crt", USER, FIRST_PASSWORD, PASSWORD)
finally:
    platform.process.kill()
