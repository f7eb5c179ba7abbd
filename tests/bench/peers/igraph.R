# igraph through its R binding.
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
source(file.path(here, "turn.R"))
suppressMessages(library(igraph))

turn(as.character(packageVersion("igraph")), function(groups, ties, strengths) {
  graph <- make_empty_graph(length(groups), directed = FALSE)
  graph <- add_edges(graph, t(ties))
  n <- vcount(graph)
  m <- ecount(graph)
  degree <- degree(graph)
  between <- betweenness(graph, directed = FALSE)
  cut <- numeric(n)
  cut[as.integer(articulation_points(graph))] <- 1
  outside <- sum(groups[ties[, 1]] != groups[ties[, 2]])
  list(
    degree = degree,
    "degree-centralization" = (n * max(degree) - sum(degree)) / ((n - 1) * (n - 2)),
    strength = strength(graph, weights = strengths),
    betweenness = between,
    "betweenness-spread" = n * max(between) - sum(between),
    closeness = closeness(graph, normalized = TRUE),
    harmonic = harmonic_centrality(graph, normalized = TRUE),
    pagerank = page_rank(graph)$vector,
    coreness = coreness(graph),
    clustering = transitivity(graph, "local", isolates = "nan"),
    constraint = constraint(graph),
    density = edge_density(graph),
    transitivity = transitivity(graph),
    components = components(graph)$no,
    diameter = if (m > 0) diameter(graph, directed = FALSE) else NaN,
    "mean-distance" = if (m > 0) mean_distance(graph, directed = FALSE) else NaN,
    "ei-index" = if (m > 0) (2 * outside - m) / m else NaN,
    modularity = if (m > 0) modularity(graph, groups + 1) else NaN,
    cutpoint = cut,
    bridges = length(bridges(graph))
  )
})
