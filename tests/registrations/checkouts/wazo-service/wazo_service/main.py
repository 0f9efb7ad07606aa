ACTIONS = {'status': status}
WAZO_SERVICES = [
    Service('wazo-dxtora'),
    Service('asterisk'),
    Service('wazo-agentd'),
    Service('wazo-calld'),
]
DEFAULT_SERVICES = [
    Service('dahdi'),
    Service('wazo-confd'),
    Service('wazo-auth'),
] + WAZO_SERVICES

ALL_SERVICES = [
    Service('rabbitmq-server'),
    PostgresService(),
    Service('nginx'),
] + DEFAULT_SERVICES

SERVICE_GROUPS = {
    'wazo': WAZO_SERVICES,
    'default': DEFAULT_SERVICES,
    'all': ALL_SERVICES,
}
