class CaptureCommand(Command):
    def _capture_logs(self):
        wazo_logs = (
            'wazo-auth',
            'wazo-agentd',
            'wazo-websocketd',
            'xivo-sync',
        )
        for wazo_log in wazo_logs:
            self.tail(f'{wazo_log}')
