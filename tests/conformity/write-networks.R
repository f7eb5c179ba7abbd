# Writes networks that come with R packages as plain tables: Rscript write-networks.R folder

folder <- commandArgs(TRUE)[1]
suppressMessages(library(network))
table_of <- function(rows, name) write.csv(rows, file.path(folder, paste0(name, ".csv")), row.names = FALSE, quote = FALSE)

# Who talked to whom, and how often (1 once a day to 4 without a break), in a search and rescue operation; groups are tiers of administration.
data(emon, package = "network")
operation <- emon$LakePomona
ids <- sprintf("o%02d", seq_len(network.size(operation)))
ends <- as.edgelist(operation)
code <- as.matrix(operation, attrname = "Frequency")
table_of(data.frame(id = ids, group = operation %v% "Sponsorship"), "rescue.nodes")
# In the codes of the survey 1 is the most often.
table_of(data.frame(from = ids[ends[, 1]], to = ids[ends[, 2]], strength = 5 - code[ends]), "rescue.ties")

# Whom pupils named as friends in autumn.
data(coleman, package = "sna")
autumn <- coleman[1, , ]
ids <- sprintf("p%02d", seq_len(nrow(autumn)))
ends <- which(autumn > 0, arr.ind = TRUE)
table_of(data.frame(id = ids, group = ""), "coleman.nodes")
table_of(data.frame(from = ids[ends[, 1]], to = ids[ends[, 2]], strength = 1), "coleman.ties")

# Which plants grow on which meadows.
data(dune, package = "vegan")
sites <- sprintf("meadow%02d", seq_len(nrow(dune)))
ends <- which(as.matrix(dune) > 0, arr.ind = TRUE)
table_of(data.frame(id = c(sites, colnames(dune)), group = "", mode = rep(0:1, c(nrow(dune), ncol(dune)))), "dune.nodes")
table_of(data.frame(from = sites[ends[, 1]], to = colnames(dune)[ends[, 2]], strength = 1), "dune.ties")
