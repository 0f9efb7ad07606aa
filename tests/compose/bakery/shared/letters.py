"""RabbitMQ's queue of letters, in which none is lost."""

import pika

import wazo_service


def queue():
    password = pika.PlainCredentials("guest", wazo_service.secret("rabbitmq"))
    where = pika.ConnectionParameters(wazo_service.rabbitmq_host(), wazo_service.rabbitmq_port(), credentials=password)
    channel = pika.BlockingConnection(where).channel()
    channel.confirm_delivery()
    channel.queue_declare("letters", durable=True)
    return channel
