"""The tables that orders needs, created before its first start."""

from orders.database import database

with database() as connection, connection.cursor() as cursor:
    cursor.execute("CREATE TABLE IF NOT EXISTS orders (number serial PRIMARY KEY, bread text, customer text)")
