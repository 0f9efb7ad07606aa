"""Notes when it was started, in a database of its own."""

import time

import psycopg2

import wazo_service

while True:
    try:
        password = wazo_service.secret("postgresql")
        where = {"host": wazo_service.postgresql_host(), "port": wazo_service.postgresql_port(), "connect_timeout": 3}
        with psycopg2.connect(dbname="diary", user="diary", password=password, **where) as connection, connection.cursor() as cursor:
            cursor.execute("CREATE TABLE IF NOT EXISTS starts (at timestamptz DEFAULT now())")
            cursor.execute("INSERT INTO starts DEFAULT VALUES")
        break
    except psycopg2.OperationalError as error:
        print(f"later: {error}")
        time.sleep(1)
while True:
    time.sleep(60)
