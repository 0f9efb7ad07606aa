import redis
from shared import rpc

import wazo_service

store = redis.Redis(wazo_service.redis_host(), wazo_service.redis_port(), password=wazo_service.secret("redis"))


def take(bread):
    """One loaf less; how many are left of a hundred."""
    store.setnx(f"stock:{bread}", 100)
    return {"left": store.decr(f"stock:{bread}")}


rpc.serve(take)
