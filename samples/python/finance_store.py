"""What the collectivity's own software keeps: the events that it has taken from the hub, and the statuses that it owes the hub for them.

A stand-in for your finance system's database. Keep its two promises in yours: what `take` was given is on the disk when it returns, and an event that comes twice changes nothing.
"""

import json
import sqlite3
from typing import NamedTuple

DELIVERED = "fr.hub.invoice.delivered.v1"
TAKEN_IN_CHARGE = 204


class Event(NamedTuple):
    """Something that the hub says of an invoice: it is there, or its supplier has completed it."""

    id: str
    type: str
    invoice_id: str
    number: str
    content: bytes


class Status(NamedTuple):
    """A status to be sent. Its id is the same however often it is sent, so the hub takes it once."""

    id: str
    invoice_id: str
    status: int


class FinanceStore:
    def __init__(self, path):
        self.db = sqlite3.connect(path)
        self.db.executescript(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE IF NOT EXISTS events (
                id TEXT PRIMARY KEY, type TEXT NOT NULL, invoice_id TEXT NOT NULL, number TEXT NOT NULL, content BLOB NOT NULL) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS statuses (
                id TEXT PRIMARY KEY, invoice_id TEXT NOT NULL, status INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'due', refusal TEXT) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS statuses_due ON statuses (id) WHERE state = 'due';
            """
        )

    def take(self, events):
        """Books events and the statuses that follow from them, in one transaction."""
        with self.db:
            for event in events:
                booked = self.db.execute("INSERT OR IGNORE INTO events VALUES (?, ?, ?, ?, ?)", event)
                if booked.rowcount and event.type == DELIVERED:
                    self._owe(Status(f"{event.id}-{TAKEN_IN_CHARGE}", event.invoice_id, TAKEN_IN_CHARGE))

    def due(self, limit):
        """Statuses that nobody has confirmed yet."""
        rows = self.db.execute("SELECT id, invoice_id, status FROM statuses WHERE state = 'due' ORDER BY id LIMIT ?", (limit,))
        return [Status(*row) for row in rows]

    def sent(self, statuses):
        """The hub, or its broker, has them."""
        with self.db:
            self.db.executemany("UPDATE statuses SET state = 'sent' WHERE id = ?", [(status.id,) for status in statuses])

    def refused(self, status_id, refusal):
        """The hub did not take one: it is for somebody to look at, not to be sent again as it is."""
        with self.db:
            self.db.execute("UPDATE statuses SET state = 'refused', refusal = ? WHERE id = ?", (json.dumps(refusal, ensure_ascii=False), status_id))

    def _owe(self, status):
        self.db.execute("INSERT INTO statuses (id, invoice_id, status) VALUES (?, ?, ?)", status)
