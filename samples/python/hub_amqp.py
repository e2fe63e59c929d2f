"""Takes a collectivity's invoices from its RabbitMQ queue and answers with statuses. Needs pika (Debian: python3-pika).

    HUB_BROKER=amqps://lyon-finances%40hub:…@hub.example/hub HUB_SYSTEM=lyon-finances \
    HUB_URL=https://hub.example HUB_CLIENT=ville-lyon HUB_SECRET=… python3 hub_amqp.py

HTTP is for documents that are too large for a message.
It may be killed at any moment: what it has acknowledged is in its store, what it has not comes again.
"""

import json
import logging
import os
import time

import pika
from pika.exceptions import AMQPError, NackError

from finance_store import Event, FinanceStore
from hub_http import hub_of_environment

BATCH = 100
IDLE_SECONDS = 1
PAUSE_SECONDS = 2
LOG = logging.getLogger("hub")


class Queues:
    """The names that the hub gives a system's queues (docs/asyncapi.yaml)."""

    def __init__(self, system):
        self.source = "/" + system
        self.inbox = f"hub.inbox.{system}"
        self.status_exchange = f"hub.status.{system}"
        self.refused = f"hub.status.{system}.refused"


def event_of(hub, properties, body):
    headers = properties.headers
    content = hub.document(headers["cloudEvents:dataref"]) if "cloudEvents:dataref" in headers else body
    return Event(headers["cloudEvents:id"], headers["cloudEvents:type"], headers["cloudEvents:subject"], headers["cloudEvents:number"], content)


def event_from(queues, status):
    """A status as a CloudEvent in binary mode."""
    headers = {
        "cloudEvents:specversion": "1.0",
        "cloudEvents:id": status.id,
        "cloudEvents:type": "fr.hub.invoice.status.v1",
        "cloudEvents:source": queues.source,
    }
    properties = pika.BasicProperties("application/json", headers=headers, delivery_mode=2, message_id=status.id)
    return json.dumps({"invoiceId": status.invoice_id, "status": status.status}).encode(), properties


def send_statuses(channel, queues, store):
    """Publishes what is due; `basic_publish` returns when the broker has confirmed. One that is sent again after a crash has its old id: the hub takes it once."""
    while statuses := store.due(BATCH):
        for status in statuses:
            body, properties = event_from(queues, status)
            channel.basic_publish(queues.status_exchange, "", body, properties, mandatory=True)
        store.sent(statuses)


def take_refusals(channel, queues, store):
    """Notes which statuses the hub did not take, and why."""
    while True:
        method, properties, _ = channel.basic_get(queues.refused)
        if method is None:
            return
        status, code = properties.headers.get("cloudEvents:id"), properties.headers["hub-refusal"]
        LOG.error("status %s was refused: %s", status, code)
        store.refused(status, {"code": code, "detail": properties.headers["hub-refusal-en"], "allowed": properties.headers.get("hub-allowed")})
        channel.basic_ack(method.delivery_tag)


def take_invoices(channel, queues):
    """Pages of invoices, each as (delivery tag of the last one, messages); an empty page when nothing comes. The channel is for them alone: a page is acknowledged with its last tag."""
    channel.basic_qos(prefetch_count=2 * BATCH)
    tag, page = None, []
    for method, properties, body in channel.consume(queues.inbox, inactivity_timeout=IDLE_SECONDS):
        if method:
            tag = method.delivery_tag
            page.append((properties, body))
        if len(page) == BATCH or method is None:
            yield tag, page
            page = []


def work(connection, queues, store, hub):
    """Books, and only then acknowledges."""
    inbox, answers = connection.channel(), connection.channel()
    answers.confirm_delivery()
    send_statuses(answers, queues, store)
    for tag, page in take_invoices(inbox, queues):
        if page:
            store.take([event_of(hub, properties, body) for properties, body in page])
            inbox.basic_ack(tag, multiple=True)
        send_statuses(answers, queues, store)
        take_refusals(answers, queues, store)


def main():
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("pika").setLevel(logging.CRITICAL)
    broker, queues = pika.URLParameters(os.environ["HUB_BROKER"]), Queues(os.environ["HUB_SYSTEM"])
    hub, store = hub_of_environment(), FinanceStore(os.environ.get("HUB_STORE", "finance.db"))
    while True:
        try:
            with pika.BlockingConnection(broker) as connection:
                LOG.info("taking invoices from %s", queues.inbox)
                work(connection, queues, store, hub)
        except NackError:
            # The hub is behind with our statuses. They stay due.
            LOG.warning("the broker takes no more statuses for the moment")
        except AMQPError as cause:
            LOG.warning("%r; connecting again in %s s", cause, PAUSE_SECONDS)
        time.sleep(PAUSE_SECONDS)


if __name__ == "__main__":
    main()
