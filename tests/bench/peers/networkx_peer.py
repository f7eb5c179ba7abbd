"""networkx."""

import math

import networkx

from turn import networks, nothing, read_graph, read_panel, read_two_mode, turn


def on_graph(compute, columns):
    def begin(path):
        n, u, v = read_graph(path)
        graph = networkx.empty_graph(n)
        graph.add_edges_from(zip(u, v))
        return lambda: compute(graph), columns, nothing

    return begin


def in_order(values):
    return [values[i] for i in range(len(values))]


def projection(path):
    institutions, _, who, where = read_two_mode(path)
    graph = networkx.Graph()
    graph.add_nodes_from(range(institutions))
    graph.add_edges_from((i, ("p", p)) for i, p in zip(who, where))

    def run():
        return networkx.bipartite.weighted_projected_graph(graph, range(institutions))

    def columns(projected):
        return {
            "ties": [projected.number_of_edges()],
            "strength": [projected.degree(i, weight="weight") for i in range(institutions)],
        }

    return run, columns, nothing


def build(path):
    n, u, v = read_graph(path)
    ties = list(zip(u, v))

    def run():
        graph = networkx.empty_graph(n)
        graph.add_edges_from(ties)
        return graph

    return run, lambda graph: {"ties": [graph.number_of_edges()]}, nothing


def panel(path):
    quarters, counties = read_panel(path)

    def run():
        columns = {}

        def add(name, values):
            columns.setdefault(name, []).extend(values)

        for groups, ties, strengths in networks(quarters, counties):
            graph = networkx.empty_graph(len(groups))
            graph.add_weighted_edges_from((u, v, s) for (u, v), s in zip(ties, strengths))
            n, m = len(groups), len(ties)
            degree = [d for _, d in graph.degree()]
            add("degree", degree)
            add("degree-centralization", [(n * max(degree) - sum(degree)) / ((n - 1) * (n - 2)) if n > 2 else math.nan])
            add("strength", [s for _, s in graph.degree(weight="weight")])
            betweenness = in_order(networkx.betweenness_centrality(graph, normalized=False))
            add("betweenness", betweenness)
            add("betweenness-spread", [n * max(betweenness) - sum(betweenness)])
            closeness = in_order(networkx.closeness_centrality(graph, wf_improved=False))
            add("closeness", [value if d > 0 else math.nan for value, d in zip(closeness, degree)])
            add("harmonic", [value / (n - 1) for value in in_order(networkx.harmonic_centrality(graph))])
            add("pagerank", in_order(networkx.pagerank(graph, weight=None, tol=1e-12, max_iter=1000)))
            add("coreness", in_order(networkx.core_number(graph)))
            add("clustering", [value if d > 1 else math.nan for value, d in zip(in_order(networkx.clustering(graph)), degree)])
            add("constraint", in_order(networkx.constraint(graph)))
            add("density", [networkx.density(graph)])
            add("transitivity", [networkx.transitivity(graph) if any(d > 1 for d in degree) else math.nan])
            parts = list(networkx.connected_components(graph))
            add("components", [len(parts)])
            lengths = [length for _, row in networkx.all_pairs_shortest_path_length(graph) for length in row.values() if length > 0]
            add("diameter", [max(lengths, default=math.nan)])
            add("mean-distance", [sum(lengths) / len(lengths) if lengths else math.nan])
            outside = sum(groups[i] != groups[j] for i, j in ties)
            add("ei-index", [(2 * outside - m) / m if m > 0 else math.nan])
            sides = [{i for i in range(n) if groups[i] == group} for group in set(groups)]
            add("modularity", [networkx.community.modularity(graph, sides, weight=None) if m > 0 else math.nan])
            cut = [0] * n
            for i in networkx.articulation_points(graph):
                cut[i] = 1
            add("cutpoint", cut)
            add("bridges", [sum(1 for _ in networkx.bridges(graph))])
        return columns

    return run, lambda columns: columns, nothing


turn(
    networkx.__version__,
    {
        "betweenness": on_graph(
            lambda g: networkx.betweenness_centrality(g, normalized=False), lambda values: {"betweenness": in_order(values)}
        ),
        "constraint": on_graph(networkx.constraint, lambda values: {"constraint": in_order(values)}),
        "build": build,
        "projection": projection,
        "panel": panel,
    },
)
