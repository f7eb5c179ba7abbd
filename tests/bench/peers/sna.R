# sna: a matrix for each network.
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
source(file.path(here, "turn.R"))
suppressMessages({
  sink(nullfile())
  library(sna)
  sink()
})

turn(as.character(packageVersion("sna")), function(groups, ties, strengths) {
  n <- length(groups)
  matrix <- matrix(0, n, n)
  matrix[ties] <- 1
  matrix[ties[, 2:1, drop = FALSE]] <- 1
  valued <- matrix(0, n, n)
  valued[ties] <- strengths
  valued[ties[, 2:1, drop = FALSE]] <- strengths
  degrees <- degree(matrix, gmode = "graph")
  between <- betweenness(matrix, gmode = "graph")
  cut <- numeric(n)
  cut[cutpoints(matrix, mode = "graph")] <- 1
  distances <- geodist(matrix, count.paths = FALSE)$gdist
  finite <- distances[is.finite(distances) & distances > 0]
  list(
    degree = degrees,
    "degree-centralization" = centralization(matrix, degree, mode = "graph"),
    strength = degree(valued, gmode = "graph", ignore.eval = FALSE),
    betweenness = between,
    "betweenness-spread" = n * max(between) - sum(between),
    harmonic = closeness(matrix, gmode = "graph", cmode = "suminvundir"),
    coreness = kcores(matrix, mode = "graph", cmode = "indegree"),
    density = gden(matrix, mode = "graph"),
    components = components(matrix),
    diameter = if (length(finite) > 0) max(finite) else NaN,
    "mean-distance" = if (length(finite) > 0) mean(finite) else NaN,
    cutpoint = cut
  )
})
