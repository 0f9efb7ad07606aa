"""The settings of the service: those of its file, overridden by files in a folder; the first in alphabetical order wins."""

import json


def read_settings(file, overrides):
    settings = {}
    for path in [file, *sorted(overrides.glob("*.json"), reverse=True)]:
        for section, values in json.loads(path.read_text()).items():
            settings.setdefault(section, {}).update(values)
    return settings
