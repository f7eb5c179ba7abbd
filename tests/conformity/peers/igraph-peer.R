# Asks igraph for every value it offers: Rscript igraph-peer.R [folder with networks] [file to write]

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
suppressMessages(library(igraph))
for (part in c("answers.R", "igraph-node.R", "igraph-pairs.R", "igraph-whole.R", "igraph-communities.R", "igraph-two-mode.R")) source(file.path(here, part))

for (k in seq_len(nrow(networks))) {
  current <- list(name = networks$name[k], every = as.integer(networks$every[k]))
  g <- graph_from_data_frame(read_ties(current$name), networks$directed[k] == "yes", vertices = read_nodes(current$name))
  if (any(V(g)$mode != "")) {
    ask_two_mode(g)
    next
  }
  both <- as.undirected(g, mode = "collapse", edge.attr.comb = list(s = "max", "ignore"))
  ask_nodes(g, both)
  ask_pairs(g, both)
  ask_whole(g, both)
  if (vcount(g) <= 40 && ecount(g) > 0) ask_communities(both)
}
write_answers("igraph", paste("R igraph", packageVersion("igraph")))
