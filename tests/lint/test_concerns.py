#!/usr/bin/env python3
"""The concerns of the room "resolve", in the order of service.cmake: the head of each says what it reads and what it sets, which is computed from the code here.

A concern reads keywords (in upper case) and fields that an earlier concern has set, returns fields by return(PROPAGATE …), and no name goes up through more than
one function. Every keyword of a service is read. With --write the heads are written anew."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
WAZO = ROOT / "cmake" / "wazo"
ROOM = WAZO / "resolve"
WIDTH = 160
# What lists, strings and paths read of the variable that they are called with; other names of variables are where a command puts its result.
READ_FIRST = re.compile(r"(list|cmake_path)\((?!SET)|string\((APPEND|PREPEND)\b")
CHANGED = re.compile(r"(list|string)\((APPEND|PREPEND|REMOVE_\w+|FILTER|SORT|TRANSFORM|POP_\w+|INSERT|REVERSE)\b")


def code(text):
    text = re.sub(r"#\[(=*)\[.*?\]\1\]", "", text, flags=re.S)
    return re.sub(r"(?m)^\s*#.*$", "", text)


def commands(body):
    """(name, arguments) of each command; a quoted argument keeps its quotes."""
    at = 0
    while match := re.compile(r"(\w+)\s*\(").search(body, at):
        words, at, depth = [], match.end(), 1
        while depth:
            token = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[()]|(?:\$\{(?:[^{}]|\$\{\w+\})*\}|[^\s()"])+)', re.S).match(body, at)
            at = token.end()
            depth += {"(": 1, ")": -1}.get(token[1], 0)
            if depth:
                words.append(token[1])
        yield match[1], words


class Function:
    def __init__(self, match):
        self.name, *self.parameters = match[1].split()
        self.commands = list(commands(match[2]))
        self.propagated = {word for name, words in self.commands if name == "return" and "PROPAGATE" in words for word in words[1:]}
        self.called = {name for name, _ in self.commands}
        text = code(match[2])
        self.takes = {name for name in self.parameters if re.search(r"\$\{\$\{%s\}\}|(APPEND|PREPEND|LISTS( \S+)*) \$\{%s\}|_wazo_source\(\$\{%s\}|^  if\(\$\{%s\}\)" % ((name,) * 4), text, re.M)}

    def loop_items(self, variable):
        for name, words in self.commands:
            if name == "foreach" and words[0] == variable and "LISTS" not in words:
                yield from (word for word in words[1:] if word not in ("IN", "ITEMS"))


def functions(folder):
    return {function.name: function for path in sorted(folder.glob("*.cmake"))
            for function in map(Function, re.finditer(r"^function\(([^)]*)\)\n(.*?)^endfunction\(\)", code(path.read_text()), re.M | re.S))}  # fmt: skip


def references(word):
    """Names of variables in ${…}, the outer one with what stands for its inner one: given_${fact}."""
    return re.findall(r"\$\{((?:[^{}]|\$\{\w+\})+)\}", word) + re.findall(r"\$\{(\w+)\}", word)


def keyword_of(name):
    match = re.fullmatch(r"(given|value)_([A-Z_]+)", name)
    return match and match[2]


class Flow:
    """What a function reads that it has not set itself, and all that it calls."""

    def __init__(self, defined, vocabulary):
        self.defined, self.vocabulary, self.known = defined, vocabulary, {}

    def contract(self, scope):
        """The functions that are made of the run contract's rows read what these name."""
        text = re.sub(r'MEANING\s+"[^"]*"', "", (WAZO / "model/data/contract.cmake").read_text())
        rows = re.findall(r"^_wazo_contract\((%s .*?)\)$" % scope, text, re.M | re.S)
        environments = {"machine_environment", "unit_environment", "container_environment", "local_environment"}
        return environments | {word for row in rows for word in re.findall(r"\w+", row) if word in self.vocabulary}

    def named(self, function, name, words):
        """Names of variables that a command reads or changes by their names: (reads, sets)."""
        bare = [word for word in words if re.fullmatch(r"(given_)?[\w${}]+", word) and not word.startswith("${")]
        if name in ("if", "elseif", "while"):
            return set(bare), set()
        if name == "foreach":
            return set(words[words.index("LISTS") + 1 :] if "LISTS" in words else ()), {words[0]}
        if name in self.defined:
            called = self.defined[name]
            given = dict(zip(called.parameters, words))
            return {given[each] for each in called.takes if each in given}, set(bare)
        call = f"{name}({' '.join(words)}"
        reads = {words[1]} if READ_FIRST.match(call) and len(words) > 1 else set()
        if name == "return" or "PARENT_SCOPE" in words:
            return reads, set()
        return reads, set(bare[:1] if name == "set" else bare) - (reads if not CHANGED.match(call) or "OUTPUT_VARIABLE" in words else set())

    def reads(self, name):
        if name in self.known:
            return self.known[name]
        self.known[name] = set()
        if match := re.fullmatch(r"_wazo_contract_of_(\w+)", name):
            self.known[name] = self.contract(match[1])
            return self.known[name]
        function = self.defined[name]
        own, found = set(function.parameters), set()
        for command, words in function.commands:
            named, changed = self.named(function, command, words)
            used = named | {each for word in words for each in references(word)}
            for each in list(used):
                if match := re.fullmatch(r"given_\$\{(\w+)\}", each):
                    used |= {f"given_{item}" for item in function.loop_items(match[1])}
            if command in self.defined or command.startswith("_wazo_contract_of_"):
                used |= self.reads(command)
            found |= {each for each in used - own if each in self.vocabulary or re.fullmatch(r"(given|value)_[A-Z_]+", each)}
            own |= changed | (self.defined[command].propagated if command in self.defined else set())
        self.known[name] = found
        return found


def wrapped(label, names):
    line, lines = f"# {label}:", []
    for each in names:
        if len(line) + 1 + len(each) > WIDTH:
            lines.append(line)
            line = "#" + " " * (len(label) + 2)
            line = line[:-1]
        line += f" {each}"
    return "\n".join([*lines, line]) + "\n" if names else ""


def heads(flow, concerns):
    for name in concerns:
        read = sorted({keyword_of(each) or each for each in flow.reads(name)})
        yield name, wrapped("reads", read) + wrapped("sets", sorted(flow.defined[name].propagated))


def compare_heads(expected, write):
    for path in sorted(ROOM.glob("*.cmake")):
        text = path.read_text()
        for name, head in expected.items():
            # A head is the last part of the comment above the function.
            place = re.search(r"((?:^# (?:reads|sets):.*\n(?:^#  .*\n)*)*)(?=^function\(%s[ )])" % name, text, re.M)
            if place and place[1] != head:
                yield f"{path.name}: the head of {name}() should say\n{head}"
                text = text[: place.start()] + head + text[place.end() :]
        if write:
            path.write_text(text)


def missing_sources(flow, concerns, keywords):
    known = set()
    for name in concerns:
        for each in sorted(flow.reads(name)):
            keyword = keyword_of(each)
            if keyword and keyword not in keywords:
                yield f"{name}() reads {keyword}, which is no keyword"
            elif not keyword and each not in known:
                yield f"{name}() reads {each}, which no concern before it has set"
        known |= flow.defined[name].propagated


def main():
    room = functions(ROOM)
    defined = {**functions(WAZO / "common"), **functions(WAZO / "model"), **room}
    concerns = [name for name, words in defined["_wazo_resolve_service"].commands if name in defined and not words]
    fields = set(re.findall(r"^_wazo_field\(service \w+ (\w+)", (WAZO / "model/fields.cmake").read_text(), re.M))
    keywords = re.findall(r"^_wazo_keyword\(\s*service\s+(\w+)", (WAZO / "model/schema.cmake").read_text(), re.M)
    vocabulary = {each for name in concerns for each in defined[name].propagated}
    flow = Flow(defined, vocabulary)
    problems = list(compare_heads(dict(heads(flow, concerns)), "--write" in sys.argv))
    problems += missing_sources(flow, concerns, keywords)
    everything_read = {keyword_of(each) or each for name in concerns for each in flow.reads(name)}
    asked = set(re.findall(r"_wazo_value(?:_or_default)?\(\S+ (\w+)", "".join(path.read_text() for path in ROOM.glob("*.cmake"))))
    problems += [f"no concern reads {each}: the keyword has no effect" for each in keywords if each not in everything_read and each not in asked]
    problems += [f"{each} is set, but is no field and nobody reads it" for each in sorted(vocabulary - fields - everything_read)]
    for name, function in sorted(room.items()):
        for called in sorted(function.called & set(room)):
            for each in sorted(function.propagated & room[called].propagated):
                problems.append(f"{called}() returns {each} to {name}(), which passes it on: let it be a concern of its own, or return a result by name")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
