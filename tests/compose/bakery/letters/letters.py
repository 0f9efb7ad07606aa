"""Sends letters, which wait until the mail server has taken them."""

import email.message
import json
import os
import smtplib
import time

from shared import letters


def send(letter):
    message = email.message.EmailMessage()
    message["From"] = "bakery@example.org"
    message["To"] = letter["to"]
    message["Subject"] = "Your order"
    message.set_content(letter["text"])
    with smtplib.SMTP(os.environ["SMTP_HOST"], int(os.environ["SMTP_PORT"]), timeout=5) as server:
        server.send_message(message)


def send_all():
    with letters.queue() as queue:
        for method, _, letter in queue.consume("letters"):
            send(json.loads(letter))
            queue.basic_ack(method.delivery_tag)


while True:
    try:
        send_all()
    except Exception as error:  # whatever it is, the letter is still there
        print(f"later: {error!r}")
    time.sleep(0.5)
