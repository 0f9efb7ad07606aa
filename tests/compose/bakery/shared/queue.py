"""Redis, as those have it who keep something there."""

import redis

import wazo_service


def connect():
    return redis.Redis(wazo_service.redis_host(), wazo_service.redis_port(), password=wazo_service.secret("redis"), decode_responses=True)
