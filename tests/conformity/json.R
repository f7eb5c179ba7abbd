# What both R scripts share: reading the networks and writing values as JSON, every digit of them.

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
networks <- read.csv(file.path(here, "networks", "networks.csv"), colClasses = "character")

read_nodes <- function(name) read.csv(file.path(here, "networks", paste0(name, ".nodes.csv")), colClasses = "character")

read_ties <- function(name) {
  ties <- read.csv(file.path(here, "networks", paste0(name, ".ties.csv")), colClasses = c("character", "character", "numeric"))
  names(ties) <- c("from", "to", "s")
  ties
}

rows <- character(0)

quoted <- function(text) paste0('"', gsub('"', '\\\\"', text), '"')
number <- function(x) ifelse(is.finite(x), formatC(x, digits = 17, format = "g"), "null")

# `values` is named by node, or a single number for the whole network; `parameters` is a list of those that are not the default.
say <- function(network, metric, call, values, parameters = list()) {
  keys <- if (is.null(names(values))) "null" else names(values)
  as_json <- function(x) if (is.logical(x)) tolower(x) else quoted(x)
  given <- paste0(quoted(names(parameters)), ": ", vapply(parameters, as_json, ""), collapse = ", ")
  rows <<- c(rows, paste0(
    '{"network": ', quoted(network), ', "metric": ', quoted(metric), ', "parameters": {', if (length(parameters)) given else "",
    '}, "call": ', quoted(call), ', "values": {', paste0(quoted(keys), ": ", number(as.numeric(values)), collapse = ", "), "}}"
  ))
}

write_reference <- function(tool, version) {
  head <- paste0('{"tool": ', quoted(tool), ', "version": ', quoted(version), ', "rows": [\n')
  writeLines(paste0(head, paste(rows, collapse = ",\n"), "\n]}"), file.path(here, "reference", paste0(tool, ".json")))
}
