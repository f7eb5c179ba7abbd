"""What networkx is asked about two-mode networks."""

import networkx as nx
from networkx.algorithms import bipartite

from asked import by_node, key_of, pairs_of, say


def ask(graph):
    plain = nx.Graph()
    plain.add_nodes_from(graph)
    plain.add_edges_from(graph.edges())
    institutions = [node for node, mode in graph.nodes(data="mode") if mode == "0"]
    affiliations = [node for node, mode in graph.nodes(data="mode") if mode == "1"]
    either(plain)
    say("node-count", "len of a mode", len(institutions), mode="institutions")
    say("node-count", "len of a mode", len(affiliations), mode="affiliations")
    say("two-mode-density", "bipartite.density(B, nodes)", bipartite.density(plain, institutions))
    say("two-mode-degree", "B.degree()", by_node(plain, dict(plain.degree())))
    say("two-mode-degree", "bipartite.degree_centrality(B, nodes)", by_node(plain, bipartite.degree_centrality(plain, institutions)),
        normalised=True)
    say("two-mode-closeness", "bipartite.closeness_centrality(B, nodes, normalized=True)",
        by_node(plain, bipartite.closeness_centrality(plain, institutions, normalized=True)))
    say("two-mode-betweenness", "bipartite.betweenness_centrality(B, nodes)",
        by_node(plain, bipartite.betweenness_centrality(plain, institutions)))
    say("two-mode-betweenness", "betweenness_centrality(B, normalized=False)",
        by_node(plain, nx.betweenness_centrality(plain, normalized=False)), normalised=False)
    say("affiliation-size", "B.degree() of affiliations", [plain.degree(node) for node in affiliations])
    say("robins-alexander-clustering", "bipartite.robins_alexander_clustering(B)", bipartite.robins_alexander_clustering(plain))
    for overlap, mode in [("union", "dot"), ("min", "min"), ("max", "max")]:
        say("latapy-clustering", f"bipartite.latapy_clustering(B, mode='{mode}')",
            by_node(plain, bipartite.latapy_clustering(plain, mode=mode)), overlap=overlap)
    some = [node for node in plain if plain.degree(node) > 1]
    redundancy = bipartite.node_redundancy(plain, some)
    say("node-redundancy", "bipartite.node_redundancy(B)", by_node(plain, redundancy))
    projections(plain, institutions)


def either(plain):
    say("component-count", "number_connected_components(B)", nx.number_connected_components(plain))
    say("components", "connected_components(B)", {key_of(*sorted(part)): len(part) for part in nx.connected_components(plain)})
    cut = set(nx.articulation_points(plain))
    say("cutpoint", "articulation_points(B)", [int(node in cut) for node in plain])


def projections(plain, institutions):
    count = bipartite.weighted_projected_graph(plain, institutions)
    newman = bipartite.collaboration_weighted_projected_graph(plain, institutions)
    jaccard = bipartite.overlap_weighted_projected_graph(plain, institutions)
    named = [
        ("shared-affiliations", "bipartite.weighted_projected_graph(B, nodes)", count),
        ("newman-strength", "bipartite.collaboration_weighted_projected_graph(B, nodes)", newman),
        ("affiliation-jaccard", "bipartite.overlap_weighted_projected_graph(B, nodes)", jaccard),
    ]
    for metric, call, projected in named:
        say(metric, call, [projected.edges[pair]["weight"] if projected.has_edge(*pair) else 0 for pair in pairs_of(institutions, False)])
