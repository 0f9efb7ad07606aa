#!/usr/bin/env python3
"""read_files.py <build tree>: what the generated files for containers must have, whoever reads them."""

import pathlib
import re
import sys

import yaml

build = pathlib.Path(sys.argv[1])
compose = yaml.safe_load((build / "wazo/compose/docker-compose.yml").read_text())
stack = yaml.safe_load((build / "wazo/compose/docker-stack.yml").read_text())
complaints = []


def expect(condition, text):
    if not condition:
        complaints.append(text)


def keys_twice(path):
    """PyYAML takes the last of two equal keys; this finds them."""

    class Loader(yaml.SafeLoader):
        pass

    def mapping(loader, node):
        keys = [key.value for key, _ in node.value]
        expect(len(keys) == len(set(keys)), f"{path.name}: a key comes twice among {keys}")
        texts = all(key.tag.endswith((":str", ":merge")) for key, _ in node.value)
        expect(texts, f"{path.name}: a key is no text among {keys}")
        loader.flatten_mapping(node)
        return loader.construct_mapping(node, deep=True)

    Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)
    list(yaml.load_all(path.read_text(), Loader=Loader))


for path in (build / "wazo").rglob("*.y*ml"):
    if {"compose", "kubernetes"} & set(path.relative_to(build).parent.parts):
        keys_twice(path)

services = compose["services"]
expect("version" not in compose and "name" not in compose, "compose: version or name")
for name, service in services.items():
    expect("container_name" not in service, f"{name}: container_name, of which an engine has one")
    expect(service["cap_drop"] == ["ALL"] and "no-new-privileges:true" in service["security_opt"], f"{name}: privileges")
    expect(service["logging"]["options"]["max-size"], f"{name}: logs without a limit")
    expect(service["read_only"] or name.startswith("scales"), f"{name}: read_only")
    expect(service.get("user", "0") != "0" or "build" not in service, f"{name}: user")
    for port in service.get("ports", []):
        expect(":-127.0.0.1}:" in port or name == "counter", f"{name}: {port} is not on loopback")
    if "build" in service:
        context = (build / "wazo/compose" / service["build"]["context"]).resolve()
        expect((context / service["build"]["dockerfile"]).is_file(), f"{name}: no Dockerfile")
    for need in service.get("depends_on", {}):
        common = set(service["networks"]) & set(services[need]["networks"])
        expect(common, f"{name}: no network in common with {need}")
    for secret in service.get("secrets", []):
        expect(secret["source"] in compose["secrets"], f"{name}: secret {secret}")
for name in ("postgres", "redis", "rabbitmq", "consul"):
    expect("ports" not in services[name] and "healthcheck" in services[name], f"{name}: published, or without health")
    network = next(iter(services[name]["networks"]))
    expect(compose["networks"][network]["internal"], f"{name}: {network} is not internal")
expect("shop" not in services, "static files have a container")
expect("depends_on" not in services["nginx"], "an ill service keeps the gateway down")
expect(services["ledger"]["environment"]["PRICE"] == "1$$x;\"y\" 'z' \\ #", "a value is not literal")
expect(services["ledger"]["environment"]["SWITCH"] == "on", "a value became a boolean")

for name, service in stack["services"].items():
    for key in ("container_name", "build", "restart", "security_opt", "tmpfs"):
        expect(key not in service, f"stack: {name} has {key}, which is ignored there")
    expect(isinstance(service.get("depends_on", []), list), f"stack: {name}'s depends_on")
    expect(service["deploy"]["endpoint_mode"] == "dnsrr", f"stack: {name}'s endpoint_mode")
expect(stack["services"]["ledger"]["deploy"]["replicas"] == 3, "stack: replicas")
expect(set(stack["services"]) == set(services), "stack and compose have other services")

names = re.findall(r"^DNS\.(\d+) = (.*)$", (build / "wazo/certificates/openssl.cnf").read_text(), re.M)
expect([int(number) for number, _ in names] == list(range(1, len(names) + 1)), "openssl.cnf: numbers")
expect(len({name for _, name in names}) == len(names), "openssl.cnf: a name twice")

kinds = {}
for path in (build / "wazo/kubernetes").rglob("*.yaml"):
    for document in yaml.safe_load_all(path.read_text()):
        kinds.setdefault(document["kind"], []).append(document["metadata"]["name"])
        if document["kind"] == "Deployment":
            pod = document["spec"]["template"]["spec"]
            volumes = {volume["name"] for volume in pod["volumes"]}
            mounts = {mount["name"] for mount in pod["containers"][0]["volumeMounts"]}
            expect(volumes == mounts, f"{path.name}: volumes {volumes} and mounts {mounts}")
expect({"Deployment", "StatefulSet", "CronJob", "Service", "NetworkPolicy", "PodDisruptionBudget"} <= set(kinds), f"kubernetes: only {set(kinds)}")
for kind, called in kinds.items():
    expect(len(called) == len(set(called)), f"kubernetes: {kind} {called} has a name twice")

for path in build.glob("wazo/**/*"):
    if path.is_file() and "certificates" not in path.parts and "secrets" not in path.parts:
        expect(b"PRIVATE KEY-" not in path.read_bytes(), f"{path} has a key")

print("\n".join(complaints))
sys.exit(bool(complaints))
