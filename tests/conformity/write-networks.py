"""Writes the networks that every tool is asked about: `networks/networks.csv` lists them, each has its nodes and its ties.

Nodes stand in code-unit order, ties by their ends; an undirected tie once, its lower end first; a membership from the institution to the
affiliation. Run where networkx, graph-tool and the R packages network, sna and vegan are installed: python3 write-networks.py
"""

import csv
import random
import subprocess
import tempfile
from pathlib import Path

import graph_tool.collection
import networkx as nx

here = Path(__file__).parent
folder = here / "networks"
listed = []


def write(name, graph, source, group="group", strength="strength", every=1):
    """Writes a networkx graph; `mode` of a node is 0 or 1 in a two-mode network; of large networks only every so many-th node is compared."""
    ids = {node: str(node).replace(" ", "-") for node in graph}
    facts_of = {ids[node]: facts for node, facts in graph.nodes(data=True)}
    two_mode = any(facts.get("bipartite", "") != "" for facts in facts_of.values())
    with open(folder / f"{name}.nodes.csv", "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["id", "group", "mode"])
        for node in sorted(facts_of):
            rows.writerow([node, str(facts_of[node].get(group, "")).replace(" ", "-"), facts_of[node].get("bipartite", "")])

    def ends(start, end):
        if two_mode:
            return (start, end) if facts_of[start]["bipartite"] == 0 else (end, start)
        return (start, end) if graph.is_directed() or start < end else (end, start)

    ties = [[*ends(ids[start], ids[end]), f"{float(facts.get(strength, 1)):g}"] for start, end, facts in graph.edges(data=True)]
    with open(folder / f"{name}.ties.csv", "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["from", "to", "strength"])
        rows.writerows(sorted(ties))
    listed.append([name, "yes" if graph.is_directed() else "no", every, source])


def from_r(name, folder, directed):
    graph = (nx.DiGraph if directed else nx.Graph)()
    with open(Path(folder) / f"{name}.nodes.csv", newline="") as file:
        for row in csv.DictReader(file):
            graph.add_node(row["id"], group=row["group"], **({"bipartite": int(row["mode"])} if "mode" in row else {}))
    with open(Path(folder) / f"{name}.ties.csv", newline="") as file:
        graph.add_edges_from((row["from"], row["to"], {"strength": float(row["strength"])}) for row in csv.DictReader(file))
    return graph


def from_graph_tool(name, group=None):
    source = graph_tool.collection.data[name]
    graph = nx.Graph()
    for node in source.vertices():
        graph.add_node(f"v{int(node):03d}", **({} if group is None else {"group": f"g{int(source.vp[group][node])}"}))
    graph.add_edges_from((f"v{int(tie.source()):03d}", f"v{int(tie.target()):03d}") for tie in source.edges())
    return graph


quarters = [step / 4 for step in range(1, 21)]
# Of these, sums of lengths 1/s are often equal, though not to the last digit.
tied_lengths = [1, 2, 3, 4, 5, 6, 12]


def drawn(count, ties, seed, directed=False, strengths=quarters, groups=("gov", "ngo", "church"), isolates=2, acyclic=False, parts=1):
    """Random ties; the last nodes stay without any; no tie leaves its part."""
    stream = random.Random(seed)
    graph = (nx.DiGraph if directed else nx.Graph)()
    width = len(str(count - 1))
    for i in range(count):
        graph.add_node(f"n{i:0{width}d}", **({"group": stream.choice(groups)} if groups else {}))
    nodes = list(graph)
    while graph.number_of_edges() < ties:
        start, end = stream.randrange(count - isolates), stream.randrange(count - isolates)
        if start == end or start % parts != end % parts or (acyclic and start > end):
            continue
        graph.add_edge(nodes[start], nodes[end], strength=stream.choice(strengths))
    return graph


def fringed(core, count, seed):
    """A dense core from which trees grow: cut points, bridges and single ties at the ends."""
    stream = random.Random(seed)
    graph = drawn(core, 2 * core, seed, isolates=0, groups=("gov", "ngo"))
    nx.relabel_nodes(graph, {node: f"n{int(node[1:]):02d}" for node in graph}, copy=False)
    for i in range(core, count):
        graph.add_node(f"n{i:02d}", group=stream.choice(("gov", "ngo", "UNK")))
        graph.add_edge(f"n{i:02d}", f"n{stream.randrange(i):02d}", strength=stream.choice(quarters))
    return graph


def attendance(institutions, events, share, seed):
    stream = random.Random(seed)
    graph = nx.Graph()
    for i in range(institutions):
        graph.add_node(f"i{i:02d}", bipartite=0, group=stream.choice(("gov", "ngo", "UNK")))
    for j in range(events):
        graph.add_node(f"x{j:02d}", bipartite=1)
    # The last of each mode stay alone.
    for i in range(institutions - 1):
        for j in range(events - 1):
            if stream.random() < share:
                graph.add_edge(f"i{i:02d}", f"x{j:02d}", strength=1)
    return graph


def named(graph, groups=None):
    graph = nx.relabel_nodes(graph, {node: f"n{node:02d}" for node in graph})
    for i, node in enumerate(graph):
        graph.nodes[node].update({"group": groups[i % len(groups)]} if groups else {})
    return graph


write("karate", nx.karate_club_graph(), "Zachary 1977, networkx karate_club_graph", group="club", strength="weight")
write("kite", nx.krackhardt_kite_graph(), "Krackhardt 1990, networkx krackhardt_kite_graph")
florentine = nx.florentine_families_graph()
write("florentine-15", florentine, "Padgett 1986, networkx florentine_families_graph")
florentine.add_node("Pucci")
write("florentine-16", florentine, "Padgett 1986, networkx florentine_families_graph, with the isolate Pucci")
davis = nx.davis_southern_women_graph()
write("davis", davis, "Davis 1941, networkx davis_southern_women_graph")
plain = nx.Graph()
plain.add_nodes_from(davis)
plain.add_edges_from(davis.edges())
for mode, name in [(0, "davis-women"), (1, "davis-events")]:
    kept = [node for node, facts in davis.nodes(data=True) if facts["bipartite"] == mode]
    write(name, nx.bipartite.weighted_projected_graph(plain, kept), f"{name[6:]} of Davis 1941, tied as often as they share", strength="weight")
write("les-miserables", nx.les_miserables_graph(), "Knuth 1993, networkx les_miserables_graph", strength="weight", every=4)
write("dolphins", from_graph_tool("dolphins"), "Lusseau 2003, graph-tool collection dolphins", every=4)
write("football", from_graph_tool("football", "value_tsevans"), "Girvan & Newman 2002, graph-tool collection football, conferences by T. Evans", every=4)
with tempfile.TemporaryDirectory() as tables:
    subprocess.run(["Rscript", str(here / "write-networks.R"), tables], check=True)
    write("rescue", from_r("rescue", tables, True), "Drabek 1981, R network emon, Lake Pomona")
    write("coleman", from_r("coleman", tables, True), "Coleman 1964, R sna coleman, autumn", every=4)
    write("dune", from_r("dune", tables, False), "Jongman 1987, R vegan dune")
write("star", named(nx.star_graph(6), ["gov", "ngo", "church"]), "a hub with six leaves")
write("complete", named(nx.complete_graph(6), ["gov", "ngo"]), "everyone with everyone")
write("ring", named(nx.cycle_graph(7), ["gov", "ngo", "church"]), "a cycle of seven")
write("two-triangles", named(nx.barbell_graph(3, 0), ["gov", "gov", "gov", "ngo", "ngo", "ngo"]), "two triangles and a bridge")
write("chain", named(nx.path_graph(5)), "a path of five")
write("grid", named(nx.convert_node_labels_to_integers(nx.grid_2d_graph(4, 5))), "a grid of 4 by 5, whose nodes are of two colours")
write("drawn-directed", drawn(30, 110, 20191023, directed=True), "random arcs and strengths, seed 20191023")
write("drawn-wide", drawn(80, 240, 20191024), "random ties and strengths, seed 20191024", every=4)
write("drawn-wide-directed", drawn(80, 330, 20191025, directed=True), "random arcs and strengths, seed 20191025", every=4)
write("drawn-lengths", drawn(24, 60, 20191026, strengths=tied_lengths, isolates=0), "paths of equal length but for rounding, seed 20191026")
write("drawn-lengths-directed", drawn(22, 90, 20191027, True, tied_lengths, isolates=0), "the same with arcs, seed 20191027")
write("drawn-later", drawn(24, 66, 20191104, strengths=tied_lengths, isolates=1), "other ties of the nodes of drawn-lengths, seed 20191104")
write("drawn-later-directed", drawn(22, 80, 20191105, True, tied_lengths), "other arcs of the nodes of drawn-lengths-directed, seed 20191105")
write("drawn-parts", drawn(26, 36, 20191028, groups=("gov", "ngo", "UNK"), parts=3), "several components, groups partly unknown, seed 20191028")
write("drawn-parts-directed", drawn(26, 48, 20191029, True, groups=("gov", "ngo", "UNK"), parts=3), "the same with arcs, seed 20191029")
write("drawn-fringe", fringed(12, 36, 20191030), "a core with trees, seed 20191030")
write("drawn-ranks", drawn(14, 30, 20191031, True, isolates=0, acyclic=True), "arcs that never lead back, seed 20191031")
write("drawn-attendance", attendance(13, 9, 0.3, 20191101), "random attendance, seed 20191101")
write("drawn-large", drawn(1300, 5000, 20191102), "random, seed 20191102", every=26)
write("drawn-large-directed", drawn(600, 3000, 20191103, True), "random arcs, seed 20191103", every=12)

with open(folder / "networks.csv", "w", newline="") as file:
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(["name", "directed", "every", "source"])
    rows.writerows(listed)
