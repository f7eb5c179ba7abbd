"""graph-tool on one thread."""

import math

import graph_tool
import graph_tool.centrality
import graph_tool.clustering
import graph_tool.topology
import numpy

from turn import networks, nothing, read_graph, read_panel, turn

graph_tool.openmp_set_num_threads(1)


def graph_of(n, u, v):
    graph = graph_tool.Graph(directed=False)
    graph.add_vertex(n)
    graph.add_edge_list(numpy.column_stack((numpy.frombuffer(u, dtype=numpy.uint32), numpy.frombuffer(v, dtype=numpy.uint32))))
    return graph


def on_graph(compute, columns, more=None):
    def begin(path):
        graph = graph_of(*read_graph(path))
        return lambda: compute(graph), columns, (lambda: more(graph)) if more else nothing

    return begin


def local(graph):
    """Undefined below two partners, where graph-tool says 0."""
    values = graph_tool.clustering.local_clustering(graph).a.astype(float)
    values[graph.get_total_degrees(graph.get_vertices()) < 2] = math.nan
    return values


def build(path):
    n, u, v = read_graph(path)
    return lambda: graph_of(n, u, v), lambda graph: {"ties": [graph.num_edges()]}, nothing


def components(graph):
    return int(graph_tool.topology.label_components(graph)[0].a.max()) + 1


def panel(path):
    quarters, counties = read_panel(path)

    def run():
        columns = {}

        def add(name, values):
            columns.setdefault(name, []).extend(values)

        for groups, ties, strengths in networks(quarters, counties):
            graph = graph_tool.Graph(directed=False)
            graph.add_vertex(len(groups))
            strength = graph.new_edge_property("double")
            if ties:
                graph.add_edge_list(ties)
                strength.a = strengths
            degree = graph.get_total_degrees(graph.get_vertices())
            add("degree", degree)
            add("strength", graph.degree_property_map("total", strength).a)
            betweenness = graph_tool.centrality.betweenness(graph, norm=False)[0].a
            add("betweenness", betweenness)
            add("betweenness-spread", [len(groups) * betweenness.max() - betweenness.sum()])
            add("closeness", graph_tool.centrality.closeness(graph).a)
            add("harmonic", graph_tool.centrality.closeness(graph, harmonic=True, norm=True).a)
            add("pagerank", graph_tool.centrality.pagerank(graph, damping=0.85, epsilon=1e-12).a)
            add("coreness", graph_tool.topology.kcore_decomposition(graph).a)
            add("clustering", local(graph))
            add("components", [components(graph)])
            add("cutpoint", graph_tool.topology.label_biconnected_components(graph)[1].a)
        return columns

    return run, lambda columns: columns, nothing


turn(
    graph_tool.__version__.split(" ")[0],
    {
        "betweenness": on_graph(lambda g: graph_tool.centrality.betweenness(g, norm=False)[0].a, lambda values: {"betweenness": values}),
        "distances": on_graph(
            lambda g: graph_tool.centrality.closeness(g, harmonic=True, norm=True).a,
            lambda values: {"harmonic": values},
            lambda g: {"closeness": graph_tool.centrality.closeness(g).a},
        ),
        "pagerank": on_graph(
            lambda g: graph_tool.centrality.pagerank(g, damping=0.85, epsilon=1e-10).a, lambda values: {"pagerank": values}
        ),
        "eigenvector": on_graph(
            lambda g: graph_tool.centrality.eigenvector(g, epsilon=1e-10)[1].a, lambda values: {"eigenvector": values / values.max()}
        ),
        "coreness": on_graph(lambda g: graph_tool.topology.kcore_decomposition(g).a, lambda values: {"coreness": values}),
        "components": on_graph(components, lambda count: {"components": [count]}),
        "clustering": on_graph(
            lambda g: (local(g), graph_tool.clustering.global_clustering(g)[0]),
            lambda made: {"clustering": made[0], "transitivity": [made[1]]},
        ),
        "cuts": on_graph(
            lambda g: graph_tool.topology.label_biconnected_components(g)[1].a, lambda values: {"cutpoint": values}
        ),
        "build": build,
        "panel": panel,
    },
)
