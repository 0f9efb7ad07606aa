from shared import queue, rpc

store = queue.connect()


def take(bread):
    """One loaf less; how many are left of a hundred."""
    store.setnx(f"stock:{bread}", 100)
    return {"left": store.decr(f"stock:{bread}")}


rpc.serve(take)
