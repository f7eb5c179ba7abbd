# Asks igraph for every value it offers: Rscript peer-igraph.R

source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))), "json.R"))
suppressMessages(library(igraph))

build <- function(name, directed) {
  graph_from_data_frame(read_ties(name), directed, vertices = read_nodes(name))
}

ask <- function(name, g) {
  s <- E(g)$s
  both <- as.undirected(g, mode = "collapse", edge.attr.comb = list(s = "max", "ignore"))
  ways <- if (is_directed(g)) c("all", "in", "out") else "all"
  for (way in ways) {
    at <- list(direction = way)
    say(name, "degree", "degree(g, mode, loops = FALSE)", degree(g, mode = way, loops = FALSE), at)
    say(name, "strength", "strength(g, mode = mode, weights = s)", strength(g, mode = way, weights = s), at)
    say(name, "degree-centralization", "centr_degree(g, mode, loops = FALSE)$centralization",
      centr_degree(g, mode = way, loops = FALSE)$centralization, at)
  }
  if (!is_directed(g)) {
    say(name, "degree", "degree(g, loops = FALSE, normalized = TRUE)", degree(g, loops = FALSE, normalized = TRUE), list(normalised = TRUE))
  }
  for (weighted in c(FALSE, TRUE)) {
    lengths <- function(graph) if (weighted) 1 / E(graph)$s else NA
    for (normalised in c(FALSE, TRUE)) {
      at <- list(weighted = weighted, normalised = normalised)
      call <- paste0("(g, weights = ", if (weighted) "1 / s" else "NA", ", normalized = ", normalised)
      say(name, "betweenness", paste0("betweenness", call, ", directed)"),
        betweenness(g, weights = lengths(g), normalized = normalised), c(at, list(direction = "out")))
      say(name, "betweenness", paste0("betweenness", call, ") of the collapsed graph"),
        betweenness(both, weights = lengths(both), normalized = normalised), c(at, list(direction = "all")))
      for (way in c("out", if (is_directed(g)) "in")) {
        say(name, "harmonic-closeness", paste0("harmonic_centrality", call, ", mode)"),
          harmonic_centrality(g, mode = way, weights = lengths(g), normalized = normalised), c(at, list(direction = way)))
      }
      say(name, "harmonic-closeness", paste0("harmonic_centrality", call, ") of the collapsed graph"),
        harmonic_centrality(both, weights = lengths(both), normalized = normalised), c(at, list(direction = "all")))
    }
  }
  named <- function(values, graph) setNames(values, V(graph)$name)
  say(name, "local-clustering", "transitivity(g, \"local\", isolates = \"nan\")", named(transitivity(both, "local", isolates = "nan", weights = NA), both))
  say(name, "burt-constraint", "constraint(g, weights = NULL)", constraint(delete_edge_attr(g, "s")))
  say(name, "burt-constraint", "constraint(g, weights = s)", constraint(g, weights = s), list(weighted = TRUE))
  say(name, "density", "edge_density(g, loops = FALSE)", edge_density(g, loops = FALSE))
  say(name, "transitivity", "transitivity(g, \"global\")", transitivity(both, "global"))
}

for (k in seq_len(nrow(networks))) {
  name <- networks$name[k]
  g <- build(name, networks$directed[k] == "yes")
  if (name != "davis") {
    ask(name, g)
    next
  }
  V(g)$type <- V(g)$mode == "1"
  halves <- bipartite_projection(g, multiplicity = TRUE)
  E(halves$proj1)$s <- E(halves$proj1)$weight
  E(halves$proj2)$s <- E(halves$proj2)$weight
  ask("davis, women, count", delete_edge_attr(halves$proj1, "weight"))
  ask("davis, events, count", delete_edge_attr(halves$proj2, "weight"))
}
write_reference("igraph", paste0("R igraph ", packageVersion("igraph")))
