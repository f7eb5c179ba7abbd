# What igraph is asked about pairs of nodes, ties and groups.

pair_limit <- 26

# Ties in the order in which values are written: by their ends, of an undirected network lower end first.
tie_order <- function(g) {
  ends <- as_edgelist(g, names = FALSE)
  if (!is_directed(g)) ends <- cbind(pmin(ends[, 1], ends[, 2]), pmax(ends[, 1], ends[, 2]))
  order(ends[, 1], ends[, 2])
}

ask_pairs <- function(g, both) {
  if (ecount(g) > 0 && vcount(g) <= 200) ask_ties(g, both)
  if (vcount(g) <= pair_limit && vcount(g) > 1) {
    for (at in list(list(way = "out", g = g), list(way = "all", g = both))) {
      far <- distances(at$g, mode = "out", weights = NA)
      directed <- is_directed(at$g)
      say("distance", "distances(g, mode, weights = NA)", by_pair(far, directed), direction = at$way)
      say("distance", "distances(g, mode, weights = 1 / s)", by_pair(distances(at$g, mode = "out", weights = 1 / E(at$g)$s), directed),
        direction = at$way, weighted = TRUE)
      flow <- outer(seq_len(vcount(at$g)), seq_len(vcount(at$g)), Vectorize(function(i, j) if (i == j) 0 else max_flow(at$g, i, j)$value))
      say("max-flow", "max_flow(g, i, j)$value", by_pair(flow, directed), direction = at$way)
    }
    say("neighbour-similarity", "similarity(g, method = \"jaccard\")", by_pair(similarity(both, method = "jaccard"), FALSE))
  }
  groups <- V(g)$group
  if (any(groups != "")) ask_groups(g, as.integer(factor(groups)))
}

ask_ties <- function(g, both) {
  for (at in list(list(way = "out", g = g), list(way = "all", g = both))) {
    sorted <- tie_order(at$g)
    say("tie-betweenness", "edge_betweenness(g, weights = NA)", edge_betweenness(at$g, weights = NA)[sorted], direction = at$way)
    say("tie-betweenness", "edge_betweenness(g, weights = 1 / s)", edge_betweenness(at$g, weights = 1 / E(at$g)$s)[sorted],
      direction = at$way, weighted = TRUE)
  }
  if (is_directed(g)) return(invisible())
  found <- bridges(both)
  say("bridge", "bridges(g)", as.integer(seq_len(ecount(both)) %in% as.integer(found))[tie_order(both)])
}

ask_groups <- function(g, groups) {
  if (ecount(g) == 0) return(invisible())
  say("nominal-assortativity", "assortativity_nominal(g, groups, directed)", assortativity_nominal(g, groups, directed = is_directed(g)),
    of = "whole")
  if (is_directed(g)) {
    say("partition-modularity", "modularity(g, groups, directed = TRUE)", modularity(g, groups, directed = TRUE), of = "whole")
  } else {
    say("partition-modularity", "modularity(g, groups)", modularity(g, groups), of = "whole")
    say("partition-modularity", "modularity(g, groups, weights = s)", modularity(g, groups, weights = E(g)$s), of = "whole", weighted = TRUE)
  }
}
