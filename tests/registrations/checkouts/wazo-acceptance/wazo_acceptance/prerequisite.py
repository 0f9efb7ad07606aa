logger = logging.getLogger(__name__)

WAZO_SERVICES = [
    'wazo-agentd',
    'wazo-auth',
    'wazo-websocketd',
]


class Context:
    pass
