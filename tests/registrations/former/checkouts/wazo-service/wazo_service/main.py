SERVICE_GROUPS = {}
SERVICE_GROUPS['xivo'] = [
    Service('wazo-dxtora'),
    Service('asterisk'),
    Service('wazo-agentd'),
    Service('wazo-calld'),
]
SERVICE_GROUPS['default'] = [
    Service('dahdi'),
    Service('wazo-confd'),
    Service('wazo-auth')
] + SERVICE_GROUPS['xivo']
SERVICE_GROUPS['all'] = [
    Service('rabbitmq-server'),
    PostgresService(),
    Service('nginx'),
] + SERVICE_GROUPS['default']
