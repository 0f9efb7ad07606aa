WAZO_SERVICES = [
    Service('asterisk'),
    Service('wazo-twin'),
]
SERVICES = [
    Service('wazo-greeter'),
] + WAZO_SERVICES
