"""A project that is configured, and a real nginx that has the locations made for it. Everything listens in a network namespace of its own."""

import contextlib
import http.client
import http.server
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import threading
import time

MODULE = pathlib.Path(__file__).resolve().parents[2] / "cmake"
PORT = 40075
LOCATIONS = {
    "wazo": "services/{name}/root/etc/nginx/locations/https-available/{name}",
    "opentera": "services/{name}/root/etc/nginx/opentera/available/{name}.conf",
    # the containers' gateway, whatever the style
    "compose": "compose/nginx/locations/{name}.conf",
}

SITE = """
daemon off;
user root;
worker_processes 1;
pid {work}/nginx.pid;
error_log {work}/error.log info;
events {{ worker_connections 512; }}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    server {{
        listen 127.0.0.1:{port};
        server_name gateway.test;
        root {work}/html;
        {headers}
        include {work}/locations/*;
        location / {{ return 404 "nobody's"; }}
    }}
}}
"""
# What each platform's server says of every answer.
SERVER_HEADERS = {
    "wazo": 'add_header Strict-Transport-Security "max-age=31536000" always;',
    "opentera": "",
}


def in_own_network():
    """Starts the test again where no port is taken and no name server answers."""
    if os.environ.get("WAZO_TEST_NETWORK") != "own":
        if os.geteuid() != 0:
            sys.exit("needs root, for a network namespace")
        line = 'ip link set lo up && exec "$@"'
        environment = dict(os.environ, WAZO_TEST_NETWORK="own")
        os.execvpe("unshare", ["unshare", "--net", "sh", "-c", line, "sh", sys.executable, *sys.argv], environment)


def work_directory():
    work = pathlib.Path(sys.argv[1])
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    return work


def configure(work, declarations, files=(), expect_failure=False):
    """Configures a project of these declarations; returns its folder of generated files, or what cmake said."""
    source = work / "source"
    for path, text in {"program": "#!/bin/sh\nexec sleep infinity\n", **dict(files)}.items():
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        (source / path).write_text(text)
    (source / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.25)\n"
        'project(case VERSION 1.2.3 DESCRIPTION "Project of a test" LANGUAGES NONE)\n'
        f'list(APPEND CMAKE_MODULE_PATH "{MODULE}")\ninclude(WazoService)\n{declarations}\n'
    )
    command = ["cmake", "-S", source, "-B", work / "build", "-G", "Ninja", "-Werror=dev"]
    done = subprocess.run(command, capture_output=True, text=True)
    if expect_failure:
        assert done.returncode != 0, "this should have been refused:\n" + declarations
        return done.stderr
    if done.returncode != 0 or done.stderr:
        sys.exit(f"cmake says:\n{done.stderr}")
    return work / "build" / "wazo"


def location_file(generated, name, platform):
    return generated / LOCATIONS[platform].format(name=name)


def containers_site(file, folder):
    """The containers' own configuration, without TLS, and where it may write."""
    text = re.sub(r"^ *(ssl|proxy_ssl)_.*\n", "", file.read_text(), flags=re.M)
    text = re.sub(r"listen 8443 ssl.*;", f"listen 127.0.0.1:{PORT};", text)
    text = text.replace("/tmp/", f"{folder}/").replace("locations/*.conf", f"{folder}/locations/*").replace("/dev/stdout", "off")
    return f"daemon off;\nuser root;\n{text}"


@contextlib.contextmanager
def nginx(work, files, root=None, pages=(), platform="opentera"):
    """nginx, as that platform has it, with these files of locations, and pages of its own. What the files say of /usr/share is looked for below root; their containers are here."""
    folder = work / "nginx"
    (folder / "locations").mkdir(parents=True, exist_ok=True)
    for page in pages:
        (folder / "html" / page).parent.mkdir(parents=True, exist_ok=True)
        (folder / "html" / page).write_text("the server's own")
    for file in files:
        text = file.read_text()
        if root:
            text = text.replace(" /usr/share/", f" {root}/usr/share/")
        text = re.sub(r"set \$container [a-z-]+\$domain:", "set $container 127.0.0.1:", text)
        text = text.replace("/etc/nginx/wazo-no-auth-shared", f"{folder}/no-auth")
        (folder / "locations" / file.name).write_text(text)
    # What the platform, or its administrator, has for public paths.
    (folder / "no-auth.conf").write_text("add_header Access-Control-Allow-Origin *;\n")
    configuration = folder / "nginx.conf"
    if platform == "compose":
        (folder / "names.conf").write_text('resolver 127.0.0.1;\nmap "" $domain { default ""; }\n')
        configuration.write_text(containers_site(files[0].parents[1] / "nginx.conf", folder))
    else:
        configuration.write_text(SITE.format(work=folder, port=PORT, headers=SERVER_HEADERS[platform]))
    command = [*shlex.split(os.environ.get("WAZO_TEST_NGINX", "nginx")), "-p", folder, "-e", "stderr", "-c", configuration]
    tested = subprocess.run([*command, "-t", "-q"], capture_output=True, text=True)
    assert tested.returncode == 0, tested.stderr
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        wait_for_port(PORT)
        yield
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(folder)


def wait_for_port(port):
    for _ in range(200):
        with contextlib.suppress(OSError):
            http.client.HTTPConnection("127.0.0.1", port).connect()
            return
        time.sleep(0.02)
    raise AssertionError(f"nobody listens on {port}")


class Mirror(http.server.BaseHTTPRequestHandler):
    """Answers with what it was asked."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("Content-Length", 0))
        said = {"port": self.server.server_port, "method": self.command, "path": self.path, "size": len(self.rfile.read(length))}
        body = json.dumps({**said, "headers": list(self.headers.items())}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 64
    daemon_threads = True


def mirrors(*ports):
    for port in ports:
        threading.Thread(target=Server(("127.0.0.1", port), Mirror).serve_forever, daemon=True).start()


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.text = response.read().decode()

    @property
    def seen(self):
        """What the program was asked, as it says."""
        return json.loads(self.text)

    def header_seen(self, name):
        return [value for key, value in self.seen["headers"] if key.lower() == name.lower()]


def ask(path, method="GET", body=None, headers=()):
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    for name, value in {"Host": f"gateway.test:{PORT}", **dict(headers)}.items():
        connection.putheader(name, value)
    if body is not None:
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body)
    answer = Answer(connection.getresponse())
    connection.close()
    return answer
