import json

import pika
import psycopg2
from shared import letters, rpc

import wazo_service

stock = rpc.Service("stock", wazo_service.stock_host(), wazo_service.stock_port())


def database():
    return psycopg2.connect(
        host=wazo_service.postgresql_host(),
        port=wazo_service.postgresql_port(),
        dbname="orders",
        user="orders",
        password=wazo_service.secret("postgresql"),
        connect_timeout=3,
    )


def write(letter):
    # 2: kept on disk
    with letters.queue() as queue:
        queue.basic_publish("", "letters", letter, pika.BasicProperties(delivery_mode=2))


def order(bread, customer):
    left = stock.take(bread=bread)["left"]
    with database() as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS orders (number serial PRIMARY KEY, bread text, customer text)")
        cursor.execute("INSERT INTO orders (bread, customer) VALUES (%s, %s) RETURNING number", (bread, customer))
        number = cursor.fetchone()[0]
    write(json.dumps({"to": customer, "text": f"Order {number}: {bread}"}))
    return {"number": number, "left": left}


rpc.serve(order)
