"""What networkx is asked about each node."""

import networkx as nx

from asked import by_node, either_way, say

eigen_limit = 400


def ask(graph):
    both = either_way(graph)
    directed = graph.is_directed()
    turned = graph.reverse() if directed else graph
    # Closeness in networkx follows arcs backwards.
    ways = [("out", turned, graph), ("all", both, both), *([("in", graph, turned)] if directed else [])]
    large = len(graph) > 200
    degrees(graph, both, directed)
    betweenness(graph, both, large)
    closeness(ways, large)
    circles(graph, both, large)
    spectral(graph, both, directed)
    cohesion(graph, both, large)


def degrees(graph, both, directed):
    say("degree", "G.degree()", by_node(graph, dict(graph.degree())), direction="all")
    say("strength", "G.degree(weight='strength')", by_node(graph, dict(graph.degree(weight="strength"))), direction="all")
    say("partner-count", "G.to_undirected().degree()", by_node(graph, dict(both.degree())))
    if directed:
        for way, counted in [("in", graph.in_degree), ("out", graph.out_degree)]:
            say("degree", f"G.{way}_degree()", by_node(graph, dict(counted())), direction=way)
            say("strength", f"G.{way}_degree(weight='strength')", by_node(graph, dict(counted(weight="strength"))), direction=way)
    if len(graph) > 1:
        say("degree", "degree_centrality(G)", by_node(graph, nx.degree_centrality(graph)), "half-if-directed", normalised=True)
        for way, counted in [("in", nx.in_degree_centrality), ("out", nx.out_degree_centrality)] if directed else []:
            say("degree", f"{way}_degree_centrality(G)", by_node(graph, counted(graph)), direction=way, normalised=True)
    neighbours = nx.average_neighbor_degree(both)
    say("average-neighbour-degree", "average_neighbor_degree(G)",
        [neighbours[node] if both.degree(node) > 0 else None for node in both])
    say("node-triangles", "triangles(G)", by_node(both, nx.triangles(both)))


def betweenness(graph, both, large):
    for normalised in [True] if large else [False, True]:
        call = f"betweenness_centrality(G, normalized={normalised}"
        for way, followed, of in [("out", graph, ""), ("all", both, " of the undirected graph")]:
            at = {"direction": way, "normalised": normalised}
            say("betweenness", f"{call}){of}", by_node(graph, nx.betweenness_centrality(followed, normalized=normalised)), **at)
            if not large:
                values = nx.betweenness_centrality(followed, normalized=normalised, weight="length")
                say("betweenness", f"{call}, weight='length'){of}", by_node(graph, values), weighted=True, **at)


def closeness(ways, large):
    for way, turned, graph in ways:
        say("harmonic-closeness", "harmonic_centrality(G.reverse())", by_node(graph, nx.harmonic_centrality(turned)),
            direction=way, normalised=False)
        say("wasserman-faust-closeness", "closeness_centrality(G.reverse(), wf_improved=True)",
            by_node(graph, nx.closeness_centrality(turned)), direction=way)
        if large:
            continue
        say("harmonic-closeness", "harmonic_centrality(G.reverse(), distance='length')",
            by_node(graph, nx.harmonic_centrality(turned, distance="length")), direction=way, normalised=False, weighted=True)
        say("wasserman-faust-closeness", "closeness_centrality(G.reverse(), distance='length', wf_improved=True)",
            by_node(graph, nx.closeness_centrality(turned, distance="length")), direction=way, weighted=True)
        plain = nx.closeness_centrality(turned, wf_improved=False)
        say("reachable-closeness", "closeness_centrality(G.reverse(), wf_improved=False)", by_node(graph, plain), direction=way)
        lengths = dict(nx.all_pairs_shortest_path_length(graph))
        say("eccentricity", "all_pairs_shortest_path_length(G), the largest",
            [max(lengths[node].values()) or None for node in graph], direction=way)
        weighted = dict(nx.all_pairs_dijkstra_path_length(graph, weight="length"))
        say("eccentricity", "all_pairs_dijkstra_path_length(G, weight='length'), the largest",
            [max(weighted[node].values()) or None for node in graph], direction=way, weighted=True)
        for steps in [1, 2, 3] if len(graph) > 1 else []:
            say("reach", f"ego_graph(G, node, radius={steps})",
                [(len(nx.ego_graph(graph, node, radius=steps)) - 1) / (len(graph) - 1) for node in graph], direction=way, steps=steps)


def circles(graph, both, large):
    say("local-clustering", "clustering(G)", by_node(both, nx.clustering(both)))
    say("onion-layer", "onion_layers(G)", by_node(both, nx.onion_layers(both)))
    cut = set(nx.articulation_points(both))
    say("cutpoint", "articulation_points(G)", [int(node in cut) for node in both])
    if large:
        return
    if both.number_of_edges() > 0:
        say("onnela-clustering", "clustering(G, weight='strength')", by_node(both, nx.clustering(both, weight="strength")))
    if graph.is_directed():
        say("fagiolo-clustering", "clustering(G)", by_node(graph, nx.clustering(graph)))
    say("burt-constraint", "constraint(G)", by_node(graph, nx.constraint(graph)))
    say("burt-constraint", "constraint(G, weight='strength')", by_node(graph, nx.constraint(graph, weight="strength")), weighted=True)
    for at, strength in [({}, None), ({"weighted": True}, "strength")]:
        effective = nx.effective_size(graph, weight=strength)
        said = "effective_size(G, weight='strength')" if strength else "effective_size(G)"
        say("burt-effective-size", said, by_node(graph, effective), **at)
        say("burt-efficiency", f"{said} / degree",
            [effective[node] / both.degree(node) if both.degree(node) else None for node in graph], **at)


def spectral(graph, both, directed):
    for damping in [0.85, 0.5]:
        for strength in [None, "strength"]:
            values = nx.pagerank(graph, alpha=damping, tol=1e-15, max_iter=10000, weight=strength)
            say("pagerank", f"pagerank(G, alpha={damping}, tol=1e-15, weight={strength!r})", by_node(graph, values),
                damping=damping, weighted=strength is not None)
    if len(graph) > eigen_limit or both.number_of_edges() == 0:
        return
    if nx.is_connected(both):
        for strength in [None, "strength"]:
            # On arcs that never lead back, or not everywhere, the solver's answer is any vector.
            strong = not directed or nx.is_strongly_connected(graph)
            ways = [("in", graph), ("out", graph.reverse())] if directed else [("in", graph)]
            for way, followed in ways if strong and len(graph) > 2 else []:
                values = nx.eigenvector_centrality_numpy(followed, weight=strength)
                say("eigenvector-centrality", f"eigenvector_centrality_numpy(G, weight={strength!r})", by_node(graph, values),
                    "largest-1", direction=way, weighted=strength is not None)
            values = nx.current_flow_closeness_centrality(both, weight=strength)
            say("information-centrality", f"current_flow_closeness_centrality(G, weight={strength!r})", by_node(both, values),
                "times-n", weighted=strength is not None)


def cohesion(graph, both, large):
    say("core-number", "core_number(G)", by_node(graph, nx.core_number(graph)))
    parts = nx.number_connected_components(both)
    if not large and len(both) > 1:
        say("parts-after-removal", "number_connected_components(G without the node)",
            [nx.number_connected_components(nx.restricted_view(both, [node], [])) for node in both])
    if not large and parts == 1:
        for strength in [None, "length"]:
            values = nx.closeness_vitality(both, weight=strength)
            say("closeness-vitality", f"closeness_vitality(G, weight={strength!r})", by_node(both, values), weighted=strength is not None)
