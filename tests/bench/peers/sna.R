# sna: a matrix for each network, or pairs of matrices and their correlation under permutation.
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
source(file.path(here, "turn.R"))
suppressMessages({
  sink(nullfile())
  library(sna)
  sink()
})

of_network <- function(groups, ties, strengths) {
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
}

qap <- function(path) {
  file <- file(path, "rb")
  sizes <- readBin(file, "integer", 2, endian = "little")
  n <- sizes[1]
  numbers <- readBin(file, "double", 2 * sizes[2] * n * n, endian = "little")
  close(file)
  pairs <- lapply(seq_len(sizes[2]), function(k) {
    stack <- array(0, c(2, n, n))
    # Symmetric, so that rows and columns are the same.
    for (m in 1:2) stack[m, , ] <- matrix(numbers[seq_len(n * n) + (2 * k + m - 3) * n * n], n)
    stack
  })
  function() {
    set.seed(9)
    tests <- lapply(pairs, function(pair) qaptest(pair, gcor, g1 = 1, g2 = 2, mode = "graph", reps = 1000))
    list(correlation = vapply(tests, function(one) one$testval, 0), share = vapply(tests, function(one) one$pgreq, 0))
  }
}

version <- as.character(packageVersion("sna"))
if (identical(commandArgs(trailingOnly = TRUE)[1], "qap")) timed(version, qap) else turn(version, of_network)
