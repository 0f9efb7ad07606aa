#!/usr/bin/env python3
"""typed_documents.py <folder of Kubernetes files>: prints TypeScript that holds each document as a constant of its kind's type."""

import json
import pathlib
import sys

import yaml

MODULES = {
    ("apps/v1", "Deployment"): "apps/v1",
    ("apps/v1", "StatefulSet"): "apps/v1",
    ("batch/v1", "CronJob"): "batch/v1",
    ("policy/v1", "PodDisruptionBudget"): "policy/v1",
    ("v1", "Namespace"): "core/v1",
    ("v1", "Service"): "core/v1",
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
