"""Where the generated files differ from the facts on purpose: one row for each difference, with the reason."""

import fnmatch
import re

# services, point, who has it, sentences, reason; * stands for any text, {name} for the service.
TABLE = [
    # --- the package
    ("*", "package", "facts", ["Priority: extra"], "Debian's policy has no priority extra any more"),
    ("*", "package", "ours", ["Priority: optional"], "likewise"),
    ("*", "depends", "facts", ["adduser"], "sysusers.d makes the user, not a script"),
    ("*", "depends", "ours", ["systemd | systemd-standalone-sysusers | systemd-sysusers"], "likewise: postinst calls systemd-sysusers"),
    ("*", "depends", "ours", ["python3"], "what ${python3:Depends} stands for in the original"),
    ("*", "depends", "ours", ["wazo-amid", "wazo-provd"], "a service of the same project that is needed is depended on; the originals forget it"),
    # --- the unit
    ("*", "before start", "facts", ["/usr/bin/install -d *"], "RuntimeDirectory=, or tmpfiles.d, makes the run directory, with the user for its owner"),
    ("*", "behind start", "ours", ["/bin/sh -c \"echo $MAINPID >/run/{name}/{name}.pid\""], "every program has a pid file, so monit can watch it"),
    ("*", "behind start", "facts", ["/usr/bin/{name}-wait"], "WAIT does it, without a program for each service"),
    ("*", "behind start", "ours", ["/usr/bin/timeout 60 /bin/bash -c \"until : </dev/tcp/127.0.0.1/*; do sleep 0.1; done 2>/dev/null\""], "likewise"),
    ("*", "run directory", "ours", ["/run/{name}"], "every service has a run directory, for its pid file"),
    ("*", "after", "ours", ["wazo-*.service", "asterisk.service", "rabbitmq-server.service"], "who is needed starts first; the originals try again until it is there"),
    ("*", "after", "ours", ["network.target"], "every service has it, besides what it declares"),
    ("*", "directives", "ours", ["Wants=*"], "who is needed is started with it; After= alone starts nobody"),
    ("*", "directives", "ours", ["User=*", "Group=*"], "systemd gives up root's rights before the program starts"),
    ("*", "directives", "ours", ["Type=simple", "Type=exec"], "systemd's default, said for the reader; exec where the program has secrets"),
    ("*", "directives", "ours", ["Documentation=man:{name}(8)"], "systemctl help shows the man page"),
    ("*", "directives", "ours", ["EnvironmentFile=-/etc/default/{name}"], "the administrator's place for environment variables"),
    ("*", "directives", "ours", ["Environment=\"*\""], "the run contract: where the program runs, by the same names everywhere"),
    ("*", "directives", "ours", ["LoadCredential=*:{name}.*"], "passwords come from files that only root and the service read"),
    ("*", "directives", "ours", ["StandardOutput=append:/var/log/{name}.log", "StandardError=inherit"], "what it prints is its log, also without rsyslog"),
    ("*", "directives", "ours", ["ConditionPathExists=!/var/lib/wazo-service/{name}/held"], "a service whose port or path another package has stays down"),
    ("*", "directives", "ours", ["TimeoutStartSec=90"], "systemd waits for as long as WAIT does, and longer"),
    ("wazo-dxtora", "directives", "facts", ["PIDFile=/run/wazo-dxtora/wazo-dxtora.pid"], "without Type=forking it has no effect; the file is the same"),
    ("*", "directives", "ours", ["UMask=0077", "RuntimeDirectoryMode=0755", "StateDirectory={name}", "StateDirectoryMode=0750"], "files of its own are private"),
    ("*", "directives", "ours", ["ReadWritePaths=-/*", "Protect*", "Private*", "Restrict*", "SystemCall*", "CapabilityBoundingSet=*",
                                 "NoNewPrivileges=yes", "LockPersonality=yes", "RemoveIPC=yes", "ProcSubset=pid"], "the sandbox, which the originals do not have"),
    # --- its start
    ("wazo-amid", "command", "facts", ["/usr/bin/python3 -u /usr/bin/wazo-amid"], "-u is said as PYTHONUNBUFFERED=1 in the environment"),
    ("wazo-amid", "command", "ours", ["/usr/bin/python3 /usr/bin/wazo-amid"], "likewise"),
    ("wazo-provd", "command", "facts", ["/usr/bin/twistd3 --pidfile=*"], "the program is a script of the service's name that runs twistd3"),
    ("wazo-provd", "command", "ours", ["/usr/bin/wazo-provd --pidfile=*"], "likewise; the arguments are the same"),
    # --- its files
    ("*", "config files", "ours", ["/etc/{name}/conf.d/README"], "says what the folder is for, and keeps it in the package"),
    # --- the gateway
    ("wazo-confd", "routes", "facts", ["*: include /etc/nginx/wazo-confd-shared.conf"], "the headers stand in each location: no file besides that can be missing"),
    ("wazo-confd", "routes", "ours", ["*: proxy_set_header *"], "likewise"),
    ("*", "routes", "ours", ["*: proxy_set_header * \"\""], "what programs believe of a proxy is not the caller's to say"),
    ("wazo-confd", "routes", "ours", ["*: add_header Strict-Transport-Security *"], "a header in the included file would cancel the server's"),
    ("wazo-confd", "routes", "facts", ["^~ /api/confd/1.1/*: *"], "/guests would be /guestsbook as well: a route ends where a segment of its path ends"),
    ("wazo-confd", "routes", "ours", ["= /api/confd/1.1/*: *", "^~ /api/confd/1.1/*/: *"], "likewise: the path itself, and what lies below it"),
    ("wazo-provd", "routes", "facts", ["*: proxy_set_header X-Script-Name */"], "X-Script-Name is the service's prefix, without a slash at its end, as in all others"),
    ("wazo-provd", "routes", "ours", ["*: proxy_set_header X-Script-Name /api/provd"], "likewise"),
]


class Differences:
    def __init__(self):
        self.used = set()

    def unexplained(self, name, point, whose, sentences):
        return {sentence for sentence in sentences if not self.explains(name, point, whose, sentence)}

    def explains(self, name, point, whose, sentence):
        for services, of, side, patterns, _ in TABLE:
            if (of, side) == (point, whose) and fnmatch.fnmatchcase(name, services):
                for pattern in patterns:
                    if matches(pattern.replace("{name}", name), sentence):
                        self.used.add((services, of, side, pattern))
                        return True
        return False

    def unused(self):
        rows = {(services, point, side, pattern) for services, point, side, patterns, _ in TABLE for pattern in patterns}
        return [" | ".join(row) for row in sorted(rows - self.used)]


def matches(pattern, sentence):
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), sentence)
