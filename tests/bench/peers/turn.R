# One turn of an R program: reads the panel, times the task, prints one line of JSON (README.md).

read_panel <- function(path) {
  words <- readBin(path, "integer", file.size(path) / 4, endian = "little")
  at <- 3
  counties <- vector("list", words[1])
  for (c in seq_len(words[1])) {
    n <- words[at]
    m <- words[at + 1]
    institutions <- matrix(words[(at + 2):(at + 1 + 3 * n)], ncol = 3, byrow = TRUE)
    at <- at + 2 + 3 * n
    ties <- matrix(words[seq_len(5 * m) + at - 1], ncol = 5, byrow = TRUE)
    at <- at + 5 * m
    counties[[c]] <- list(institutions = institutions, ties = ties)
  }
  list(quarters = words[2], counties = counties)
}

# `measured(groups, ties, strengths)` gives a named list of columns of one network; ties as a matrix of two columns, numbered from 1.
turn <- function(version, measured) {
  timed(version, function(path) {
    panel <- read_panel(path)
    function() {
      columns <- list()
      for (county in panel$counties) {
        for (quarter in seq_len(panel$quarters) - 1) {
          present <- which(county$institutions[, 2] <= quarter & quarter < county$institutions[, 3])
          number <- integer(nrow(county$institutions))
          number[present] <- seq_along(present)
          ties <- county$ties[county$ties[, 4] <= quarter & quarter < county$ties[, 5], , drop = FALSE]
          ends <- cbind(number[ties[, 1] + 1], number[ties[, 2] + 1])
          values <- measured(county$institutions[present, 1], ends, ties[, 3])
          for (name in names(values)) columns[[name]] <- c(columns[[name]], list(values[[name]]))
        }
      }
      lapply(columns, unlist)
    }
  })
}

# `task(path)` reads the input and gives what is timed: a function that gives a named list of columns.
timed <- function(version, task) {
  given <- commandArgs(trailingOnly = TRUE)
  if (identical(given, "--version")) {
    cat(version, "\n", sep = "")
    return(invisible())
  }
  run <- task(given[2])
  compares <- given[3] != "-"
  cpu <- c()
  wall <- c()
  wanted <- if (compares) 1 else 4
  while (length(cpu) < wanted) {
    before <- proc.time()
    columns <- run()
    spent <- proc.time() - before
    cpu <- c(cpu, spent[[1]] + spent[[2]])
    wall <- c(wall, spent[[3]])
    if (length(cpu) == 1 && cpu[1] > 5) wanted <- 1
  }
  if (compares) {
    file <- file(given[3], "wb")
    for (name in names(columns)) {
      writeBin(nchar(name), file, size = 4, endian = "little")
      writeBin(charToRaw(name), file)
      writeBin(length(columns[[name]]), file, size = 4, endian = "little")
      writeBin(as.double(columns[[name]]), file, size = 8, endian = "little")
    }
    close(file)
  }
  counted <- if (length(cpu) > 1) 2:length(cpu) else 1
  digests <- vapply(names(columns), function(name) {
    values <- columns[[name]]
    known <- values[!is.nan(values)]
    sprintf(
      '"%s":{"count":%d,"undefined":%d,"sum":%.17g,"most":%.17g}',
      name, length(values), length(values) - length(known), sum(known), if (length(known) == 0) 0 else max(known)
    )
  }, "")
  peak <- sub("\\D*(\\d+).*", "\\1", grep("^VmHWM", readLines("/proc/self/status"), value = TRUE))
  numbers <- function(values) paste(sprintf("%.9f", values), collapse = ",")
  cat(sprintf(
    '{"version":"%s","rss":%.1f,"cpu":[%s],"wall":[%s],"digests":{%s}}\n',
    version, as.numeric(peak) / 1024, numbers(cpu[counted]), numbers(wall[counted]), paste(digests, collapse = ",")
  ))
}
