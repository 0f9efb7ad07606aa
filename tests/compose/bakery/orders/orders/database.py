import psycopg2

import wazo_service


def database():
    return psycopg2.connect(
        host=wazo_service.postgresql_host(),
        port=wazo_service.postgresql_port(),
        dbname="orders",
        user="orders",
        password=wazo_service.secret("postgresql"),
        connect_timeout=3,
    )
