"""RabbitMQ's queue of letters, in which none is lost."""

import contextlib

import pika

import wazo_service


@contextlib.contextmanager
def queue():
    password = pika.PlainCredentials("guest", wazo_service.secret("rabbitmq"))
    where = pika.ConnectionParameters(wazo_service.rabbitmq_host(), wazo_service.rabbitmq_port(), credentials=password)
    # A connection that is closed gives back the letters that it has not dealt with.
    with pika.BlockingConnection(where) as connection:
        channel = connection.channel()
        channel.confirm_delivery()
        channel.basic_qos(prefetch_count=1)
        channel.queue_declare("letters", durable=True)
        yield channel
