"""Sphinx for the manual that reference.cmake writes. It is called with -c on this folder and -D version, since only CMakeLists.txt knows it."""

project = "WazoService"
author = copyright = "the WazoService authors"
extensions = []
highlight_language = "none"
html_theme = "alabaster"
html_show_sourcelink = False
html_copy_source = False
# Pages refer to each other as manual pages do.
manpages_url = "{page}.html"
man_pages = [
    ("cmake-wazo-service", "cmake-wazo-service", "services declared in CMake: commands and keywords", "", 7),
    ("wazo-service-contract", "wazo-service-contract", "what a program learns from its environment", "", 7),
    ("wazo-service-containers", "wazo-service-containers", "services in compose and in a swarm", "", 7),
    ("wazo-service-release", "wazo-service-release", "releases: versions, repositories of packages, machines", "", 7),
    ("wazo-service-templates", "wazo-service-templates", "the language of WazoService's templates", "", 7),
    ("wazo-service-messages", "wazo-service-messages", "what WazoService's messages mean", "", 7),
    ("wazo-new-service", "wazo-new-service", "a new service from nothing", "", 7),
]


def setup(app):
    """The kinds of things that comments document, as in the manual of CMake."""
    for kind in ("command", "target", "template"):
        app.add_object_type(kind, kind, f"single: %s; {kind}")
