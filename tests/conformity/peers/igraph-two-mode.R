# What igraph is asked about two-mode networks.

ask_two_mode <- function(g) {
  V(g)$type <- V(g)$mode == "1"
  parts(g, g)
  say("cutpoint", "articulation_points(g)", as.integer(V(g) %in% articulation_points(g)))
  onto <- bipartite_projection(g, multiplicity = TRUE, which = "false")
  # Where nobody shares anything there is no attribute to read.
  shared <- as_adjacency_matrix(onto, attr = if (ecount(onto) > 0) "weight", sparse = FALSE)
  say("shared-affiliations", "bipartite_projection(g, multiplicity = TRUE)", by_pair(shared, FALSE))
}
