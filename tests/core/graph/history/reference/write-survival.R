# Writes survival.json: survival curves by R's package survival on the data that come with it and on drawn ones.
# Rscript tests/core/graph/history/reference/write-survival.R
suppressPackageStartupMessages(library(survival))
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)[1]))
set.seed(20)

number <- function(x) ifelse(is.na(x), "null", ifelse(is.infinite(x), "1e999", format(x, digits = 17, trim = TRUE, scientific = FALSE)))
list_of <- function(x) paste0("[", paste(vapply(x, number, ""), collapse = ","), "]")
text <- function(x) paste0("\"", gsub("\"", "\\\\\"", x), "\"")

# What was known: ended after exactly `low` days, or going on after `low` - 1 days, seen for the last time; high is null then.
right_case <- function(name, time, ended) {
  fit <- survfit(Surv(time, ended) ~ 1)
  at <- fit$n.event > 0
  median <- quantile(fit, 0.5)$quantile
  paste0("{\"name\":", text(name), ",\"call\":\"survfit(Surv(time, ended) ~ 1)\"",
    ",\"low\":", list_of(ifelse(ended == 1, time, time + 1)), ",\"high\":", list_of(ifelse(ended == 1, time, NA)),
    ",\"times\":", list_of(fit$time[at]), ",\"survival\":", list_of(fit$surv[at]),
    ",\"atRisk\":", list_of(fit$n.risk[at]), ",\"ended\":", list_of(fit$n.event[at]),
    ",\"standardError\":", list_of((fit$surv * fit$std.err)[at]), ",\"median\":", number(median), "}")
}

# survfit stops once no share moves by 5e-5 in a round; the same algorithm, let go on until none moves by 1e-13.
patient <- survival:::survfitTurnbull
body(patient) <- as.call(lapply(as.list(body(patient)), function(part) {
  source <- paste(deparse(part), collapse = "\n")
  if (grepl("5e-05", source, fixed = TRUE)) parse(text = sub("5e-05", "1e-13", source, fixed = TRUE))[[1]] else part
}))

# Between `low` and `high` days, both possible: in survfit's words, after low - 1 and by high.
interval_case <- function(name, low, high) {
  exact <- !is.na(high) & low == high
  times <- Surv(ifelse(exact, low, low - 1), high, type = "interval2")
  fit <- patient(factor(rep(1, length(low))), times, weights = rep(1, length(low)))
  at <- fit$n.event > 1e-6
  paste0("{\"name\":", text(name),
    ",\"call\":\"survfitTurnbull of survfit(Surv(after, by, type = \\\"interval2\\\") ~ 1), tolerance 1e-13\"",
    ",\"low\":", list_of(low), ",\"high\":", list_of(high),
    ",\"times\":", list_of(fit$time[at]), ",\"survival\":", list_of(fit$surv[at]), "}")
}

# Seen at visits some days apart only: ended between two of them, or later.
at_visits <- function(time, ended, apart) {
  before <- (ceiling(time / apart) - 1) * apart
  list(low = ifelse(ended == 1, before, floor(time / apart) * apart) + 1, high = ifelse(ended == 1, before + apart, NA))
}

drawn <- function(n, apart) {
  time <- ceiling(rexp(n, 1 / 400))
  lost <- ceiling(runif(n, 100, 1500))
  seen <- at_visits(pmin(time, lost), as.numeric(time <= lost), apart)
  known <- runif(n) < 0.2 & time <= lost
  list(low = ifelse(known, time, seen$low), high = ifelse(known, time, seen$high))
}

cases <- c(
  right_case("ovarian", ovarian$futime, ovarian$fustat),
  right_case("leukemia (aml)", aml$time, aml$status),
  right_case("lung", lung$time, lung$status - 1),
  right_case("veteran", veteran$time, veteran$status),
  right_case("a half that lasts", c(1, 2, 3, 5, 5), c(1, 1, 0, 1, 0)),
  right_case("all seen to end", c(4, 1, 3, 2), c(1, 1, 1, 1)))
visits <- list(
  list(name = "ovarian, seen every 91 days", of = at_visits(ovarian$futime, ovarian$fustat, 91)),
  list(name = "leukemia (aml), seen every 7 days", of = at_visits(aml$time, aml$status, 7)),
  list(name = "veteran, seen every 30 days", of = at_visits(veteran$time, veteran$status, 30)))
for (k in 1:6) visits <- c(visits, list(list(name = paste("drawn", k), of = drawn(c(6, 12, 20, 30, 45, 60)[k], c(30, 91, 180, 365, 60, 120)[k]))))
cases <- c(cases, vapply(visits, function(v) interval_case(v$name, v$of$low, v$of$high), ""))

writeLines(paste0("{\n\"tool\":\"survival (R)\",\"version\":", text(as.character(packageVersion("survival"))),
  ",\"language\":", text(R.version.string), ",\n\"cases\":[\n", paste(cases, collapse = ",\n"), "\n]}"),
  file.path(here, "survival.json"))
