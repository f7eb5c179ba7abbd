# What igraph is asked about whole networks.

ask_whole <- function(g, both) {
  n <- vcount(g)
  say("node-count", "vcount(g)", n, of = "whole")
  say("tie-count", "ecount(g)", ecount(g), of = "whole")
  say("isolate-count", "sum(degree(g) == 0)", sum(degree(g) == 0), of = "whole")
  say("density", "edge_density(g, loops = FALSE)", edge_density(g, loops = FALSE), of = "whole")
  if (n > 0) say("mean-degree", "mean(degree(as.undirected(g)))", if (is_directed(g)) ecount(g) / n else mean(degree(g)), of = "whole")
  parts(g, both)
  far(g, both)
  central(g, both)
  say("transitivity", "transitivity(g, \"global\")", transitivity(both, "global"), of = "whole")
  say("mean-local-clustering", "transitivity(g, \"localaverage\")", transitivity(both, "localaverage", weights = NA), of = "whole")
  say("watts-strogatz-clustering", "transitivity(g, \"localaverage\", isolates = \"zero\")",
    transitivity(both, "localaverage", isolates = "zero", weights = NA), of = "whole")
  say("triangles", "sum(count_triangles(g)) / 3", sum(count_triangles(both)) / 3, of = "whole")
  say("cutpoint-share", "length(articulation_points(g)) / vcount(g)", length(articulation_points(both)) / n, of = "whole")
  if (ecount(g) > 0) {
    say("degree-assortativity", "assortativity_degree(g, directed)", assortativity_degree(g, directed = is_directed(g)), of = "whole")
    ask_directed(g)
  }
  if (n >= 3) census(g)
  if (n <= 120) cohesion(g, both)
}

parts <- function(g, both) {
  for (connection in if (is_directed(g)) c("weak", "strong") else "weak") {
    found <- components(g, mode = connection)
    say("component-count", "components(g, mode)$no", found$no, of = "whole", connection = connection)
    say("giant-share", "max(components(g, mode)$csize) / vcount(g)", max(found$csize) / vcount(g), of = "whole", connection = connection)
    if (vcount(g) <= 200) say_sets("components", "components(g, mode)", groups_of(found, V(g)$name), connection = connection)
  }
}

groups_of <- function(found, names) unname(split(names, found$membership))

# Sets with their sizes as values.
say_sets <- function(metric, call, sets, ...) {
  keys <- vapply(sets, function(members) key_of(sort(members, method = "radix")), "")
  say(metric, call, setNames(lengths(sets), keys), ..., of = "names")
}

far <- function(g, both) {
  for (at in list(list(way = "out", g = g), list(way = "all", g = both))) {
    directed <- is_directed(at$g)
    say("mean-distance", "mean_distance(g, directed, unconnected = TRUE)", mean_distance(at$g, directed = directed, weights = NA),
      of = "whole", direction = at$way)
    if (ecount(at$g) == 0) next
    say("diameter", "diameter(g, directed, unconnected = TRUE)", diameter(at$g, directed = directed, weights = NA), of = "whole", direction = at$way)
    if (vcount(at$g) <= 200) {
      weights <- 1 / E(at$g)$s
      say("mean-distance", "mean_distance(g, weights = 1 / s)", mean_distance(at$g, weights = weights, directed = directed), of = "whole",
        direction = at$way, weighted = TRUE)
      say("diameter", "diameter(g, weights = 1 / s)", diameter(at$g, weights = weights, directed = directed), of = "whole",
        direction = at$way, weighted = TRUE)
      say("global-efficiency", "global_efficiency(g, weights = 1 / s)", global_efficiency(at$g, weights = weights, directed = directed),
        of = "whole", direction = at$way, weighted = TRUE)
    }
    say("global-efficiency", "global_efficiency(g, directed)", global_efficiency(at$g, weights = NA, directed = directed), of = "whole",
      direction = at$way)
    strong <- components(at$g, mode = "strong")$no == 1
    if (strong) say("radius", "radius(g, mode)", radius(at$g, mode = "out"), of = "whole", direction = at$way)
  }
  if (vcount(both) <= 200) {
    say("mean-local-efficiency", "average_local_efficiency(g)", average_local_efficiency(both, weights = NA), of = "whole")
  }
}

central <- function(g, both) {
  if (vcount(g) < 3) return(invisible())
  for (way in if (is_directed(g)) c("all", "in", "out") else "all") {
    say("degree-centralization", "centr_degree(g, mode, loops = FALSE)$centralization", centr_degree(g, mode = way, loops = FALSE)$centralization,
      of = "whole", direction = way)
  }
  say("betweenness-centralization", "centr_betw(g, directed)$centralization", centr_betw(g, directed = is_directed(g))$centralization, of = "whole")
  if (is_directed(g)) {
    say("betweenness-centralization", "centr_betw(g)$centralization of the undirected graph", centr_betw(both, directed = FALSE)$centralization,
      of = "whole", direction = "all")
  } else if (is_connected(g)) {
    say("closeness-centralization", "centr_clo(g, mode = \"all\")$centralization", centr_clo(g, mode = "all")$centralization, of = "whole")
  }
}

ask_directed <- function(g) {
  if (!is_directed(g)) return(invisible())
  say("arc-reciprocity", "reciprocity(g)", reciprocity(g), of = "whole")
  say("dyad-reciprocity", "reciprocity(g, mode = \"ratio\")", reciprocity(g, mode = "ratio"), of = "whole")
  found <- dyad_census(g)
  say("dyad-census", "dyad_census(g)", c(mutual = found$mut, asymmetric = found$asym, null = found$null), of = "names")
}

triads <- c("003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C", "210", "300")

census <- function(g) {
  if (!is_directed(g)) return(invisible())
  say("triad-census", "triad_census(g)", setNames(suppressWarnings(triad_census(g)), triads), of = "names")
}

cohesion <- function(g, both) {
  if (vcount(g) < 2) return(invisible())
  for (at in list(list(way = "out", g = g), list(way = "all", g = both))) {
    say("node-connectivity", "vertex_connectivity(g)", vertex_connectivity(at$g), of = "whole", direction = at$way)
    say("tie-connectivity", "edge_connectivity(g)", edge_connectivity(at$g), of = "whole", direction = at$way)
  }
  say("clique-number", "clique_num(g)", clique_num(both), of = "whole")
  for (least in c(2, 3, 4)) {
    say("maximal-clique-count", paste0("count_max_cliques(g, min = ", least, ")"), count_max_cliques(both, min = least), of = "whole", atLeast = least)
  }
  if (vcount(g) <= 40) {
    say_sets("maximal-cliques", "max_cliques(g, min = 3)", lapply(max_cliques(both, min = 3), function(members) V(both)$name[members]))
    say_sets("bicomponents", "biconnected_components(g)", lapply(biconnected_components(both)$components, function(members) V(both)$name[members]))
    say("k-component-number", "max_cohesion(cohesive_blocks(g))", max_cohesion(cohesive_blocks(both)))
  }
}
