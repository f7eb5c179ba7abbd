# Asks sna for every value it offers, and network for the mixing matrix: Rscript peer-sna.R

source(file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))), "json.R"))
suppressMessages({
  library(network)
  library(sna)
})

matrix_of <- function(name, directed) {
  ids <- read_nodes(name)$id
  ties <- read_ties(name)
  a <- matrix(0, length(ids), length(ids), dimnames = list(ids, ids))
  a[cbind(ties$from, ties$to)] <- ties$s
  if (!directed) a[cbind(ties$to, ties$from)] <- ties$s
  a
}

ask <- function(name, a, directed) {
  named <- function(values) setNames(values, rownames(a))
  present <- (a > 0) * 1
  gmode <- if (directed) "digraph" else "graph"
  modes <- if (directed) c(all = "freeman", `in` = "indegree", out = "outdegree") else c(all = "freeman")
  for (way in names(modes)) {
    at <- list(direction = way)
    # Of an undirected network sna counts each tie once only if told so.
    cmode <- modes[[way]]
    say(name, "degree", "degree(A, gmode, cmode)", named(degree(present, gmode = gmode, cmode = cmode)), at)
    say(name, "strength", "degree(A, gmode, cmode, ignore.eval = FALSE)", named(degree(a, gmode = gmode, cmode = cmode, ignore.eval = FALSE)), at)
    say(name, "degree-centralization", "centralization(A, degree, mode, cmode)", centralization(present, degree, mode = gmode, cmode = cmode), at)
  }
  say(name, "betweenness", "betweenness(A, gmode, cmode)",
    named(betweenness(present, gmode = gmode, cmode = if (directed) "directed" else "undirected")), list(normalised = FALSE))
  say(name, "harmonic-closeness", "closeness(A, gmode, cmode = \"suminvdir\" or \"suminvundir\")",
    named(closeness(present, gmode = gmode, cmode = if (directed) "suminvdir" else "suminvundir")))
  say(name, "density", "gden(A, mode)", gden(present, mode = gmode))
  say(name, "density", "gden(A, mode, ignore.eval = FALSE)", gden(a, mode = gmode, ignore.eval = FALSE), list(weighted = TRUE))
  say(name, "connectedness", "connectedness(A)", connectedness(present))
  either <- (present + t(present) > 0) * 1
  say(name, "transitivity", "gtrans(A, mode = \"graph\")", gtrans(either, mode = "graph"))
}

mixing <- function(name, a, directed) {
  groups <- read_nodes(name)$group
  if (all(groups == "")) return(invisible())
  net <- network(a, directed = directed)
  net %v% "group" <- groups
  m <- mixingmatrix(net, "group", useNA = "no")
  pairs <- expand.grid(from = rownames(m), to = colnames(m), stringsAsFactors = FALSE)
  if (!directed) pairs <- pairs[pairs$from <= pairs$to, ]
  values <- mapply(function(g, h) m[g, h], pairs$from, pairs$to)
  names(values) <- paste0("[\"", pairs$from, "\",\"", pairs$to, "\"]")
  say(name, "mixing-matrix", "mixingmatrix(net, group) of the package network", values)
}

for (k in seq_len(nrow(networks))) {
  name <- networks$name[k]
  directed <- networks$directed[k] == "yes"
  a <- matrix_of(name, directed)
  if (name == "davis") {
    say(name, "connectedness", "connectedness(A)", connectedness((a > 0) * 1))
    women <- read_nodes(name)$mode == "0"
    b <- a[women, !women]
    shared <- function(m) `diag<-`(m, 0)
    ask("davis, women, count", shared(b %*% t(b)), FALSE)
    ask("davis, events, count", shared(t(b) %*% b), FALSE)
  } else {
    ask(name, a, directed)
    mixing(name, a, directed)
  }
}
write_reference("sna", paste0("R sna ", packageVersion("sna"), ", network ", packageVersion("network")))
