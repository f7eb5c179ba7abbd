# Asks vegan about diversity and nestedness, survival about how long spells last, and R itself about ranks:
# Rscript vegan-peer.R [folder with networks] [file to write]

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
suppressMessages(library(vegan))
source(file.path(here, "answers.R"))

diversity_of <- function(shares, call, prefix = "", ...) {
  k <- ncol(shares)
  none <- rowSums(shares) == 0
  given <- function(values) ifelse(none, NaN, values)
  blau <- given(diversity(shares, "simpson"))
  list(blau = blau, iqv = blau / (1 - 1 / k), evenness = given(diversity(shares, "shannon")) / log(k))
}

ask_partners <- function(a, groups, directed) {
  z <- pmax(a, t(a))
  names_of <- sort(unique(groups), method = "radix")
  for (weighted in c(FALSE, TRUE)) {
    # Strength of a pair of arcs is that of the stronger, as everywhere the direction is left aside.
    s <- if (weighted) z else (z > 0) * 1
    shares <- vapply(names_of, function(name) rowSums(s[, groups == name, drop = FALSE]), numeric(nrow(s)))
    if (nrow(s) < 2) next
    found <- diversity_of(shares)
    say("ego-blau", "diversity(shares of partners, \"simpson\")", found$blau, weighted = weighted)
    if (length(names_of) > 1) {
      say("ego-iqv", "diversity(shares, \"simpson\") / (1 - 1 / K)", found$iqv, weighted = weighted)
      say("ego-shannon", "diversity(shares) / log(K)", found$evenness, weighted = weighted)
    }
  }
}

ask_composition <- function(groups) {
  found <- diversity_of(t(as.matrix(table(groups))))
  say("blau-index", "diversity(sizes, \"simpson\")", found$blau, of = "whole")
  if (length(unique(groups)) < 2) return(invisible())
  say("iqv", "diversity(sizes, \"simpson\") * K / (K - 1)", found$iqv, of = "whole")
  say("shannon-evenness", "diversity(sizes) / log(K)", found$evenness, of = "whole")
}

ask_two_mode <- function(a, nodes) {
  b <- a[nodes$mode == "0", nodes$mode == "1", drop = FALSE]
  if (min(dim(b)) < 2) return(invisible())
  say("nodf", "nestednodf(B)$statistic[[\"NODF\"]]", nestednodf(b)$statistic[["NODF"]], of = "whole")
  # To vegan what stands together or apart are the columns; here it is the institutions.
  say("c-score", "nestedchecker(t(B))$C.score", nestedchecker(t(b))$C.score, of = "whole")
}

for (k in seq_len(nrow(networks))) {
  current <- list(name = networks$name[k], every = as.integer(networks$every[k]))
  nodes <- read_nodes(current$name)
  directed <- networks$directed[k] == "yes"
  a <- matrix_of(current$name, directed)
  if (any(nodes$mode != "")) {
    ask_two_mode(a, nodes)
    next
  }
  if (!any(nodes$group != "")) next
  ask_composition(nodes$group)
  ask_partners(a, nodes$group, directed)
}
write_answers("vegan", paste("R vegan", packageVersion("vegan")))
