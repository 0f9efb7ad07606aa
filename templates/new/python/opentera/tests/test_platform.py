import json
import pathlib
import sys
import time
import types
import unittest
import unittest.mock

import jwt

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "backend"))
sys.modules.setdefault("wazo_service", types.SimpleNamespace())
import messages  # noqa: E402
import tokens  # noqa: E402
import topics  # noqa: E402

KEYS = {key: f"{key} is long enough for what it signs" for _, key, _ in tokens.SIGNERS}


class Redis:
    """A fake connection."""

    def __init__(self, disabled=()):
        self.disabled = disabled

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def get(self, key):
        return KEYS[key].encode()

    def sismember(self, _, member):
        return member in self.disabled


class TokensTest(unittest.TestCase):
    def identify(self, token, disabled=(), header=True):
        headers = {"Authorization": f"OpenTera {token}"} if header else {}
        request = types.SimpleNamespace(headers=headers, args={} if header else {"token": token}, cookies={})
        with unittest.mock.patch.object(tokens, "connect", lambda _: Redis(disabled)):
            return tokens.identify(request, {})

    def token(self, kind, key, **claims):
        return jwt.encode({f"{kind}_uuid": "1", **claims}, KEYS[key], algorithm="HS256")

    def test_everybody_has_a_key(self):
        for kind, key, _ in tokens.SIGNERS:
            self.assertEqual(self.identify(self.token(kind, key)), (kind, "1"))

    def test_others_are_refused(self):
        user = self.token("user", "UserTokenAPIKey")
        self.assertIsNone(self.identify(user, disabled=[user]))
        self.assertIsNone(self.identify(user + "x"))
        self.assertIsNone(self.identify(""))
        self.assertIsNone(self.identify(self.token("user", "DeviceTokenAPIKey")))
        self.assertIsNone(self.identify(self.token("user", "UserTokenAPIKey", exp=time.time() - 1)))
        self.assertIsNone(self.identify(jwt.encode({"user_uuid": "1"}, None, algorithm="none")))

    def test_a_service_shows_its_token_in_the_header(self):
        token = self.token("service", "ServiceTokenAPIKey")
        self.assertIsNone(self.identify(token, header=False))
        self.assertIsNotNone(self.identify(self.token("user", "UserTokenAPIKey"), header=False))


class TopicsTest(unittest.TestCase):
    def test_a_call_is_answered(self):
        call = messages.RPCMessage(method="double", id=7, reply_to="answers")
        call.args.add(int_value=4)
        topic, answer = topics.answer_call(call.SerializeToString(), "a topic", {"double": lambda n: 2 * n})
        self.assertEqual(topic, "answers")
        expected = {"method": "double", "id": 7, "pattern": "a topic", "status": "OK", "return_value": 8}
        self.assertEqual(json.loads(answer), expected)

    def test_what_is_no_call_has_no_answer(self):
        self.assertIsNone(topics.answer_call(b"nonsense", "a topic", {}))
        self.assertIsNone(topics.answer_call(messages.RPCMessage(method="x").SerializeToString(), "a topic", {}))


if __name__ == "__main__":
    unittest.main()
