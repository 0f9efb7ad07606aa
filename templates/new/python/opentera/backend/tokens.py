"""Callers, identified by a token of the platform."""

import typing

import jwt

from redis_client import connect


class Caller(typing.NamedTuple):
    kind: str
    uuid: str


# The token types: the Redis keys of the signing key and of the list of revoked tokens.
SIGNERS = (
    ("user", "UserTokenAPIKey", "user_disabled_tokens"),
    ("device", "DeviceTokenAPIKey", None),
    ("participant", "ParticipantTokenAPIKey", "participant_disabled_tokens"),
    ("service", "ServiceTokenAPIKey", None),
)


def identify(request, redis_settings):
    """The caller; None without a valid token. The platform creates new keys when it starts, so they are read each time."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    in_header = scheme == "OpenTera" and token != ""
    if not in_header:
        token = request.args.get("token") or request.cookies.get("OpenTera")
    if not token:
        return None
    with connect(redis_settings) as redis:
        for kind, key, disabled in SIGNERS:
            claims = verified_claims(token, redis.get(key))
            if f"{kind}_uuid" in claims:
                # services send theirs in the header only
                refused = (disabled and redis.sismember(disabled, token)) or (kind == "service" and not in_header)
                return None if refused else Caller(kind, claims[f"{kind}_uuid"])
    return None


def verified_claims(token, key):
    """The token's claims if it is signed with this key and valid now; otherwise nothing."""
    try:
        return jwt.decode(token, key, algorithms=["HS256"]) if key else {}
    except jwt.PyJWTError:
        return {}
