#!/usr/bin/env python3
"""The call graph of the module, drawn from its code: calls go from a room to the tables and helpers below it, never back, never in circles; nothing is orphaned.

With --picture it prints the graph of the folders as CONTRIBUTING.md shows it."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MODULE = ROOT / "cmake"
FRONT = "front door"
# What the functions of a folder may call besides their own folder. The rooms do not call each other: finish.cmake, of the front door, leads from one to the next.
# A tool that runs later renders pages and new projects with the engine of the room "render".
MAY_CALL = {
    "common": set(),
    "model": {"common"},
    "declare": {"common", "model"},
    "resolve": {"common", "model"},
    "render": {"common", "model"},
    "package": {"common", "model"},
    "tools": {"common", "model", "render"},
    FRONT: {"common", "model", "declare", "resolve", "render", "package"},
}
# Commands of the module's surface, which messages and documentation name as well.
PUBLIC = {"wazo_platform", "wazo_add_service", "wazo_add_route", "wazo_add_port", "wazo_add_process"}


def code(path):
    """A file without its comments."""
    text = re.sub(r"#\[(=*)\[.*?\]\1\]", "", path.read_text(encoding="utf-8"), flags=re.S)
    return re.sub(r"(?m)^\s*#.*$|\s#\s.*$", "", text)


def layer(name):
    parts = ["wazo", "tools", "new", name] if name == "WazoNewService.cmake" else name.split("/")
    return parts[1] if parts[0] == "wazo" and len(parts) > 2 else FRONT


def folder(name):
    """What may call what is decided per layer; the tools are apart from each other, but for what they share."""
    if layer(name) != "tools":
        return layer(name)
    return "tools/new" if name == "WazoNewService.cmake" else "/".join(name.split("/")[1:3])


def sources():
    files = [*(MODULE / "wazo").rglob("*.cmake"), MODULE / "WazoService.cmake", MODULE / "WazoNewService.cmake"]
    return {str(path.relative_to(MODULE)): code(path) for path in sorted(files)}


def definitions(texts):
    found = {}
    for name, text in texts.items():
        for match in re.finditer(r"^\s*function\((\w+)", text, re.M):
            found.setdefault(match[1], []).append(name)
    return found


def called_names(text):
    """Names that a text calls, also in code that it writes; a name that is put together has references to variables."""
    names = set(re.findall(r"(?<![\w(])(_?wazo_\w+)\(", re.sub(r"function\(\w+", "", text)))
    names |= set(re.findall(r"CALL (\w+)", text))
    return names | set(re.findall(r"CALL (\w*\$\{[\w${}]+)", text)) | set(re.findall(r"\b(_wazo_\w*\$\{\w+\}\w*)\(", text))


def resolve(name, defined):
    if "$" in name:
        pattern = re.compile(re.sub(r"\$\{\w+\}", r"\\w+", name))
        return [each for each in defined if pattern.fullmatch(each)]
    return [name] if name in defined else []


def graph(texts, defined):
    """{(caller's file, callee's file): names}"""
    edges = {}
    for name, text in texts.items():
        for called in called_names(text) - PUBLIC:
            for function in resolve(called, defined):
                for home in defined[function]:
                    if home != name:
                        edges.setdefault((name, home), set()).add(function)
    return edges


def against_the_order(edges):
    for (caller, callee), names in sorted(edges.items()):
        here, there = folder(caller), folder(callee)
        allowed = MAY_CALL[layer(caller)] | {here, "tools/common" if layer(caller) == "tools" else here}
        if there not in allowed:
            yield f"{caller} calls {', '.join(sorted(names))} of {callee}: {here} must not know {there}"


def circles(edges):
    """Groups of files that call each other in a circle (Tarjan's components)."""
    follow = {}
    for caller, callee in edges:
        follow.setdefault(caller, set()).add(callee)
    index, low, stack, found = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for after in sorted(follow.get(node, ())):
            if after not in index:
                visit(after)
                low[node] = min(low[node], low[after])
            elif after in stack:
                low[node] = min(low[node], index[after])
        if low[node] == index[node]:
            group = []
            while not group or group[-1] != node:
                group.append(stack.pop())
            if len(group) > 1:
                found.append(sorted(group))

    for node in sorted(follow):
        if node not in index:
            visit(node)
    return [f"{', '.join(group)} call each other in a circle" for group in found]


def orphans(texts, defined):
    words = dict.fromkeys(defined, 0)
    templates = "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in (ROOT / "templates").rglob("*") if path.is_file())
    everything = "\n".join(texts.values()) + templates + "\n".join(path.read_text(encoding="utf-8") for path in (MODULE / "packaging").glob("*.cmake"))
    for word in re.findall(r"\w+", re.sub(r"function\(\w+", "", everything)):
        if word in words:
            words[word] += 1
    dynamic = {each for text in [*texts.values(), templates] for name in called_names(text) if "$" in name for each in resolve(name, defined)}
    for function, count in sorted(words.items()):
        if count == 0 and function not in PUBLIC and function not in dynamic:
            yield f"{defined[function][0]}: nothing calls {function}"


def loaded_files():
    """What a project loads; scripts that run later, in processes of their own, take no names from anybody."""
    for index in (MODULE / "wazo").glob("*/index.cmake"):
        for part in re.search(r"foreach\(\s*part\s+([^)]*)\)", code(index))[1].split():
            yield f"wazo/{index.parent.name}/{part}.cmake"


def names(defined):
    loaded = set(loaded_files())
    for function, homes in sorted(defined.items()):
        if len(homes) > 1:
            yield f"{function} is defined in {' and in '.join(homes)}"
        if homes[0] in loaded and not function.startswith("_wazo_"):
            yield f"{homes[0]}: {function} is private, so its name begins with _wazo_"


def picture(edges):
    arrows = {}
    for caller, callee in edges:
        if layer(caller) != layer(callee):
            arrows.setdefault(layer(caller), set()).add(layer(callee))
    order = [FRONT, "tools", "package", "render", "resolve", "declare", "model", "common"]
    width = max(map(len, order))
    return "\n".join(f"    {here:<{width}} ──> {', '.join(there for there in order if there in arrows[here])}" for here in order if here in arrows)


def main():
    texts = sources()
    defined = definitions(texts)
    edges = graph(texts, defined)
    if "--picture" in sys.argv:
        print(picture(edges))
        return 0
    problems = [*against_the_order(edges), *circles(edges), *orphans(texts, defined), *names(defined)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
