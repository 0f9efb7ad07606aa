import json

import pika
from shared import letters, rpc

import wazo_service
from orders.database import database

stock = rpc.Service("stock", wazo_service.stock_host(), wazo_service.stock_port())


def write(letter):
    # 2: kept on disk
    with letters.queue() as queue:
        queue.basic_publish("", "letters", letter, pika.BasicProperties(delivery_mode=2))


def order(bread, customer):
    left = stock.take(bread=bread)["left"]
    with database() as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO orders (bread, customer) VALUES (%s, %s) RETURNING number", (bread, customer))
        number = cursor.fetchone()[0]
    write(json.dumps({"to": customer, "text": f"Order {number}: {bread}"}))
    return {"number": number, "left": left}


rpc.serve(order)
