import re

BASE_SERVICES = [
    'asterisk',
    'dahdi',
    'wazo-agentd',
    'wazo-websocketd',
    'wazo-sysconfd',
]

ALL_SERVICES = ['nginx'] + BASE_SERVICES
