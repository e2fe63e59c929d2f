"""Takes a collectivity's invoices from the hub's inbox over HTTP and answers with statuses. Python's standard library is all it needs.

    HUB_URL=https://hub.example HUB_CLIENT=ville-lyon HUB_SECRET=… python3 hub_http.py

It may be killed at any moment: what it has acknowledged is in its store, what it has not comes again.
"""

import base64
import itertools
import json
import logging
import os
import random
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from http.client import HTTPException

from finance_store import Event, FinanceStore

LEASE = 100
STATUSES = 1000
LONGEST_PAUSE = 60
LOG = logging.getLogger("hub")


class Problem(Exception):
    """The hub understood the request and says no (RFC 9457). `code` is stable; the texts are for people."""

    def __init__(self, status, details):
        self.code = details.get("code") or details.get("error")
        super().__init__(f"{status} {self.code}: {details.get('detail') or details.get('error_description') or details.get('title')}")


class Hub:
    """The hub's API with a token that is renewed when it has to be. Waits and tries again whatever may pass by itself."""

    def __init__(self, url, client, secret, token_url=None):
        self.url = url.rstrip("/")
        self.token_url = token_url or self.url + "/oauth/token"
        self.credentials = {"grant_type": "client_credentials", "client_id": client, "client_secret": secret}
        self.token = None

    def post(self, path, body):
        return json.loads(self._call(path, json.dumps(body).encode()))

    def document(self, url):
        """A document too large to travel inside. Only the path is taken from the address: the token goes to this hub and nowhere else."""
        parts = urllib.parse.urlsplit(url)
        return self._call(parts.path + (f"?{parts.query}" if parts.query else ""), None)

    def _call(self, path, body):
        renewed = False
        for attempt in itertools.count():
            try:
                return self._send(path, body)
            except urllib.error.HTTPError as answer:
                if answer.code == 401 and self.token and not renewed:
                    self.token, renewed = None, True
                elif answer.code == 429 or answer.code >= 500:
                    pause(attempt, answer.headers.get("Retry-After"), answer)
                else:
                    raise Problem(answer.code, details_of(answer)) from None
            except (OSError, HTTPException) as cause:
                pause(attempt, None, cause)

    def _send(self, path, body):
        if self.token is None:
            form = urllib.parse.urlencode(self.credentials).encode()
            self.token = json.loads(read(urllib.request.Request(self.token_url, form)))["access_token"]
        headers = {"Authorization": "Bearer " + self.token, "Content-Type": "application/json"}
        return read(urllib.request.Request(self.url + path, body, headers))


def read(request):
    with urllib.request.urlopen(request, timeout=100) as answer:
        return answer.read()


def details_of(answer):
    try:
        return json.loads(answer.read())
    except ValueError:
        return {"title": answer.reason}


def pause(attempt, retry_after, cause):
    """As long as the hub asks for; else longer each time, and never the same for all clients."""
    seconds = seconds_of(retry_after) if retry_after else min(LONGEST_PAUSE, 2**min(attempt, 6)) * random.uniform(0.5, 1)
    LOG.warning("%s; trying again in %.1f s", cause, seconds)
    time.sleep(seconds)


def seconds_of(retry_after):
    """Retry-After holds seconds or a date."""
    if retry_after.isdigit():
        return int(retry_after)
    return max(0, (parsedate_to_datetime(retry_after) - datetime.now(timezone.utc)).total_seconds())


def event_of(hub, delivery):
    invoice = delivery["invoice"]
    return Event(delivery["event"]["id"], delivery["event"]["type"], invoice["invoiceId"], invoice["number"], content_of(hub, delivery))


def content_of(hub, delivery):
    if "completion" in delivery:
        return json.dumps(delivery["completion"]).encode()
    return base64.b64decode(delivery["document"]) if "document" in delivery else hub.document(delivery["documentUrl"])


def take_invoices(hub, store):
    """Leases, books, and only then acknowledges."""
    lease = hub.post("/v1/inbox/lease", {"max": LEASE, "waitSeconds": 20, "leaseSeconds": 120})
    if not lease["deliveries"]:
        return
    store.take([event_of(hub, delivery) for delivery in lease["deliveries"]])
    hub.post("/v1/inbox/ack", {"leaseId": lease["leaseId"], "deliveryIds": [delivery["deliveryId"] for delivery in lease["deliveries"]]})


def send_statuses(hub, store):
    """Sends what is due, many at a time. One that was sent before the last crash is answered as already reached."""
    while statuses := store.due(STATUSES):
        answer = hub.post("/v1/statuses", {"statuses": [{"invoiceId": status.invoice_id, "status": status.status} for status in statuses]})
        store.sent([status for status, item in zip(statuses, answer["items"]) if "problem" not in item])
        for status, item in zip(statuses, answer["items"]):
            if "problem" in item:
                LOG.error("status %s was refused: %s", status.id, item["problem"]["code"])
                store.refused(status.id, item["problem"])


def hub_of_environment():
    return Hub(os.environ["HUB_URL"], os.environ["HUB_CLIENT"], os.environ["HUB_SECRET"], os.environ.get("HUB_TOKEN_URL"))


def main():
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    hub, store = hub_of_environment(), FinanceStore(os.environ.get("HUB_STORE", "finance.db"))
    while True:
        send_statuses(hub, store)
        take_invoices(hub, store)


if __name__ == "__main__":
    main()
