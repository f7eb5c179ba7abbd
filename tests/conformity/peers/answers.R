# What the R peers share: reading the networks, noting what a tool answered, writing it down.
# A peer is called as: Rscript peer.R [folder with networks] [file to write]

# Names stand in code-unit order everywhere.
invisible(Sys.setlocale("LC_COLLATE", "C"))
given <- commandArgs(TRUE)
folder <- if (length(given) > 0) given[1] else file.path(here, "..", "networks")
networks <- read.csv(file.path(folder, "networks.csv"), colClasses = "character")

read_nodes <- function(name) read.csv(file.path(folder, paste0(name, ".nodes.csv")), colClasses = "character")

read_ties <- function(name) {
  ties <- read.csv(file.path(folder, paste0(name, ".ties.csv")), colClasses = c("character", "character", "numeric"))
  names(ties) <- c("from", "to", "s")
  ties
}

is_two_mode <- function(name) any(read_nodes(name)$mode != "")

matrix_of <- function(name, directed) {
  ids <- read_nodes(name)$id
  ties <- read_ties(name)
  a <- matrix(0, length(ids), length(ids), dimnames = list(ids, ids))
  a[cbind(ties$from, ties$to)] <- ties$s
  if (!directed) a[cbind(ties$to, ties$from)] <- ties$s
  a
}

# Values of a square matrix in the order of pairs: row by row, of an undirected network above the diagonal only.
by_pair <- function(m, directed) {
  keep <- if (directed) row(m) != col(m) else row(m) < col(m)
  t(m)[t(keep)]
}

# Values of a square matrix in the order of ties: row by row, of an undirected network above the diagonal only.
by_tie <- function(m, present, directed) {
  keep <- present > 0 & (directed | row(m) < col(m))
  t(m)[t(keep)]
}

answers <- new.env()
answers$keys <- character(0)
current <- list(name = "", every = 1)

quoted <- function(text) paste0('"', gsub('(["\\\\])', "\\\\\\1", text), '"')
number <- function(x) ifelse(is.finite(x), formatC(x, digits = 13, format = "g", width = 1), "null")
key_of <- function(names) paste0("[", paste(quoted(names), collapse = ","), "]")

json_of <- function(parameters) {
  as_json <- function(x) if (is.logical(x)) tolower(x) else if (is.numeric(x)) format(x) else quoted(x)
  paste0("{", paste0(quoted(names(parameters)), ": ", vapply(parameters, as_json, ""), collapse = ", "), "}")
}

# `values`: one number (of = "whole"), values by name (of = "names"), or values in the order of what the metric speaks of.
say <- function(about, call, values, ..., of = "order", scale = NULL) {
  parameters <- list(...)
  head <- paste0(
    '{"metric": ', quoted(about), ', "parameters": ', if (length(parameters)) json_of(parameters) else "{}", ', "call": ', quoted(call),
    if (!is.null(scale)) paste0(', "scale": ', quoted(scale)), ', "values": {\n'
  )
  numbers <- number(as.numeric(values))
  body <- switch(of,
    whole = numbers,
    names = paste0("{", paste0(quoted(names(values)), ":", numbers, collapse = ","), "}"),
    order = paste0("[", paste(numbers[seq(1, by = current$every, length.out = ceiling(length(numbers) / current$every))], collapse = ","), "]")
  )
  if (of == "names" && length(values) == 0) body <- "{}"
  if (is.null(answers[[head]])) answers$keys <- c(answers$keys, head)
  answers[[head]] <- c(answers[[head]], paste0("  ", quoted(current$name), ": ", body))
}

write_answers <- function(tool, version) {
  entries <- vapply(answers$keys, function(head) paste0(head, paste(answers[[head]], collapse = ",\n"), "\n}}"), "")
  target <- if (length(given) > 1) given[2] else file.path(here, "..", "reference", paste0(tool, ".json"))
  head <- paste0('{"tool": ', quoted(tool), ', "version": ', quoted(version), ', "answers": [\n')
  writeLines(paste0(head, paste(entries, collapse = ",\n"), "\n]}"), target)
  cat(target, ": ", sum(lengths(as.list(answers)[answers$keys])), " answers of ", version, "\n", sep = "")
}
