"""The paths that openapi.yml describes."""

import pathlib

import flask

from tokens import identify


def make_app(facts, settings, tell):
    """The API of a service with these settings; it publishes its events."""
    app = flask.Flask(__name__, static_folder=None)
    # non-ASCII keys stay readable
    app.config["JSON_AS_ASCII"] = False

    @app.get(facts.HEALTH_PATH)
    def status():
        return {"status": "ok", "version": facts.VERSION}

    @app.get(facts.OPENAPI_PATH)
    def description():
        document = pathlib.Path(facts.data_folder(), "api/api.yml").read_bytes()
        return flask.Response(document, content_type="application/yaml")

    @app.get(f"/{facts.API_VERSION}/greetings/<string(maxlength=64):name>")
    def greeting(name):
        caller = identify(flask.request, settings["Redis"])
        if caller is None:
            return {"message": "Forbidden"}, 403
        text = f"{settings[facts.SERVICE_KEY]['greeting']}, {name}!"
        tell(text)
        return {"greeting": text, "caller": caller.kind}

    return app
