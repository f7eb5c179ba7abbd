"""What the Python peers share: reading the networks, noting what a tool answered, writing it down.

A peer is called as: python3 peer.py [folder with networks] [file to write]
"""

import csv
import json
import math
import sys
from pathlib import Path

import networkx as nx

here = Path(__file__).parent.parent
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else here / "networks"
answers = {}
current = ""


def networks():
    """Each network as a networkx graph with `group` and `mode` of nodes, `strength` and `length` of ties; `graph.graph` says its name."""
    global current
    with open(folder / "networks.csv", newline="") as file:
        listed = list(csv.DictReader(file))
    for row in listed:
        current = row["name"]
        graph = (nx.DiGraph if row["directed"] == "yes" else nx.Graph)(name=current, every=int(row["every"]))
        with open(folder / f"{current}.nodes.csv", newline="") as file:
            for node in csv.DictReader(file):
                graph.add_node(node["id"], group=node["group"], mode=node["mode"])
        with open(folder / f"{current}.ties.csv", newline="") as file:
            for tie in csv.DictReader(file):
                graph.add_edge(tie["from"], tie["to"], strength=float(tie["strength"]))
        yield with_lengths(graph)


def with_lengths(graph):
    for _, _, facts in graph.edges(data=True):
        facts["length"] = 1 / facts["strength"]
    return graph


def either_way(graph):
    """An undirected tie where an arc stands either way, as strong as the stronger."""
    if not graph.is_directed():
        return graph
    both = nx.Graph(**graph.graph)
    both.add_nodes_from(graph.nodes(data=True))
    for start, end, facts in graph.edges(data=True):
        known = both.edges[start, end]["strength"] if both.has_edge(start, end) else 0
        both.add_edge(start, end, strength=max(known, facts["strength"]))
    return with_lengths(both)


def is_two_mode(graph):
    return any(mode != "" for _, mode in graph.nodes(data="mode"))


def groups_of(graph):
    groups = dict(graph.nodes(data="group"))
    return groups if any(groups.values()) else None


def ties_of(graph):
    """The ties in the order in which values are written: lower end first where they have no direction."""
    pairs = graph.edges() if graph.is_directed() else [(min(a, b), max(a, b)) for a, b in graph.edges()]
    return sorted(pairs)


def pairs_of(nodes, directed):
    nodes = sorted(nodes)
    return [(a, b) for i, a in enumerate(nodes) for b in (nodes if directed else nodes[i + 1:]) if a != b]


def by_node(graph, values):
    """Values of a dictionary in the order of the nodes."""
    return [values.get(node) for node in graph]


def say(metric, call, values, scale=None, **parameters):
    """Notes an answer: a number, a list in the order of what the metric speaks of, or a dictionary by names; None where it is not a number."""
    key = json.dumps([metric, parameters, call, scale])
    answers.setdefault(key, {})[current] = values


def key_of(*names):
    """A pair, triple or set of names as one name."""
    return json.dumps(names, separators=(",", ":"), ensure_ascii=False)


def rounded(value):
    if value is None or isinstance(value, (bool, int)):
        return value if value is None else int(value)
    value = float(value)
    if not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < 1e15 else float(f"{value:.13g}")


def compact(values, every):
    if isinstance(values, dict):
        return {str(name): rounded(value) for name, value in values.items()}
    if isinstance(values, (int, float)) or not hasattr(values, "__iter__"):
        return rounded(values)
    return [rounded(value) for value in list(values)[::every]]


def write(tool, version):
    """One line for each answer, so that a changed one shows."""
    with open(folder / "networks.csv", newline="") as file:
        every = {row["name"]: int(row["every"]) for row in csv.DictReader(file)}
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else here / "reference" / f"{tool}.json"
    entries = []
    for key, by_network in answers.items():
        metric, parameters, call, scale = json.loads(key)
        head = {"metric": metric, "parameters": parameters, "call": call, **({} if scale is None else {"scale": scale})}
        lines = [
            f"  {json.dumps(name)}: {json.dumps(compact(values, every[name]), separators=(',', ':'), ensure_ascii=False)}"
            for name, values in by_network.items()
        ]
        entries.append(json.dumps(head, ensure_ascii=False)[:-1] + ', "values": {\n' + ",\n".join(lines) + "\n}}")
    with open(target, "w") as file:
        file.write(f'{{"tool": {json.dumps(tool)}, "version": {json.dumps(version)}, "answers": [\n' + ",\n".join(entries) + "\n]}\n")
    print(f"{target}: {sum(len(by_network) for by_network in answers.values())} answers of {version}")
