# What igraph is asked about each node.

ask_nodes <- function(g, both) {
  n <- vcount(g)
  large <- n > 200
  ways <- if (is_directed(g)) c("all", "in", "out") else "all"
  for (way in ways) {
    say("degree", "degree(g, mode, loops = FALSE)", degree(g, mode = way, loops = FALSE), direction = way)
    say("strength", "strength(g, mode = mode, weights = s)", strength(g, mode = way, weights = E(g)$s), direction = way)
    say("core-number", "coreness(g, mode)", coreness(g, mode = way), direction = way)
  }
  if (!is_directed(g) && n > 1) {
    say("degree", "degree(g, loops = FALSE, normalized = TRUE)", degree(g, loops = FALSE, normalized = TRUE), normalised = TRUE)
  }
  say("partner-count", "degree(as.undirected(g))", degree(both))
  near(g, both, large)
  circles(g, both, large)
  spectral(g, both, large)
  if (!large) removals(g, both)
}

# The directions to follow and the graph to follow them in: `all` is the undirected network.
ways_of <- function(g, both) {
  some <- list(list(way = "out", g = g), list(way = "all", g = both))
  if (is_directed(g)) c(some, list(list(way = "in", g = g))) else some
}

near <- function(g, both, large) {
  n <- vcount(g)
  for (at in ways_of(g, both)) {
    # R would take the edge attribute otherwise.
    for (weighted in if (large) FALSE else c(FALSE, TRUE)) {
      lengths <- if (weighted) 1 / E(at$g)$s else NA
      weights <- if (weighted) "weights = 1 / s" else "weights = NA"
      for (normalised in c(FALSE, TRUE)) {
        after <- paste0(weights, ", normalized = ", if (normalised) "TRUE" else "FALSE", ")")
        if (at$way != "in" && !(normalised && n < 3)) {
          say("betweenness", paste0("betweenness(g, directed, ", after),
            betweenness(at$g, weights = lengths, normalized = normalised), direction = at$way, weighted = weighted, normalised = normalised)
        }
        if (n > 1) {
          say("harmonic-closeness", paste0("harmonic_centrality(g, mode, ", after),
            harmonic_centrality(at$g, mode = at$way, weights = lengths, normalized = normalised),
            direction = at$way, weighted = weighted, normalised = normalised)
        }
        say("reachable-closeness", paste0("closeness(g, mode, ", after),
          closeness(at$g, mode = at$way, weights = lengths, normalized = normalised),
          direction = at$way, weighted = weighted, normalised = normalised)
      }
      if (weighted) next
      far <- eccentricity(at$g, mode = at$way)
      say("eccentricity", "eccentricity(g, mode)", far, direction = at$way)
      for (steps in if (n > 1) c(1, 2, 3)) {
        say("reach", paste0("(ego_size(g, order = ", steps, ", mode) - 1) / (n - 1)"),
          (ego_size(at$g, order = steps, mode = at$way) - 1) / (n - 1), direction = at$way, steps = steps)
      }
    }
  }
}

circles <- function(g, both, large) {
  say("local-clustering", "transitivity(g, \"local\", isolates = \"nan\")", transitivity(both, "local", isolates = "nan", weights = NA))
  say("node-triangles", "count_triangles(g)", count_triangles(both))
  say("average-neighbour-degree", "knn(g)$knn", knn(both, weights = NA)$knn)
  say("barrat-clustering", "transitivity(g, \"weighted\", weights = s)", transitivity(both, "weighted", weights = E(both)$s))
  say("burt-constraint", "constraint(g)", constraint(delete_edge_attr(g, "s")))
  say("burt-constraint", "constraint(g, weights = s)", constraint(g, weights = E(g)$s), weighted = TRUE)
}

spectral <- function(g, both, large) {
  for (damping in c(0.85, 0.5)) {
    for (weighted in c(FALSE, TRUE)) {
      say("pagerank", paste0("page_rank(g, damping = ", damping, ", weights = ", if (weighted) "s" else "NA", ", algo = \"prpack\")"),
        page_rank(g, algo = "prpack", damping = damping, weights = if (weighted) E(g)$s else NA)$vector, damping = damping, weighted = weighted)
    }
  }
  if (ecount(g) == 0) return(invisible())
  for (at in ways_of(g, both)) {
    # igraph follows arcs to where they point; turned round they come from there.
    followed <- if (at$way == "out" && is_directed(g)) reverse_edges(at$g) else at$g
    for (weighted in c(FALSE, TRUE)) {
      weights <- if (weighted) "s" else "NA"
      w <- if (weighted) E(followed)$s else NA
      found <- suppressWarnings(eigen_centrality(followed, directed = is_directed(followed), weights = w, options = list(maxiter = 100000)))
      say("eigenvector-centrality", paste0("eigen_centrality(g, directed, weights = ", weights, ")$vector"), found$vector,
        direction = at$way, weighted = weighted)
    }
    if (large || n_isolated(at$g) > 0 || at$way == "in") next
    for (beta in c(0.05, 0.1)) {
      say("bonacich-power", paste0("power_centrality(g, exponent = ", beta, ")"), power_centrality(at$g, exponent = beta), beta = beta, direction = at$way)
    }
  }
}

n_isolated <- function(g) sum(degree(g) == 0)

removals <- function(g, both) {
  n <- vcount(both)
  say("cutpoint", "articulation_points(g)", as.integer(V(both) %in% articulation_points(both)))
  if (n < 2) return(invisible())
  without <- function(value, from) vapply(V(from), function(v) value(delete_vertices(from, v)), 0)
  say("parts-after-removal", "components(delete_vertices(g, i))$no", without(function(h) components(h)$no, both))
  if (n < 3) return(invisible())
  # igraph 1.3 has no way to leave strengths out but to take them away.
  plain <- delete_edge_attr(both, "s")
  say("distance-fragmentation-centrality", "global_efficiency(g) - global_efficiency(delete_vertices(g, i))",
    global_efficiency(plain, weights = NA) - without(function(h) global_efficiency(h, weights = NA), plain))
  say("distance-fragmentation-centrality", "global_efficiency(g, weights = 1 / s) - global_efficiency(delete_vertices(g, i), weights = 1 / s)",
    global_efficiency(both, weights = 1 / E(both)$s) - without(function(h) global_efficiency(h, weights = 1 / E(h)$s), both), weighted = TRUE)
}
