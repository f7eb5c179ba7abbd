"""Writes the networks that every tool is asked about: `networks/networks.csv` lists them, each has its ties and its nodes.

Run with networkx 2.8 or later: python3 write-networks.py
"""

import csv
import random
from pathlib import Path

import networkx as nx

folder = Path(__file__).parent / "networks"


def write(name, graph, source, group="group", strength="strength"):
    ids = {node: str(node).replace(" ", "-") for node in graph}
    with open(folder / f"{name}.nodes.csv", "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["id", "group", "mode"])
        for node, facts in graph.nodes(data=True):
            rows.writerow([ids[node], str(facts.get(group, "")).replace(" ", "-"), facts.get("bipartite", "")])
    with open(folder / f"{name}.ties.csv", "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["from", "to", "strength"])
        for start, end, facts in graph.edges(data=True):
            rows.writerow([ids[start], ids[end], facts.get(strength, 1)])
    listed.append([name, "yes" if graph.is_directed() else "no", source])


def drawn(count, ties, directed, seed):
    """Random ties with strengths in quarters; the last two nodes stay without ties, and some strengths are equal by chance."""
    stream = random.Random(seed)
    graph = (nx.DiGraph if directed else nx.Graph)()
    for i in range(count):
        graph.add_node(f"n{i:02d}", group=stream.choice(["gov", "ngo", "church"]))
    while graph.number_of_edges() < ties:
        start, end = stream.randrange(count - 2), stream.randrange(count - 2)
        if start != end:
            graph.add_edge(f"n{start:02d}", f"n{end:02d}", strength=stream.randint(1, 20) / 4)
    return graph


listed = []
write("karate", nx.karate_club_graph(), "Zachary 1977, networkx karate_club_graph", group="club", strength="weight")
write("kite", nx.krackhardt_kite_graph(), "Krackhardt 1990, networkx krackhardt_kite_graph")
florentine = nx.florentine_families_graph()
write("florentine-15", florentine, "Padgett 1986, networkx florentine_families_graph")
florentine.add_node("Pucci")
write("florentine-16", florentine, "Padgett 1986, networkx florentine_families_graph, with the isolate Pucci")
write("davis", nx.davis_southern_women_graph(), "Davis 1941, networkx davis_southern_women_graph")
write("drawn-directed", drawn(30, 110, True, 20191023), "random arcs and strengths, seed 20191023")
write("drawn-wide", drawn(80, 240, False, 20191024), "random ties and strengths, seed 20191024")
write("drawn-wide-directed", drawn(80, 330, True, 20191025), "random arcs and strengths, seed 20191025")

with open(folder / "networks.csv", "w", newline="") as file:
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(["name", "directed", "source"])
    rows.writerows(listed)
