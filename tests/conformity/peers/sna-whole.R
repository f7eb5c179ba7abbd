# What sna and network are asked about groups and whole networks.

ask_whole <- function(a, directed) {
  present <- (a > 0) * 1
  either <- (present + t(present) > 0) * 1
  n <- nrow(a)
  gmode <- if (directed) "digraph" else "graph"
  say("isolate-count", "length(isolates(A))", length(isolates(present)), of = "whole")
  say("density", "gden(A, mode)", gden(present, mode = gmode), of = "whole")
  say("density", "gden(A, mode, ignore.eval = FALSE)", gden(a, mode = gmode, ignore.eval = FALSE), of = "whole", weighted = TRUE)
  say("component-count", "components(A, connected = \"weak\")", components(present, connected = "weak"), of = "whole", connection = "weak")
  say("component-count", "components(A, connected = \"strong\")", components(present, connected = "strong"), of = "whole", connection = "strong")
  say("connectedness", "connectedness(A)", connectedness(either), of = "whole")
  say("fragmentation", "1 - connectedness(A)", 1 - connectedness(either), of = "whole")
  say("transitivity", "gtrans(A, mode = \"graph\")", gtrans(either, mode = "graph"), of = "whole")
  if (n > 2) centralizations(present, either, directed)
  if (directed) ask_directed(present)
  census(present, directed)
}

centralizations <- function(present, either, directed) {
  mode <- if (directed) "digraph" else "graph"
  modes <- if (directed) c(all = "freeman", `in` = "indegree", out = "outdegree") else c(all = "freeman")
  for (way in names(modes)) {
    say("degree-centralization", "centralization(A, degree, mode, cmode)", centralization(present, degree, mode = mode, cmode = modes[[way]]),
      of = "whole", direction = way)
  }
  say("betweenness-centralization", "centralization(A, betweenness, mode)", centralization(present, betweenness, mode = mode), of = "whole")
  if (directed) {
    say("betweenness-centralization", "centralization(A, betweenness, mode) of the undirected graph",
      centralization(either, betweenness, mode = "graph"), of = "whole", direction = "all")
  } else {
    say("closeness-centralization", "centralization(A, closeness, mode = \"graph\")", centralization(either, closeness, mode = "graph"), of = "whole")
  }
}

ask_directed <- function(present) {
  say("directed-transitivity", "gtrans(A, measure = \"weak\")", gtrans(present, measure = "weak"), of = "whole")
  say("arc-reciprocity", "grecip(A, measure = \"edgewise\")", grecip(present, measure = "edgewise"), of = "whole")
  say("dyad-reciprocity", "grecip(A, measure = \"dyadic.nonnull\")", grecip(present, measure = "dyadic.nonnull"), of = "whole")
  say("connectedness", "reachability(A), pairs off the diagonal", {
    reached <- reachability(present)
    (sum(reached) - sum(diag(reached))) / (nrow(present) * (nrow(present) - 1))
  }, of = "whole", direction = "out")
  say("krackhardt-hierarchy", "hierarchy(A, measure = \"krackhardt\")", hierarchy(present, measure = "krackhardt"), of = "whole")
  say("krackhardt-efficiency", "efficiency(A)", efficiency(present), of = "whole")
  say("krackhardt-lub", "lubness(A)", lubness(present), of = "whole")
}

census <- function(present, directed) {
  n <- nrow(present)
  if (directed && n > 1) {
    found <- dyad.census(present)
    say("dyad-census", "dyad.census(A)", setNames(as.numeric(found[1, c("Mut", "Asym", "Null")]), c("mutual", "asymmetric", "null")), of = "names")
  }
  if (n < 3 || n > 200) return(invisible())
  found <- triad.census(present, mode = if (directed) "digraph" else "graph")
  say("triad-census", "triad.census(A, mode)", setNames(as.numeric(found), colnames(found)), of = "names")
}

ask_groups <- function(a, groups, directed) {
  net <- network(a, directed = directed)
  net %v% "group" <- groups
  m <- mixingmatrix(net, "group", useNA = "no")
  pairs <- expand.grid(from = rownames(m), to = colnames(m), stringsAsFactors = FALSE)
  if (!directed) pairs <- pairs[pairs$from <= pairs$to, ]
  say("mixing-matrix", "mixingmatrix(net, group) of the package network",
    setNames(mapply(function(g, h) m[g, h], pairs$from, pairs$to), mapply(function(g, h) key_of(c(g, h)), pairs$from, pairs$to)), of = "names")
  names_of <- sort(unique(groups), method = "radix")
  membership <- match(groups, names_of)
  present <- (a > 0) * 1
  if (length(names_of) > 1) {
    blocks <- blockmodel(present, membership, mode = if (directed) "digraph" else "graph", diag = FALSE)$block.model
    cells <- expand.grid(from = seq_along(names_of), to = seq_along(names_of))
    if (!directed) cells <- cells[cells$from <= cells$to, ]
    say("block-density", "blockmodel(A, groups)$block.model",
      setNames(blocks[as.matrix(cells)], mapply(function(g, h) key_of(names_of[c(g, h)]), cells$from, cells$to)), of = "names")
  }
  if (nrow(a) <= 200) brokers(present, groups)
}

roles <- c(coordinator = "w_I", itinerant = "w_O", representative = "b_IO", gatekeeper = "b_OI", liaison = "b_O", total = "t")

brokers <- function(present, groups) {
  if (length(unique(groups)) < 2) return(invisible())
  found <- brokerage(present, groups)
  say("sector-brokerage", "brokerage(A, groups)$raw.gli", found$raw.gli, of = "names", scale = "by-role")
  for (role in names(roles)) {
    metric <- if (role == "total") "brokerage-total" else paste0("brokerage-", role)
    say(metric, "brokerage(A, groups)$raw.nli", found$raw.nli[, roles[[role]]], score = "raw")
    say(metric, "brokerage(A, groups)$exp.nli", found$exp.nli[, roles[[role]]], score = "expected")
    say(metric, "brokerage(A, groups)$z.nli", found$z.nli[, roles[[role]]], score = "z")
  }
}
