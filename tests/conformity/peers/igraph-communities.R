# What igraph is asked about communities. No run proves that none is better, so the best of many is taken.

runs <- 200

ask_communities <- function(both) {
  for (weighted in c(FALSE, TRUE)) {
    set.seed(20191023)
    w <- if (weighted) E(both)$s else NULL
    plain <- if (weighted) both else delete_edge_attr(both, "s")
    found <- replicate(runs, as.integer(membership(cluster_leiden(plain, "modularity", weights = w, n_iterations = -1))), simplify = FALSE)
    qualities <- vapply(found, function(of) modularity(plain, of, weights = w), 0)
    say("community-modularity", paste0("best of ", runs, " cluster_leiden(g, \"modularity\", weights)"), max(qualities), of = "whole", scale = "at-least",
      weighted = weighted)
    best <- unique(lapply(found[qualities > max(qualities) - 1e-9], function(of) match(of, unique(of))))
    # Where two partitions are equally good, either may be told.
    if (length(best) > 1) next
    say_sets("communities", "the best of many cluster_leiden(g, \"modularity\", weights)", unname(split(V(both)$name, best[[1]])), weighted = weighted)
    groups <- as.integer(factor(V(both)$group))
    # igraph 1.3 does not compare where everybody is alone.
    if (max(best[[1]], groups) == length(groups)) next
    if (length(unique(groups)) < 2) next
    say("partition-ari", "compare(membership, groups, \"adjusted.rand\")", compare(best[[1]] - 1, groups - 1, "adjusted.rand"), of = "whole", weighted = weighted)
    say("partition-nmi", "compare(membership, groups, \"nmi\")", compare(best[[1]] - 1, groups - 1, "nmi"), of = "whole", weighted = weighted)
  }
}
