"""igraph through its Python binding."""

import math

import igraph

from turn import networks, nothing, read_graph, read_panel, read_two_mode, turn


def on_graph(compute, columns, more=None):
    def begin(path):
        n, u, v = read_graph(path)
        graph = igraph.Graph(n, list(zip(u, v)))
        return lambda: compute(graph), columns, (lambda: more(graph)) if more else nothing

    return begin


def eigenvector(graph):
    options = igraph.ARPACKOptions()
    options.tol = 1e-10
    return graph.eigenvector_centrality(directed=False, scale=True, arpack_options=options)


def clustering(graph):
    return graph.transitivity_local_undirected(mode="nan"), graph.transitivity_undirected(mode="nan")


def build(path):
    n, u, v = read_graph(path)
    ties = list(zip(u, v))
    return lambda: igraph.Graph(n, ties), lambda graph: {"ties": [graph.ecount()]}, nothing


def projection(path):
    institutions, partnerships, who, where = read_two_mode(path)
    graph = igraph.Graph(institutions + partnerships, [(i, institutions + p) for i, p in zip(who, where)])
    types = [False] * institutions + [True] * partnerships

    def run():
        return graph.bipartite_projection(types, multiplicity=True, which=0)

    def columns(projected):
        return {"ties": [projected.ecount()], "strength": projected.strength(weights="weight")}

    return run, columns, nothing


def panel(path):
    quarters, counties = read_panel(path)

    def run():
        columns = {}

        def add(name, values):
            columns.setdefault(name, []).extend(values)

        for groups, ties, strengths in networks(quarters, counties):
            graph = igraph.Graph(len(groups), ties)
            n, m = graph.vcount(), graph.ecount()
            degree = graph.degree()
            add("degree", degree)
            add("degree-centralization", [(n * max(degree) - sum(degree)) / ((n - 1) * (n - 2)) if n > 2 else math.nan])
            add("strength", graph.strength(weights=strengths))
            betweenness = graph.betweenness(directed=False)
            add("betweenness", betweenness)
            add("betweenness-spread", [n * max(betweenness, default=0) - sum(betweenness)])
            add("closeness", graph.closeness())
            add("harmonic", graph.harmonic_centrality())
            add("eigenvector", graph.eigenvector_centrality(directed=False))
            add("pagerank", graph.pagerank(directed=False))
            add("coreness", graph.coreness())
            add("clustering", graph.transitivity_local_undirected(mode="nan"))
            add("constraint", graph.constraint())
            add("density", [graph.density()])
            add("transitivity", [graph.transitivity_undirected(mode="nan")])
            add("components", [len(graph.connected_components())])
            add("diameter", [graph.diameter(directed=False) if m > 0 else math.nan])
            add("mean-distance", [graph.average_path_length(directed=False) if m > 0 else math.nan])
            outside = sum(groups[i] != groups[j] for i, j in ties)
            add("ei-index", [(2 * outside - m) / m if m > 0 else math.nan])
            add("modularity", [graph.modularity(groups) if m > 0 else math.nan])
            cut = [0] * n
            for i in graph.articulation_points():
                cut[i] = 1
            add("cutpoint", cut)
            add("bridges", [len(graph.bridges())])
        return columns

    return run, lambda columns: columns, nothing


turn(
    igraph.__version__,
    {
        "betweenness": on_graph(lambda g: g.betweenness(directed=False), lambda values: {"betweenness": values}),
        "distances": on_graph(
            lambda g: g.harmonic_centrality(), lambda values: {"harmonic": values}, lambda g: {"closeness": g.closeness()}
        ),
        "pagerank": on_graph(lambda g: g.pagerank(directed=False, damping=0.85), lambda values: {"pagerank": values}),
        "eigenvector": on_graph(eigenvector, lambda values: {"eigenvector": values}),
        "constraint": on_graph(lambda g: g.constraint(), lambda values: {"constraint": values}),
        "coreness": on_graph(lambda g: g.coreness(), lambda values: {"coreness": values}),
        "components": on_graph(lambda g: len(g.connected_components()), lambda count: {"components": [count]}),
        "clustering": on_graph(clustering, lambda made: {"clustering": made[0], "transitivity": [made[1]]}),
        "build": build,
        "projection": projection,
        "panel": panel,
    },
)
