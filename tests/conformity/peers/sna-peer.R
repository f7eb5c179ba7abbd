# Asks sna for every value it offers, and network for the mixing matrix: Rscript sna-peer.R [folder with networks] [file to write]

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
suppressMessages({
  library(network)
  library(sna)
})
for (part in c("answers.R", "sna-node.R", "sna-whole.R", "sna-change.R")) source(file.path(here, part))

for (k in seq_len(nrow(networks))) {
  current <- list(name = networks$name[k], every = as.integer(networks$every[k]))
  directed <- networks$directed[k] == "yes"
  a <- matrix_of(current$name, directed)
  # Above that sna needs minutes for its matrices.
  if (nrow(a) > 700) next
  if (is_two_mode(current$name)) {
    say("connectedness", "connectedness(A)", connectedness((a > 0) * 1), of = "whole")
    next
  }
  ask_nodes(a, directed)
  ask_whole(a, directed)
  groups <- read_nodes(current$name)$group
  if (any(groups != "")) ask_groups(a, groups, directed)
}
ask_changes()
write_answers("sna", paste0("R sna ", packageVersion("sna"), ", network ", packageVersion("network")))
