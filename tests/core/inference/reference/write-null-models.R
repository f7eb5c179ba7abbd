# Rscript write-null-models.R > null-models.json: what sna, igraph, vegan and R itself say of null models.
# The networks are those of tests/conformity/networks.
suppressMessages({
  sink(nullfile())
  library(sna)
  library(vegan)
  sink()
})
invisible(Sys.setlocale("LC_COLLATE", "C"))
set.seed(7)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
folder <- file.path(here, "..", "..", "..", "conformity", "networks")
nodes_of <- function(name) read.csv(file.path(folder, paste0(name, ".nodes.csv")), colClasses = "character")
matrix_of <- function(name, directed) {
  ids <- nodes_of(name)$id
  ties <- read.csv(file.path(folder, paste0(name, ".ties.csv")), colClasses = c("character", "character", "numeric"))
  a <- matrix(0, length(ids), length(ids), dimnames = list(ids, ids))
  a[cbind(ties$from, ties$to)] <- 1
  if (!directed) a[cbind(ties$to, ties$from)] <- 1
  a
}
number <- function(x) ifelse(is.finite(x), sprintf("%.12g", x), "null")
summary_of <- function(observed, values) {
  known <- values[is.finite(values)]
  near <- 1e-9 * pmax(abs(observed), 1e-9)
  sprintf(
    '"observed": %s, "high": %s, "low": %s, "mean": %s, "sd": %s, "replicates": %d', number(observed),
    number(mean(known >= observed - near)), number(mean(known <= observed + near)), number(mean(known)), number(sd(known)), length(known)
  )
}
quoted <- function(text) paste0('"', gsub('"', '\\\\"', text), '"')
line <- function(tool, call, network, metric, condition, observed, values) {
  sprintf(
    '  {"tool": %s, "call": %s, "network": %s, "metric": %s, "condition": %s, %s}', quoted(tool), quoted(call), quoted(network), quoted(metric),
    quoted(condition), summary_of(observed, values)
  )
}
said <- function(package) paste(package, packageVersion(package))

# sna: size, ties, dyad census
reps <- 4000
statistics <- list(
  list("transitivity", "graph", "gtrans", function(d) gtrans(d, mode = "graph")),
  list("degree-centralization", "graph", "centralization(degree)", function(d) {
    centralization(d, degree, mode = "graph", cmode = "freeman")
  }),
  list("connectedness", "graph", "connectedness", function(d) connectedness(d)),
  list("arc-reciprocity", "digraph", "grecip(measure='edgewise')", function(d) grecip(d, measure = "edgewise")),
  list("krackhardt-hierarchy", "digraph", "hierarchy(measure='krackhardt')", function(d) hierarchy(d, measure = "krackhardt"))
)
asked <- list(
  list("florentine-16", "graph", c("size", "edges")),
  list("karate", "graph", "edges"),
  list("drawn-directed", "digraph", c("size", "edges", "dyad.census"))
)
lines <- character(0)
for (one in asked) {
  a <- matrix_of(one[[1]], one[[2]] == "digraph")
  for (statistic in statistics) {
    if (statistic[[2]] != one[[2]]) next
    for (condition in one[[3]]) {
      found <- cug.test(a, statistic[[4]], mode = one[[2]], cmode = condition, reps = reps)
      call <- sprintf('cug.test(A, %s, mode = "%s", cmode = "%s", reps = %d)', statistic[[3]], one[[2]], condition, reps)
      ours <- c(size = "size", edges = "ties", dyad.census = "dyad-census")[[condition]]
      lines <- c(lines, line(said("sna"), call, one[[1]], statistic[[1]], ours, found$obs.stat, found$rep.stat))
    }
  }
}

# igraph: degrees. The exchanges are as many as ours.
library(igraph, warn.conflicts = FALSE)
for (name in c("florentine-16", "karate")) {
  g <- graph_from_adjacency_matrix(matrix_of(name, FALSE), mode = "undirected")
  for (statistic in list(
    list("transitivity", "transitivity(g)", function(g) transitivity(g)),
    list("mean-distance", "mean_distance(g)", function(g) mean_distance(g))
  )) {
    values <- replicate(reps, statistic[[3]](rewire(g, keeping_degseq(loops = FALSE, niter = 100 * ecount(g)))))
    call <- sprintf("rewire(g, keeping_degseq(loops = FALSE, niter = 100 * ecount(g))), %s", statistic[[2]])
    lines <- c(lines, line(said("igraph"), call, name, statistic[[1]], "degrees", statistic[[3]](g), values))
  }
}
g <- graph_from_adjacency_matrix(matrix_of("drawn-directed", TRUE), mode = "directed")
values <- replicate(reps, reciprocity(rewire(g, keeping_degseq(loops = FALSE, niter = 100 * ecount(g)))))
call <- "rewire(g, keeping_degseq(loops = FALSE, niter = 100 * ecount(g))), reciprocity(g)"
lines <- c(lines, line(said("igraph"), call, "drawn-directed", "arc-reciprocity", "degrees", reciprocity(g), values))

# vegan: both margins of attendance; what is projected afterwards
projected <- function(b) {
  shared <- b %*% t(b)
  diag(shared) <- 0
  graph_from_adjacency_matrix((shared > 0) * 1, mode = "undirected")
}
for (name in c("davis", "drawn-attendance")) {
  nodes <- nodes_of(name)
  a <- matrix_of(name, FALSE)
  b <- a[nodes$mode == "0", nodes$mode == "1"]
  drawn <- simulate(nullmodel(b, "curveball"), nsim = reps, burnin = 2000, thin = 200)
  for (statistic in list(
    list("transitivity", function(b) transitivity(projected(b))),
    list("density", function(b) edge_density(projected(b))),
    list("nodf", function(b) nestednodf(b)$statistic[["NODF"]]),
    list("c-score", function(b) nestedchecker(t(b))$C.score)
  )) {
    values <- apply(drawn, 3, statistic[[2]])
    call <- sprintf('simulate(nullmodel(B, "curveball"), nsim = %d, burnin = 2000, thin = 200)', reps)
    lines <- c(lines, line(said("vegan"), call, name, statistic[[1]], "curveball", statistic[[2]](b), values))
  }
}

# R: p-values of several tests
ps <- list(
  c(0.01, 0.04, 0.03, 0.005, 0.2, 0.04), c(0.5, 0.5, 0.9), c(0.02), c(0.001, NA, 0.04, 0.012, NA, 1, 0.03), c(0, 0.05, 1, 0.05, 0.05),
  round(runif(25)^3, 4)
)
listed <- function(values) paste0("[", paste(number(values), collapse = ", "), "]")
adjusted <- vapply(ps, function(p) {
  sprintf('  {"p": %s, "holm": %s, "benjamini-hochberg": %s}', listed(p), listed(p.adjust(p, "holm")), listed(p.adjust(p, "BH")))
}, "")

cat('{"adjusted": {"tool": ', quoted(R.version.string), ', "call": "p.adjust(p, \\"holm\\"), p.adjust(p, \\"BH\\")", "values": [\n', sep = "")
cat(adjusted, sep = ",\n")
cat('\n]},\n"tests": [\n')
cat(lines, sep = ",\n")
cat("\n]}\n")
