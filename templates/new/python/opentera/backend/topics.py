"""The service's topics in Redis."""

import json
import logging
import time

import redis
from google.protobuf.message import DecodeError

import messages
import wazo_service
from redis_client import connect


def answer_call(call, topic, methods):
    """The topic of the answer to a call, and the answer; None for another message or an unknown method."""
    try:
        message = messages.RPCMessage.FromString(call)
    except DecodeError:
        return None
    if message.method not in methods:
        return None
    values = [getattr(value, value.WhichOneof("arg_value")) for value in message.args]
    try:
        told = {"status": "OK", "return_value": methods[message.method](*values)}
    except (TypeError, ValueError) as error:
        logging.info("%s: %s", message.method, error)
        told = {"status": "Error", "return_value": None}
    return message.reply_to, json.dumps({"method": message.method, "id": message.id, "pattern": topic, **told})


def answer_on_topics(row, settings, methods, stopped):
    """Answers calls until it is stopped. If Redis is unavailable, it retries every second."""
    names = (wazo_service.SERVICE_KEY, row["service_uuid"])
    topics = [f"service.{name}.{what}" for name in names for what in ("rpc", "messages")]
    while not stopped.is_set():
        try:
            with connect(settings["Redis"]) as client, client.pubsub(ignore_subscribe_messages=True) as heard:
                heard.subscribe(*topics)
                while not stopped.is_set():
                    message = heard.get_message(timeout=1)
                    if message:
                        handle(message["channel"].decode(), message["data"], client, methods)
        except redis.RedisError as error:
            logging.info("%s", error)
            stopped.wait(1)


def handle(topic, data, client, methods):
    if not topic.endswith(".rpc"):
        logging.info("a message of %d bytes", len(data))
        return
    answer = answer_call(data, topic, methods)
    if answer:
        client.publish(*answer)
    else:
        logging.info("a call of no method that there is")


def tell_event(text, settings):
    """Publishes an event on the service's topic. If Redis is unavailable, it logs that and does not raise."""
    topic = f"service.{wazo_service.SERVICE_KEY}.events"
    log = messages.LogEvent(level=messages.LOGLEVEL_INFO, timestamp=time.time(), sender=wazo_service.SERVICE_KEY, message=text)
    event = messages.TeraEvent()
    event.header.version, event.header.time, event.header.topic = 1, log.timestamp, topic
    event.events.add().Pack(log)
    try:
        with connect(settings["Redis"]) as client:
            client.publish(topic, event.SerializeToString())
    except redis.RedisError as error:
        logging.info("%s", error)
