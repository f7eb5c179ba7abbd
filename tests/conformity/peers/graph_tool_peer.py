"""Asks graph-tool for every value it offers: python3 graph_tool_peer.py [folder with networks] [file to write]"""

import graph_tool
import graph_tool.centrality as centrality
import graph_tool.clustering as clustering
import graph_tool.correlations as correlations
import graph_tool.flow as flow
import graph_tool.inference as inference
import graph_tool.topology as topology

from asked import either_way, groups_of, is_two_mode, networks, pairs_of, say, ties_of, write

pair_limit = 26


def made(graph):
    """The network in graph-tool; node i is node i of the file."""
    index = {node: i for i, node in enumerate(graph)}
    g = graph_tool.Graph(directed=graph.is_directed())
    g.add_vertex(len(graph))
    ties = ties_of(graph)
    g.add_edge_list([(index[a], index[b]) for a, b in ties])
    g.ep.strength = g.new_edge_property("double", [graph.edges[tie]["strength"] for tie in ties])
    g.ep.length = g.new_edge_property("double", [graph.edges[tie]["length"] for tie in ties])
    return g


def ask_nodes(graph, g, both):
    directed = g.is_directed()
    large = g.num_vertices() > 200
    ways = {"all": "total", "in": "in", "out": "out"} if directed else {"all": "total"}
    for way, kind in ways.items():
        say("degree", f"degree_property_map('{kind}')", g.degree_property_map(kind).a, direction=way)
        say("strength", f"degree_property_map('{kind}', strength)", g.degree_property_map(kind, g.ep.strength).a, direction=way)
    for way, followed in [("out", g), ("all", both)]:
        for length in [None] if large else [None, "length"]:
            asked = None if length is None else followed.ep.length
            at = {"direction": way, "weighted": length is not None}
            for normalised in [False, True] if g.num_vertices() > 2 else []:
                nodes, ties = centrality.betweenness(followed, weight=asked, norm=normalised)
                say("betweenness", f"betweenness(g, weight={length}, norm={normalised})", nodes.a, normalised=normalised, **at)
                if not large:
                    say("tie-betweenness", f"betweenness(g, weight={length}, norm={normalised})", ties.a, normalised=normalised, **at)
            harmonic = centrality.closeness(followed, weight=asked, harmonic=True, norm=True)
            say("harmonic-closeness", f"closeness(g, weight={length}, harmonic=True)", harmonic.a, **at)
            say("reachable-closeness", f"closeness(g, weight={length})", centrality.closeness(followed, weight=asked).a, **at)
    for strength in [None, "strength"]:
        found = centrality.pagerank(g, weight=None if strength is None else g.ep.strength, epsilon=1e-13, max_iter=10000)
        say("pagerank", f"pagerank(g, weight={strength}, epsilon=1e-13, max_iter=10000)", found.a, weighted=strength is not None)
    say("local-clustering", "local_clustering(g)", clustering.local_clustering(both).a)
    cut = topology.label_biconnected_components(both)[1]
    say("cutpoint", "label_biconnected_components(g)", cut.a)
    say("core-number", "kcore_decomposition(g)", topology.kcore_decomposition(g).a)


def ask_spectral(graph, g, both):
    if both.num_edges() == 0 or g.num_vertices() > 400:
        return
    if topology.label_components(g)[1].size > 1 or topology.is_bipartite(both):
        return
    for strength in [None, "strength"]:
        _, found = centrality.eigenvector(g, weight=None if strength is None else g.ep.strength, epsilon=1e-12, max_iter=10000)
        say("eigenvector-centrality", f"eigenvector(g, weight={strength}, epsilon=1e-14)", found.a, "largest-1", weighted=strength is not None)


def ask_pairs(graph, g, both):
    if g.num_vertices() > pair_limit:
        return
    nodes = list(range(g.num_vertices()))
    for way, followed in [("out", g), ("all", both)]:
        pairs = pairs_of(nodes, followed.is_directed())
        for length in [None, "length"]:
            far = topology.shortest_distance(followed, weights=None if length is None else followed.ep.length)
            unreached = followed.num_vertices() if length is None else 1e300
            values = [float(far[a][b]) for a, b in pairs]
            say("distance", f"shortest_distance(g, weights={length})", [None if value > unreached else value for value in values],
                direction=way, weighted=length is not None)
    alike = topology.vertex_similarity(both, "jaccard", vertex_pairs=[pair for pair in pairs_of(nodes, False)])
    say("neighbour-similarity", "vertex_similarity(g, 'jaccard')", alike)


def ask_whole(graph, g, both):
    parts = topology.label_components(both)[1]
    say("component-count", "label_components(g)", parts.size)
    say("giant-share", "largest of label_components(g) / n", parts.max() / g.num_vertices())
    if g.is_directed():
        strong = topology.label_components(g)[1]
        say("component-count", "label_components(g)", strong.size, connection="strong")
        say("arc-reciprocity", "edge_reciprocity(g)", topology.edge_reciprocity(g))
    if topology.label_components(both)[1].size and both.num_edges() > 0:
        say("transitivity", "global_clustering(g)", clustering.global_clustering(both)[0])
        if not g.is_directed():
            say("degree-assortativity", "scalar_assortativity(g, 'total')", correlations.scalar_assortativity(g, "total")[0])
    groups = groups_of(graph)
    if groups and g.num_edges() > 0:
        names = sorted(set(groups.values()))
        label = g.new_vertex_property("int", [names.index(groups[node]) for node in graph])
        say("nominal-assortativity", "assortativity(g, groups)", correlations.assortativity(g, label)[0])
        if not g.is_directed():
            say("partition-modularity", "modularity(g, groups)", inference.modularity(g, label))
            say("partition-modularity", "modularity(g, groups, weight=strength)", inference.modularity(g, label, weight=g.ep.strength),
                weighted=True)


for graph in networks():
    both_ways = either_way(graph)
    if is_two_mode(graph):
        continue
    g, both = made(graph), made(both_ways)
    for ask in [ask_nodes, ask_spectral, ask_pairs, ask_whole]:
        ask(graph, g, both)
write("graph-tool", f"graph-tool {graph_tool.__version__.split()[0]}")
