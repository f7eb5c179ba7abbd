# What sna is asked about two networks of the same nodes, and R itself about ranks in both.

changes <- list(c("drawn-lengths", "drawn-later"), c("drawn-lengths-directed", "drawn-later-directed"))

ask_changes <- function() {
  for (change in changes) {
    if (!all(change %in% networks$name)) next
    current <<- list(name = paste(change, collapse = " to "), every = 1)
    directed <- networks$directed[networks$name == change[1]] == "yes"
    before <- matrix_of(change[1], directed)
    after <- matrix_of(change[2], directed)
    mode <- if (directed) "digraph" else "graph"
    tied <- function(a) (a > 0) * 1
    say("hamming-distance", "hdist(A, B, mode)", hdist(tied(before), tied(after), mode = mode), of = "whole")
    say("graph-correlation", "gcor(A, B, mode)", gcor(tied(before), tied(after), mode = mode), of = "whole")
    say("graph-correlation", "gcor(A, B, mode) with strengths", gcor(before, after, mode = mode), of = "whole", weighted = TRUE)
    degrees <- function(a) rowSums(tied(a)) + if (directed) colSums(tied(a)) else 0
    say("rank-correlation", "cor(x, y, method = \"kendall\") of R", cor(degrees(before), degrees(after), method = "kendall"), of = "whole",
      metric = "degree")
  }
}
