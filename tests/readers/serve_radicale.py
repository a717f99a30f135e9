# SPDX-License-Identifier: GPL-3.0-or-later
"""A Radicale of our own on the loopback: each event goes there by itself, as a calendar program sends it."""
import http.client
import re
import socket
import subprocess
import sys
import time

COLLECTION = "/runner/plan/"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, folder):
        self.port = free_port()
        config = folder / "radicale.conf"
        config.write_text(f"[server]\nhosts = 127.0.0.1:{self.port}\n[auth]\ntype = none\n"
                          "[rights]\ntype = owner_only\n"
                          f"[storage]\nfilesystem_folder = {folder / 'radicale'}\n[logging]\nlevel = error\n")
        self.process = subprocess.Popen([sys.executable, "-m", "radicale", "--config", str(config)])

    def __enter__(self):
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.1)
        raise AssertionError("Radicale did not come up")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)

    def ask(self, method, path, body=b"", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        # Whoever comes without a password is taken at their word: this server is for the test alone.
        headers = {"Authorization": "Basic cnVubmVyOg==", **{k.replace("_", "-"): v for k, v in headers.items()}}
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()

    def events(self):
        status, body = self.ask("PROPFIND", COLLECTION, Depth="1")
        assert status == 207, body
        return re.findall(rb"<(?:\w+:)?href>([^<]+\.ics)</", body)


def single_events(calendar):
    """Each event as a calendar of its own, with its UID; the bytes of its lines are left as they are."""
    head = calendar[:calendar.index(b"BEGIN:VEVENT")]
    for body in re.findall(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", calendar, re.S):
        uid = re.search(rb"\r\nUID:(.*?)\r\n(?! )", body, re.S).group(1).replace(b"\r\n ", b"")
        yield uid.decode(), head + body + b"END:VCALENDAR\r\n"


def put_all(server, calendar):
    for uid, one in single_events(calendar):
        status, body = server.ask("PUT", COLLECTION + uid + ".ics", one,
                                  Content_Type="text/calendar; charset=utf-8")
        assert status in (201, 204), f"{uid}: {status} {body}"


def check(folder, expected):
    first = (folder / "first.ics").read_bytes()
    second = (folder / "second.ics").read_bytes()
    with Server(folder) as server:
        status, body = server.ask("MKCALENDAR", COLLECTION)
        assert status == 201, body
        put_all(server, first)
        put_all(server, first)
        assert len(server.events()) == len(expected[0]), "the same file twice made doubles"
        put_all(server, second)
        uids = {e["uid"] for e in expected[0] + expected[1]}
        assert len(server.events()) == len(uids), "moves and cancellations made doubles"
        for one in expected[1]:
            _, body = server.ask("GET", COLLECTION + one["uid"] + ".ics")
            text = body.replace(b"\r\n ", b"")
            assert f"SEQUENCE:{one['sequence']}\r\n".encode() in text, body
            assert (b"STATUS:CANCELLED" in text) == one["cancelled"], body
        # A whole file at once, as an import of a calendar program sends it.
        for calendar in (first, second):
            status, body = server.ask("PUT", "/runner/whole/", calendar, Content_Type="text/calendar; charset=utf-8")
            assert status == 201, body
