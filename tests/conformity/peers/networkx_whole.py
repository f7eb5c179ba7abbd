"""What networkx is asked about whole networks."""

import networkx as nx

from asked import either_way, groups_of, key_of, say

dear_limit = 40


def ask(graph):
    both = either_way(graph)
    n = len(graph)
    say("node-count", "G.number_of_nodes()", n)
    say("tie-count", "G.number_of_edges()", graph.number_of_edges())
    say("isolate-count", "number_of_isolates(G)", nx.number_of_isolates(graph))
    if n > 1:
        say("density", "density(G)", nx.density(graph))
        say("density", "sum of strengths / possible ties",
            graph.size(weight="strength") / (n * (n - 1) / (1 if graph.is_directed() else 2)), weighted=True)
    shape(graph, both)
    parts(graph, both)
    distances(graph, both)
    degrees(graph, both)
    if n <= dear_limit:
        cohesion(graph, both)


def shape(graph, both):
    say("transitivity", "transitivity(G)", nx.transitivity(both))
    say("triangles", "triangles(G), summed / 3", sum(nx.triangles(both).values()) // 3)
    if len(both) > 0:
        say("watts-strogatz-clustering", "average_clustering(G)", nx.average_clustering(both))
    if len(both) <= 200 and len(both) > 0:
        say("mean-local-efficiency", "local_efficiency(G)", nx.local_efficiency(both))
    if graph.is_directed():
        if graph.number_of_edges() > 0:
            say("arc-reciprocity", "overall_reciprocity(G)", nx.overall_reciprocity(graph))
        if len(graph) > 2:
            say("triad-census", "triadic_census(G)", nx.triadic_census(graph))


def parts(graph, both):
    say("component-count", "number_connected_components(G)", nx.number_connected_components(both))
    components = list(nx.connected_components(both))
    say("components", "connected_components(G)", {key_of(*sorted(part)): len(part) for part in components if len(both) <= 200} or None)
    if components:
        say("giant-share", "largest of connected_components(G) / n", max(map(len, components)) / len(both))
    if graph.is_directed():
        strong = list(nx.strongly_connected_components(graph))
        say("component-count", "number_strongly_connected_components(G)", len(strong), connection="strong")
        if len(both) <= 200:
            say("components", "strongly_connected_components(G)", {key_of(*sorted(part)): len(part) for part in strong}, connection="strong")
        say("giant-share", "largest of strongly_connected_components(G) / n", max(map(len, strong)) / len(graph), connection="strong")
    if len(both) <= 200:
        say("bicomponents", "biconnected_components(G)",
            {key_of(*sorted(part)): len(part) for part in nx.biconnected_components(both)})
    cut = len(list(nx.articulation_points(both)))
    say("cutpoint-share", "articulation_points(G), counted / n", cut / len(both) if len(both) else None)


def distances(graph, both):
    if len(both) > 1:
        say("global-efficiency", "global_efficiency(G)", nx.global_efficiency(both), direction="all")
    if len(both) > 200:
        return
    for way, followed in [("out", graph), ("all", both)]:
        for length in [None, "length"]:
            found = [
                far
                for start, reached in nx.all_pairs_dijkstra_path_length(followed, weight=length)
                for end, far in reached.items()
                if start != end
            ]
            at = {"direction": way, "weighted": length is not None}
            call = f"all_pairs_dijkstra_path_length(G, weight={length!r})"
            if found:
                say("mean-distance", f"{call}, mean", sum(found) / len(found), **at)
                say("diameter", f"{call}, largest", max(found), **at)
            if len(both) > 1:
                say("global-efficiency", f"{call}, mean of 1 / length", sum(1 / far for far in found) / (len(both) * (len(both) - 1)), **at)
        connected = nx.is_strongly_connected(followed) if followed.is_directed() else nx.is_connected(followed)
        if connected and len(followed) > 1:
            say("radius", "radius(G)", nx.radius(followed), direction=way)
            say("diameter", "diameter(G)", nx.diameter(followed), direction=way)


def degrees(graph, both):
    # A correlation needs two pairs.
    if graph.number_of_edges() > 1:
        call = "degree_pearson_correlation_coefficient(G)"
        say("degree-assortativity", call, nx.degree_pearson_correlation_coefficient(graph))
        if len(both) <= 200:
            clubs = nx.rich_club_coefficient(both, normalized=False)
            say("rich-club", "rich_club_coefficient(G, normalized=False)", clubs)


def cohesion(graph, both):
    if len(both) < 2:
        return
    for way, followed in [("out", graph), ("all", both)]:
        say("node-connectivity", "node_connectivity(G)", nx.node_connectivity(followed), direction=way)
        say("tie-connectivity", "edge_connectivity(G)", nx.edge_connectivity(followed), direction=way)
    cliques = [sorted(clique) for clique in nx.find_cliques(both)]
    say("clique-number", "find_cliques(G), largest", max(map(len, cliques)))
    for least in [2, 3, 4]:
        some = [clique for clique in cliques if len(clique) >= least]
        say("maximal-clique-count", f"find_cliques(G) of at least {least}, counted", len(some), atLeast=least)
    say("maximal-cliques", "find_cliques(G) of at least 3", {key_of(*clique): len(clique) for clique in cliques if len(clique) >= 3})
    found = nx.k_components(both) if both.number_of_edges() > 0 else {}
    levels = {node: 0 for node in both}
    for level in sorted(found):
        for part in found[level]:
            levels.update(dict.fromkeys(part, level))
    say("k-component-number", "k_components(G), the highest", [levels[node] for node in both])
