# Rscript write-permutation-tests.R > permutation-tests.json: what sna says of permutation tests and network regressions.
suppressMessages({
  sink(nullfile())
  library(sna)
  library(network)
  sink()
})
set.seed(20)

json <- function(value) {
  if (is.null(value)) return("null")
  if (is.list(value)) {
    parts <- vapply(value, json, "")
    if (is.null(names(value))) return(paste0("[", paste(parts, collapse = ","), "]"))
    return(paste0("{\n", paste0('"', names(value), '":', parts, collapse = ",\n"), "}"))
  }
  if (is.matrix(value)) {
    value <- as.vector(t(value))
    # Digits one after the other where they say it all, a dot for what is unknown.
    if (all(is.na(value) | value %in% 0:9)) return(paste0('"', paste(ifelse(is.na(value), ".", value), collapse = ""), '"'))
  }
  one <- function(x) {
    if (is.character(x)) paste0('"', gsub('"', '\\\\"', x), '"')
    else if (is.logical(x) && !is.na(x)) tolower(as.character(x))
    else if (is.na(x)) "null"
    else if (as.numeric(sprintf("%.15g", x)) == x) sprintf("%.15g", x)
    else sprintf("%.17g", x)
  }
  parts <- vapply(value, one, "")
  if (length(value) == 1 && is.null(names(value))) parts else paste0("[", paste(parts, collapse = ","), "]")
}

symmetric <- function(m) {
  m[upper.tri(m)] <- t(m)[upper.tri(m)]
  diag(m) <- 0
  m
}
drawn <- function(n, directed, draw) {
  m <- matrix(draw(n * n), n, n)
  diag(m) <- 0
  if (directed) m else symmetric(m)
}
ties <- function(density) function(k) as.numeric(runif(k) < density)
levels <- function(k) floor(runif(k) * 4)
numbers <- function(k) round(rnorm(k), 3)

orders <- function(n) {
  if (n == 1) return(matrix(1, 1, 1))
  smaller <- orders(n - 1)
  do.call(rbind, lapply(seq_len(n), function(first) {
    rest <- setdiff(seq_len(n), first)
    cbind(first, matrix(rest[smaller], nrow(smaller)))
  }))
}

# --- qaptest

correlated <- function(name, a, b, mode, reps = 2000, exact = FALSE) {
  stack <- array(0, c(2, nrow(a), nrow(a)))
  stack[1, , ] <- a
  stack[2, , ] <- b
  observed <- gcor(stack, g1 = 1, g2 = 2, mode = mode)
  if (exact) {
    all <- orders(nrow(a))
    dist <- apply(all, 1, function(o) {
      stack[2, , ] <- b[o, o]
      gcor(stack, g1 = 1, g2 = 2, mode = mode)
    })
    # The same number reached by sums in another order is equal.
    test <- list(pgreq = mean(dist >= observed - 1e-10), pleeq = mean(dist <= observed + 1e-10))
    reps <- nrow(all)
    call <- "gcor(stack, g1 = 1, g2 = 2, mode = mode) of all orders of the second"
  } else {
    test <- qaptest(stack, gcor, g1 = 1, g2 = 2, mode = mode, reps = reps)
    call <- "qaptest(stack, gcor, g1 = 1, g2 = 2, mode = mode, reps = reps)"
  }
  list(
    name = name, call = call, mode = mode, n = nrow(a), a = a, b = b, correlation = observed,
    pgreq = test$pgreq, pleeq = test$pleeq, reps = reps, exact = exact
  )
}

data(coleman)
data(flo)
unknown <- drawn(12, TRUE, levels)
unknown[cbind(c(1, 2, 5, 9), c(3, 8, 4, 12))] <- NA
small <- drawn(6, TRUE, levels)
small[2, 5] <- NA
qap <- list(
  correlated("friends of 73 boys in autumn and in spring (coleman)", coleman[1, , ], coleman[2, , ], "digraph"),
  correlated("Florentine marriages and random ties", flo, drawn(16, FALSE, ties(0.2)), "graph"),
  correlated("valued, no direction", drawn(20, FALSE, numbers), drawn(20, FALSE, levels), "graph"),
  correlated("valued, with direction, some pairs unknown", unknown, drawn(12, TRUE, levels), "digraph"),
  correlated("ties of six, every order", drawn(6, FALSE, ties(0.4)), drawn(6, FALSE, ties(0.5)), "graph", exact = TRUE),
  correlated("arcs of five, every order", drawn(5, TRUE, ties(0.4)), drawn(5, TRUE, ties(0.5)), "digraph", exact = TRUE),
  correlated("levels of six, one pair unknown, every order", small, drawn(6, TRUE, levels), "digraph", exact = TRUE)
)

# --- netlm, netlogit

stacked <- function(xs) {
  # A stack of one fails in netlm(mode = "graph", nullhyp = "qapspp").
  if (length(xs) == 1) return(xs[[1]])
  x <- array(0, c(length(xs), nrow(xs[[1]]), nrow(xs[[1]])))
  for (k in seq_along(xs)) x[k, , ] <- xs[[k]]
  x
}
given <- function(name, call, mode, y, xs, fit) {
  tested <- !is.null(fit$dist)
  list(
    name = name, call = call, mode = mode, n = nrow(y), y = y, xs = unname(xs), intercept = fit$intercept,
    estimates = unname(fit$coefficients), statistics = unname(fit$tstat), pairs = fit$n, residualDegrees = fit$df.residual,
    pgreq = if (tested) unname(fit$pgreq), pleeq = if (tested) unname(fit$pleeq), pgreqabs = if (tested) unname(fit$pgreqabs),
    reps = if (tested) nrow(fit$dist) else 0
  )
}
linear <- function(name, y, xs, mode, reps = 1000, intercept = TRUE, nullhyp = "qapspp") {
  fit <- netlm(y, stacked(xs), mode = mode, intercept = intercept, nullhyp = nullhyp, reps = reps)
  # As print(summary(fit)) works it out.
  rss <- sum(fit$residuals^2)
  mss <- if (intercept) sum((fit$fitted.values - mean(fit$fitted.values))^2) else sum(fit$fitted.values^2)
  squared <- mss / (mss + rss)
  c(
    given(name, sprintf('netlm(y, xs, mode = "%s", intercept = %s, nullhyp = "%s", reps = %d)', mode, intercept, nullhyp, reps), mode, y, xs, fit),
    list(
      residualStandardError = sqrt(rss / fit$df.residual), rSquared = squared,
      adjustedRSquared = 1 - (1 - squared) * ((fit$n - intercept) / fit$df.residual),
      f = (mss / (fit$rank - intercept)) / (rss / fit$df.residual)
    )
  )
}
logistic <- function(name, y, xs, mode, reps = 500, nullhyp = "qapspp") {
  fit <- netlogit(y, stacked(xs), mode = mode, nullhyp = nullhyp, reps = reps)
  # glm stops at a change of the deviance of 1e-8 and takes standard errors from the step before; asked again it stops later.
  vectors <- lapply(c(list(y), xs), function(m) gvectorize(m, mode = mode, diag = FALSE, censor.as.na = TRUE))
  columns <- as.data.frame(setNames(vectors, c("y", paste0("x", seq_along(xs)))))
  again <- glm(y ~ ., binomial(), columns, control = list(epsilon = 1e-15, maxit = 60))
  c(
    given(name, sprintf('netlogit(y, xs, mode = "%s", nullhyp = "%s", reps = %d)', mode, nullhyp, reps), mode, y, xs, fit),
    list(
      glmCall = "glm(y ~ ., binomial(), control = list(epsilon = 1e-15, maxit = 60))",
      glmEstimates = unname(coef(again)), glmStandardErrors = unname(summary(again)$coefficients[, 2]),
      deviance = again$deviance, nullDeviance = again$null.deviance, aic = fit$aic, bic = fit$bic,
      table = as.vector(t(fit$ctable))
    )
  )
}

like <- drawn(15, TRUE, numbers)
further <- drawn(15, TRUE, levels)
near <- round(0.6 * like + 0.4 * further + 0.3 * drawn(15, TRUE, numbers), 3)
outcome <- round(0.3 * like - 0.1 * further + drawn(15, TRUE, numbers), 3)
missing <- outcome
missing[cbind(c(1, 4, 15, 7), c(2, 9, 3, 8))] <- NA
near_unknown <- near
near_unknown[3, 11] <- NA
classes <- floor(runif(73) * 4)
same <- outer(classes, classes, "==") * 1
wealth <- c(10, 36, 55, 44, 20, 32, 8, 42, 103, 48, 49, 3, 27, 10, 146, 48)
between <- abs(outer(wealth, wealth, "-"))
third <- drawn(16, FALSE, numbers)
regressions <- list(
  linear("three predictors, two of them alike", outcome, list(like, further, near), "digraph"),
  linear("no intercept", outcome, list(like, further), "digraph", intercept = FALSE),
  linear("no direction", symmetric(outcome), list(symmetric(like), symmetric(further)), "graph"),
  linear("one predictor", symmetric(outcome), list(symmetric(near)), "graph"),
  linear("some pairs unknown", missing, list(like, near_unknown), "digraph", nullhyp = "classical")
)
logits <- list(
  logistic("friends in spring (coleman) by friends in autumn and a drawn class", coleman[2, , ], list(coleman[1, , ], same), "digraph", 200),
  logistic("Florentine marriages by difference of wealth", flo, list(between, third), "graph")
)

# Every order of six, as the double semi-partialling of netlm: residuals of a predictor on the others change places.
n <- 6
y6 <- drawn(n, TRUE, numbers)
xs6 <- list(drawn(n, TRUE, numbers), drawn(n, TRUE, levels))
off <- row(y6) != col(y6)
all <- orders(n)
lm_t <- function(columns, y) {
  fit <- lm(y ~ 0 + columns)
  coef(summary(fit))[ncol(columns), 3]
}
columns <- cbind(1, xs6[[1]][off], xs6[[2]][off])
exact <- lapply(1:3, function(i) {
  observed <- lm_t(cbind(columns[, -i], columns[, i]), y6[off])
  residual <- matrix(0, n, n)
  residual[off] <- qr.resid(qr(columns[, -i]), columns[, i])
  dist <- apply(all, 1, function(o) lm_t(cbind(columns[, -i], residual[o, o][off]), y6[off]))
  list(
    statistic = observed, pgreq = mean(dist >= observed - 1e-9), pleeq = mean(dist <= observed + 1e-9),
    pgreqabs = mean(abs(dist) >= abs(observed) - 1e-9), mean = mean(dist)
  )
})

cat(json(list(
  tool = "sna", version = as.character(packageVersion("sna")), r = R.version.string, script = "write-permutation-tests.R",
  qap = qap, regressions = regressions, logits = logits,
  exact = list(call = "lm of every order of the residuals", n = n, y = y6, xs = xs6, coefficients = exact)
)), "\n", sep = "")
