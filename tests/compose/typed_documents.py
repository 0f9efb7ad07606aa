#!/usr/bin/env python3
"""typed_documents.py <folder of Kubernetes files>: prints TypeScript that holds each document as a constant of its kind's type."""

import json
import pathlib
import sys

import yaml

MODULES = {
    ("apps/v1", "Deployment"): "apps/v1",
    ("v1", "ConfigMap"): "core/v1",
    ("v1", "Service"): "core/v1",
    ("v1", "PersistentVolumeClaim"): "core/v1",
    ("networking.k8s.io/v1", "Ingress"): "networking/v1",
    ("networking.k8s.io/v1", "NetworkPolicy"): "networking/v1",
}

documents = [
    document for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")) for document in yaml.safe_load_all(path.read_text())
]
for (version, kind), module in MODULES.items():
    print(f'import {{ {kind} }} from "kubernetes-types/{module}";')
for number, document in enumerate(documents):
    # A kind that the table does not have is an error here.
    assert MODULES[document["apiVersion"], document["kind"]]
    print(f'export const document{number}: {document["kind"]} = {json.dumps(document)};')
