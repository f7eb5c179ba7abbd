# What sna is asked about each node and pair.

pair_limit <- 26

ask_nodes <- function(a, directed) {
  present <- (a > 0) * 1
  either <- (present + t(present) > 0) * 1
  n <- nrow(a)
  large <- n > 200
  gmode <- if (directed) "digraph" else "graph"
  modes <- if (directed) c(all = "freeman", `in` = "indegree", out = "outdegree") else c(all = "freeman")
  for (way in names(modes)) {
    cmode <- modes[[way]]
    # Of an undirected network sna counts each tie once only if told so.
    say("degree", "degree(A, gmode, cmode)", degree(present, gmode = gmode, cmode = cmode), direction = way)
    say("strength", "degree(A, gmode, cmode, ignore.eval = FALSE)", degree(a, gmode = gmode, cmode = cmode, ignore.eval = FALSE), direction = way)
    say("core-number", "kcores(A, mode, cmode)", kcores(present, mode = gmode, cmode = cmode), direction = way)
  }
  if (n > 2) {
    say("betweenness", "betweenness(A, gmode, cmode)",
      betweenness(present, gmode = gmode, cmode = if (directed) "directed" else "undirected"), normalised = FALSE)
  }
  say("harmonic-closeness", "closeness(A, gmode, cmode = \"suminvdir\" or \"suminvundir\")",
    closeness(present, gmode = gmode, cmode = if (directed) "suminvdir" else "suminvundir"))
  say("freeman-closeness", "closeness(A, gmode, cmode)", closeness(present, gmode = gmode, cmode = if (directed) "directed" else "undirected"))
  say("cutpoint", "cutpoints(A, mode = \"graph\")", cutpoints(either, mode = "graph", return.indicator = TRUE) * 1)
  if (!large && n > 1) spectral(present, either, directed)
  if (!large && n > 2) {
    say("fragmentation-centrality", "connectedness(A) - connectedness(A[-i, -i])",
      connectedness(either) - vapply(seq_len(n), function(i) connectedness(either[-i, -i, drop = FALSE]), 0))
  }
  if (n <= pair_limit && n > 2) ask_pairs(a, present, either, directed)
}

spectral <- function(present, either, directed) {
  joined <- connectedness(either) == 1
  if (!directed && joined && nrow(either) > 2) {
    say("eigenvector-centrality", "abs(evcent(A, use.eigen = TRUE))", abs(evcent(either, gmode = "graph", use.eigen = TRUE)), scale = "largest-1")
  }
  if (joined) say("information-centrality", "infocent(A, gmode = \"graph\")", infocent(either, gmode = "graph"))
  if (all(rowSums(present) > 0)) {
    for (beta in c(0.05, 0.1)) {
      # Where the equations have no single solution sna stops.
      power <- tryCatch(bonpow(present, gmode = if (directed) "digraph" else "graph", exponent = beta), error = function(e) NULL)
      if (!is.null(power)) say("bonacich-power", paste0("bonpow(A, gmode, exponent = ", beta, ")"), power, beta = beta, direction = "out")
    }
  }
}

ask_pairs <- function(a, present, either, directed) {
  far <- geodist(present)$gdist
  say("distance", "geodist(A)$gdist", by_pair(far, directed), direction = "out")
  if (directed) say("distance", "geodist(A)$gdist of the undirected graph", by_pair(geodist(either)$gdist, FALSE), direction = "all")
  mode <- if (directed) "digraph" else "graph"
  say("structural-equivalence-distance", "sedist(A, method = \"euclidean\")", by_pair(sedist(present, method = "euclidean", mode = mode), directed))
  say("structural-equivalence-distance", "sedist(A, method = \"euclidean\") with strengths",
    by_pair(sedist(a, method = "euclidean", mode = mode), directed), weighted = TRUE)
  say("max-flow", "maxflow(A)", by_pair(maxflow(present), directed), direction = "out")
  say("max-flow", "maxflow(A, ignore.eval = FALSE)", by_pair(maxflow(a, ignore.eval = FALSE), directed), direction = "out", weighted = TRUE)
  if (sum(either) == 0) return(invisible())
  if (sum(present * t(present)) > 0) {
    shared <- simmelian(present, dichotomize = FALSE)
    say("embeddedness", "simmelian(A, dichotomize = FALSE)", by_tie(shared, present, directed), mutual = TRUE)
  }
  census <- clique.census(either, mode = "graph", clique.comembership = "bysize", tabulate.by.vertex = FALSE)
  shared <- census$clique.comemb
  large <- shared[as.integer(dimnames(shared)[[1]]) >= 3, , , drop = FALSE]
  sizes <- rep(seq_along(census$cliques), lengths(census$cliques))
  cliques <- lapply(unlist(census$cliques[-(1:2)], recursive = FALSE), function(members) key_of(rownames(either)[members]))
  say("maximal-cliques", "clique.census(A, mode = \"graph\")$cliques of at least 3",
    setNames(sizes[sizes > 2], cliques), of = "names")
  say("clique-co-membership", "clique.census(A, clique.comembership = \"bysize\") of at least 3", by_pair(apply(large, c(2, 3), sum), FALSE))
}
