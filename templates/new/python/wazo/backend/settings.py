"""The settings of the service: those of its file, overridden by files in a folder; the first in alphabetical order wins."""

import yaml


def read_settings(file, overrides):
    settings = {}
    for path in [file, *sorted(overrides.glob("*.yml"), reverse=True)]:
        settings.update(yaml.safe_load(path.read_text()) or {})
    return settings
