WAZO_SERVICES = [
    Service('asterisk'),
    Service('wazo-greeter'),
]
DEFAULT_SERVICES = [
    Service('wazo-twin'),
] + WAZO_SERVICES

SERVICE_GROUPS = {'wazo': WAZO_SERVICES}
