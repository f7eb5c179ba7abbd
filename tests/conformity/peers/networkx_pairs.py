"""What networkx is asked about pairs of nodes, ties and groups."""

import networkx as nx

from asked import by_node, either_way, groups_of, key_of, pairs_of, say, ties_of

pair_limit = 26


def ask(graph):
    both = either_way(graph)
    ties(graph, both)
    if len(graph) <= pair_limit:
        pairs(graph, both)
    groups = groups_of(graph)
    if groups:
        sectors(graph, groups)
        if len(graph) <= pair_limit:
            group_centrality(graph, both, groups)


def ties(graph, both):
    if len(graph) > 200:
        return
    for way, followed in [("out", graph), ("all", both)]:
        for normalised in [False, True]:
            for length in [None, "length"]:
                values = nx.edge_betweenness_centrality(followed, normalized=normalised, weight=length)
                if not followed.is_directed():
                    values.update({(b, a): value for (a, b), value in values.items()})
                say("tie-betweenness", f"edge_betweenness_centrality(G, normalized={normalised}, weight={length!r})",
                    [values[tie] for tie in ties_of(followed)], direction=way, normalised=normalised, weighted=length is not None)
    bridges = {frozenset(tie) for tie in nx.bridges(both)}
    # Every tie is a local bridge but those that close a triangle, whose span is 2.
    spans = {frozenset((a, b)): span for a, b, span in nx.local_bridges(both)}
    if not graph.is_directed():
        say("bridge", "bridges(G)", [int(frozenset(tie) in bridges) for tie in ties_of(both)])
        say("tie-span", "local_bridges(G)", [spans.get(frozenset(tie), 2) for tie in ties_of(both)])
        say("embeddedness", "common_neighbors(G, i, j)", [len(list(nx.common_neighbors(both, *tie))) for tie in ties_of(both)])


def pairs(graph, both):
    for way, followed in [("out", graph), ("all", both)]:
        directed = followed.is_directed()
        hops = dict(nx.all_pairs_shortest_path_length(followed))
        lengths = dict(nx.all_pairs_dijkstra_path_length(followed, weight="length"))
        say("distance", "all_pairs_shortest_path_length(G)", [hops[a].get(b) for a, b in pairs_of(followed, directed)], direction=way)
        say("distance", "all_pairs_dijkstra_path_length(G, weight='length')",
            [lengths[a].get(b) for a, b in pairs_of(followed, directed)], direction=way, weighted=True)
        say("max-flow", "edge_connectivity(G, s, t)",
            [nx.edge_connectivity(followed, a, b) for a, b in pairs_of(followed, directed)], direction=way)
        say("max-flow", "maximum_flow_value(G, s, t, capacity='strength')",
            [nx.maximum_flow_value(followed, a, b, capacity="strength") for a, b in pairs_of(followed, directed)],
            direction=way, weighted=True)
    said = {frozenset((a, b)): value for a, b, value in nx.jaccard_coefficient(both, pairs_of(both, False))}
    say("neighbour-similarity", "jaccard_coefficient(G)", [said[frozenset(pair)] for pair in pairs_of(both, False)])
    cliques = [set(clique) for clique in nx.find_cliques(both) if len(clique) >= 3] if len(both) > 0 else []
    say("clique-co-membership", "find_cliques(G) with both",
        [sum(1 for clique in cliques if a in clique and b in clique) for a, b in pairs_of(both, False)])


def sectors(graph, groups):
    names = sorted(set(groups.values()))
    directed = graph.is_directed()
    mixing = nx.attribute_mixing_dict(graph, "group")
    cells = {
        key_of(start, end): mixing.get(start, {}).get(end, 0)
        for i, start in enumerate(names)
        for end in (names if directed else names[i:])
    }
    say("mixing-matrix", "attribute_mixing_dict(G, 'group')", cells)
    if graph.number_of_edges() > 0:
        say("nominal-assortativity", "attribute_assortativity_coefficient(G, 'group')",
            nx.attribute_assortativity_coefficient(graph, "group"))
        parts = [{node for node in graph if groups[node] == name} for name in names]
        say("partition-modularity", "modularity(G, groups, weight=None)", nx.community.modularity(graph, parts, weight=None))
        say("partition-modularity", "modularity(G, groups, weight='strength')",
            nx.community.modularity(graph, parts, weight="strength"), weighted=True)


def group_centrality(graph, both, groups):
    names = sorted(set(groups.values()))
    sets = {name: [node for node in both if groups[node] == name] for name in names}
    some = {name: members for name, members in sets.items() if len(members) < len(both)}
    if not some or graph.is_directed():
        return
    say("group-degree-centrality", "group_degree_centrality(G, S)",
        {name: nx.group_degree_centrality(both, members) for name, members in some.items()})
    if nx.is_connected(both):
        say("group-closeness", "group_closeness_centrality(G, S)",
            {name: nx.group_closeness_centrality(both, members) for name, members in some.items()})
        say("group-betweenness", "group_betweenness_centrality(G, S)",
            {name: nx.group_betweenness_centrality(both, members) if len(both) - len(members) > 1 else None
             for name, members in some.items()})
