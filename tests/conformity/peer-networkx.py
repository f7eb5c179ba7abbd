"""Asks networkx for every value it offers: python3 peer-networkx.py"""

import csv
import json
import math
from pathlib import Path

import networkx as nx

here = Path(__file__).parent
rows = []


def read(name, directed):
    graph = (nx.DiGraph if directed else nx.Graph)()
    with open(here / "networks" / f"{name}.nodes.csv", newline="") as file:
        for row in csv.DictReader(file):
            graph.add_node(row["id"], group=row["group"], mode=row["mode"])
    with open(here / "networks" / f"{name}.ties.csv", newline="") as file:
        for row in csv.DictReader(file):
            graph.add_edge(row["from"], row["to"], strength=float(row["strength"]))
    return with_lengths(graph)


def with_lengths(graph):
    for _, _, facts in graph.edges(data=True):
        facts["length"] = 1 / facts["strength"]
    return graph


def either_way(graph):
    """An undirected tie where an arc stands either way, as strong as the stronger."""
    if not graph.is_directed():
        return graph
    both = nx.Graph()
    both.add_nodes_from(graph.nodes(data=True))
    for start, end, facts in graph.edges(data=True):
        known = both.edges[start, end]["strength"] if both.has_edge(start, end) else 0
        both.add_edge(start, end, strength=max(known, facts["strength"]))
    return with_lengths(both)


def say(network, metric, call, values, **parameters):
    values = dict(values) if not isinstance(values, (int, float)) else {"null": values}
    values = {key: value if math.isfinite(value) else None for key, value in values.items()}
    rows.append({"network": network, "metric": metric, "parameters": parameters, "call": call, "values": values})


def ask(name, graph):
    both = either_way(graph)
    directed = graph.is_directed()
    say(name, "degree", "G.degree()", graph.degree(), direction="all")
    say(name, "strength", "G.degree(weight='strength')", graph.degree(weight="strength"), direction="all")
    if directed:
        for way, degrees in [("in", graph.in_degree), ("out", graph.out_degree)]:
            say(name, "degree", f"G.{way}_degree()", degrees(), direction=way)
            say(name, "strength", f"G.{way}_degree(weight='strength')", degrees(weight="strength"), direction=way)
    else:
        say(name, "degree", "degree_centrality(G)", nx.degree_centrality(graph), normalised=True)
    for normalised in [False, True]:
        call = f"betweenness_centrality(G, normalized={normalised}"
        for way, followed, of in [("out", graph, ""), ("all", both, " of the collapsed graph")]:
            at = {"direction": way, "normalised": normalised}
            say(name, "betweenness", f"{call}){of}", nx.betweenness_centrality(followed, normalized=normalised), **at)
            say(name, "betweenness", f"{call}, weight='length'){of}",
                nx.betweenness_centrality(followed, normalized=normalised, weight="length"), weighted=True, **at)
    ways = [("out", graph.reverse() if directed else graph, "G.reverse()" if directed else "G"), ("all", both, "the collapsed graph")]
    if directed:
        ways.append(("in", graph, "G"))
    for way, followed, of in ways:
        say(name, "harmonic-closeness", f"harmonic_centrality({of})", nx.harmonic_centrality(followed), direction=way, normalised=False)
        say(name, "harmonic-closeness", f"harmonic_centrality({of}, distance='length')",
            nx.harmonic_centrality(followed, distance="length"), direction=way, normalised=False, weighted=True)
    say(name, "local-clustering", "clustering(G)", nx.clustering(both))
    say(name, "burt-constraint", "constraint(G)", nx.constraint(graph))
    say(name, "burt-constraint", "constraint(G, weight='strength')", nx.constraint(graph, weight="strength"), weighted=True)
    say(name, "density", "density(G)", nx.density(graph))
    say(name, "transitivity", "transitivity(G)", nx.transitivity(both))
    groups = nx.get_node_attributes(graph, "group")
    if any(groups.values()):
        names = sorted(set(groups.values()))
        mixing = nx.attribute_mixing_dict(graph, "group")
        cells = {
            json.dumps([start, end], separators=(",", ":")): mixing.get(start, {}).get(end, 0)
            for i, start in enumerate(names)
            for end in (names if directed else names[i:])
        }
        say(name, "mixing-matrix", "attribute_mixing_dict(G, 'group')", cells)


def projections(graph):
    women = [node for node, mode in graph.nodes(data="mode") if mode == "0"]
    events = [node for node, mode in graph.nodes(data="mode") if mode == "1"]
    plain = nx.Graph()
    plain.add_nodes_from(graph)
    plain.add_edges_from(graph.edges())
    bipartite = nx.bipartite
    yield "davis, women, count", bipartite.weighted_projected_graph(plain, women)
    yield "davis, events, count", bipartite.weighted_projected_graph(plain, events)
    yield "davis, women, newman", bipartite.collaboration_weighted_projected_graph(plain, women)
    yield "davis, women, jaccard", bipartite.overlap_weighted_projected_graph(plain, women)


with open(here / "networks" / "networks.csv", newline="") as file:
    for row in csv.DictReader(file):
        graph = read(row["name"], row["directed"] == "yes")
        if row["name"] != "davis":
            ask(row["name"], graph)
            continue
        for name, projected in projections(graph):
            for _, _, facts in projected.edges(data=True):
                facts["strength"] = float(facts["weight"])
            ask(name, with_lengths(projected))

with open(here / "reference" / "networkx.json", "w") as file:
    head = json.dumps({"tool": "networkx", "version": f"networkx {nx.__version__}"})[:-1]
    file.write(head + ', "rows": [\n' + ",\n".join(json.dumps(row) for row in rows) + "\n]}\n")
