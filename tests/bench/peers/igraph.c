/* igraph's C core, called metric by metric: igraph <task> <input> <vectors or ->. Prints one line of JSON, as every peer does (README.md). */
#include <igraph.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* ---- named columns of results ---- */

typedef struct {
  const char *name;
  double *values;
  size_t count;
  size_t room;
} Column;

static Column columns[32];
static int column_count = 0;

static Column *column(const char *name) {
  for (int c = 0; c < column_count; c++) {
    if (strcmp(columns[c].name, name) == 0) return &columns[c];
  }
  Column *made = &columns[column_count++];
  *made = (Column){name, NULL, 0, 0};
  return made;
}

static void add(const char *name, double value) {
  Column *to = column(name);
  if (to->count == to->room) {
    to->room = to->room == 0 ? 1024 : 2 * to->room;
    to->values = realloc(to->values, to->room * sizeof(double));
  }
  to->values[to->count++] = value;
}

static void add_all(const char *name, const igraph_vector_t *values) {
  for (igraph_integer_t i = 0; i < igraph_vector_size(values); i++) add(name, VECTOR(*values)[i]);
}

static void add_all_int(const char *name, const igraph_vector_int_t *values) {
  for (igraph_integer_t i = 0; i < igraph_vector_int_size(values); i++) add(name, (double)VECTOR(*values)[i]);
}

static void forget(void) {
  for (int c = 0; c < column_count; c++) columns[c].count = 0;
}

static void write_columns(const char *path) {
  FILE *file = fopen(path, "wb");
  for (int c = 0; c < column_count; c++) {
    uint32_t length = (uint32_t)strlen(columns[c].name);
    uint32_t count = (uint32_t)columns[c].count;
    fwrite(&length, 4, 1, file);
    fwrite(columns[c].name, 1, length, file);
    fwrite(&count, 4, 1, file);
    fwrite(columns[c].values, sizeof(double), count, file);
  }
  fclose(file);
}

/* ---- inputs ---- */

static uint32_t *words;
static size_t word_count;

static void read_input(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(1);
  }
  fseek(file, 0, SEEK_END);
  word_count = (size_t)ftell(file) / 4;
  rewind(file);
  words = malloc(word_count * 4);
  if (fread(words, 4, word_count, file) != word_count) exit(1);
  fclose(file);
}

static void edges_of(igraph_vector_int_t *edges) {
  uint32_t m = words[1];
  igraph_vector_int_init(edges, 2 * (igraph_integer_t)m);
  for (uint32_t k = 0; k < m; k++) {
    VECTOR(*edges)[2 * k] = words[2 + k];
    VECTOR(*edges)[2 * k + 1] = words[2 + m + k];
  }
}

static igraph_t graph;

static void build_graph(void) {
  igraph_vector_int_t edges;
  edges_of(&edges);
  igraph_create(&graph, &edges, words[0], IGRAPH_UNDIRECTED);
  igraph_vector_int_destroy(&edges);
}

/* ---- tasks: `begin` is not timed, `run` is; `more` adds what is compared but not timed ---- */

static igraph_vector_t reals;
static igraph_vector_t more_reals;
static igraph_vector_int_t integers;
static igraph_vector_int_t more_integers;
static igraph_real_t number;

static void betweenness(void) {
  igraph_betweenness(&graph, &reals, igraph_vss_all(), IGRAPH_UNDIRECTED, NULL);
}

static void betweenness_columns(void) { add_all("betweenness", &reals); }

static void harmonic(void) {
  igraph_harmonic_centrality(&graph, &reals, igraph_vss_all(), IGRAPH_ALL, NULL, true);
}

static void harmonic_columns(void) { add_all("harmonic", &reals); }

/* Closeness of an isolate is undefined, as igraph has it. */
static void closeness_columns(void) {
  igraph_closeness(&graph, &reals, NULL, NULL, igraph_vss_all(), IGRAPH_ALL, NULL, true);
  add_all("closeness", &reals);
}

static void pagerank(void) {
  igraph_pagerank(&graph, IGRAPH_PAGERANK_ALGO_PRPACK, &reals, NULL, igraph_vss_all(), IGRAPH_UNDIRECTED, 0.85, NULL, NULL);
}

static void pagerank_columns(void) { add_all("pagerank", &reals); }

static void eigenvector(void) {
  igraph_arpack_options_t options;
  igraph_arpack_options_init(&options);
  options.tol = 1e-10;
  igraph_eigenvector_centrality(&graph, &reals, &number, IGRAPH_UNDIRECTED, true, NULL, &options);
}

static void eigenvector_columns(void) { add_all("eigenvector", &reals); }

static void constraint(void) { igraph_constraint(&graph, &reals, igraph_vss_all(), NULL); }

static void constraint_columns(void) { add_all("constraint", &reals); }

static void coreness(void) { igraph_coreness(&graph, &integers, IGRAPH_ALL); }

static void coreness_columns(void) { add_all_int("coreness", &integers); }

static igraph_integer_t whole;

static void count_components(void) {
  igraph_connected_components(&graph, &integers, &more_integers, &whole, IGRAPH_WEAK);
}

static void component_columns(void) { add("components", (double)whole); }

static void clustering(void) {
  igraph_transitivity_local_undirected(&graph, &reals, igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN);
  igraph_transitivity_undirected(&graph, &number, IGRAPH_TRANSITIVITY_NAN);
}

static void clustering_columns(void) {
  add_all("clustering", &reals);
  add("transitivity", number);
}

static void cuts(void) {
  igraph_articulation_points(&graph, &integers);
  igraph_bridges(&graph, &more_integers);
}

static void add_marks(const char *name, const igraph_vector_int_t *marked, igraph_integer_t count) {
  size_t first = column(name)->count;
  for (igraph_integer_t i = 0; i < count; i++) add(name, 0);
  for (igraph_integer_t k = 0; k < igraph_vector_int_size(marked); k++) column(name)->values[first + VECTOR(*marked)[k]] = 1;
}

static void cut_columns(void) {
  add_marks("cutpoint", &integers, igraph_vcount(&graph));
  add("bridges", (double)igraph_vector_int_size(&more_integers));
}

static igraph_vector_int_t edge_list;

static void edges_only(void) { edges_of(&edge_list); }

static igraph_t built;

static void build(void) { igraph_create(&built, &edge_list, words[0], IGRAPH_UNDIRECTED); }

static void build_columns(void) { add("ties", (double)igraph_ecount(&built)); }

static void destroy_built(void) { igraph_destroy(&built); }

static igraph_vector_bool_t types;
static igraph_t projected;

static void build_two_mode(void) {
  uint32_t institutions = words[0], partnerships = words[1], count = words[2];
  igraph_vector_int_t edges;
  igraph_vector_int_init(&edges, 2 * (igraph_integer_t)count);
  for (uint32_t k = 0; k < count; k++) {
    VECTOR(edges)[2 * k] = words[3 + k];
    VECTOR(edges)[2 * k + 1] = institutions + words[3 + count + k];
  }
  igraph_create(&graph, &edges, institutions + partnerships, IGRAPH_UNDIRECTED);
  igraph_vector_int_destroy(&edges);
  igraph_vector_bool_init(&types, institutions + partnerships);
  for (uint32_t i = 0; i < partnerships; i++) VECTOR(types)[institutions + i] = true;
}

static void projection(void) {
  igraph_vector_int_clear(&integers);
  igraph_bipartite_projection(&graph, &types, &projected, NULL, &integers, NULL, -1);
}

static void destroy_projected(void) { igraph_destroy(&projected); }

/* Strength of each institution, so that every tie shows somewhere. */
static void projection_columns(void) {
  igraph_vector_t strengths;
  igraph_vector_init(&strengths, igraph_vector_int_size(&integers));
  for (igraph_integer_t k = 0; k < igraph_vector_int_size(&integers); k++) VECTOR(strengths)[k] = (double)VECTOR(integers)[k];
  igraph_strength(&projected, &reals, igraph_vss_all(), IGRAPH_ALL, true, &strengths);
  add("ties", (double)igraph_ecount(&projected));
  add_all("strength", &reals);
  igraph_vector_destroy(&strengths);
}

static void louvain(void) {
  igraph_rng_seed(igraph_rng_default(), 1);
  igraph_community_multilevel(&graph, NULL, 1, &integers, NULL, &reals);
}

static void leiden(void) {
  igraph_rng_seed(igraph_rng_default(), 1);
  igraph_vector_t degrees;
  igraph_vector_init(&degrees, 0);
  igraph_strength(&graph, &degrees, igraph_vss_all(), IGRAPH_ALL, true, NULL);
  igraph_real_t quality;
  igraph_community_leiden(&graph, NULL, &degrees, 1.0 / (2.0 * igraph_ecount(&graph)), 0.01, false, 2, &integers, NULL, &quality);
  igraph_vector_destroy(&degrees);
}

static void modularity_column(void) {
  igraph_modularity(&graph, &integers, NULL, 1, IGRAPH_UNDIRECTED, &number);
  add("modularity", number);
}

/* ---- the panel: every network of every county and quarter, selected, built, and measured metric by metric ---- */

static double or_nan(double value, int holds) { return holds ? value : NAN; }

static void measure_network(igraph_integer_t n, const igraph_vector_int_t *edges, const igraph_vector_t *strengths, const igraph_vector_int_t *groups) {
  igraph_t network;
  igraph_create(&network, edges, n, IGRAPH_UNDIRECTED);
  igraph_integer_t m = igraph_ecount(&network);
  igraph_real_t value;

  igraph_degree(&network, &integers, igraph_vss_all(), IGRAPH_ALL, true);
  double most = 0, total = 0;
  for (igraph_integer_t i = 0; i < n; i++) {
    double degree = (double)VECTOR(integers)[i];
    add("degree", degree);
    total += degree;
    if (degree > most) most = degree;
  }
  add("degree-centralization", or_nan((n * most - total) / ((n - 1.0) * (n - 2.0)), n > 2));
  igraph_strength(&network, &reals, igraph_vss_all(), IGRAPH_ALL, true, strengths);
  add_all("strength", &reals);

  igraph_betweenness(&network, &reals, igraph_vss_all(), IGRAPH_UNDIRECTED, NULL);
  add_all("betweenness", &reals);
  double between_most = 0, between_total = 0;
  for (igraph_integer_t i = 0; i < n; i++) {
    between_total += VECTOR(reals)[i];
    if (VECTOR(reals)[i] > between_most) between_most = VECTOR(reals)[i];
  }
  add("betweenness-spread", n * between_most - between_total);
  igraph_closeness(&network, &reals, NULL, NULL, igraph_vss_all(), IGRAPH_ALL, NULL, true);
  add_all("closeness", &reals);
  igraph_harmonic_centrality(&network, &reals, igraph_vss_all(), IGRAPH_ALL, NULL, true);
  add_all("harmonic", &reals);
  igraph_arpack_options_t options;
  igraph_arpack_options_init(&options);
  igraph_eigenvector_centrality(&network, &reals, &value, IGRAPH_UNDIRECTED, true, NULL, &options);
  add_all("eigenvector", &reals);
  igraph_pagerank(&network, IGRAPH_PAGERANK_ALGO_PRPACK, &reals, NULL, igraph_vss_all(), IGRAPH_UNDIRECTED, 0.85, NULL, NULL);
  add_all("pagerank", &reals);
  igraph_coreness(&network, &integers, IGRAPH_ALL);
  add_all_int("coreness", &integers);
  igraph_transitivity_local_undirected(&network, &reals, igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN);
  add_all("clustering", &reals);
  igraph_constraint(&network, &reals, igraph_vss_all(), NULL);
  add_all("constraint", &reals);

  igraph_density(&network, &value, false);
  add("density", value);
  igraph_transitivity_undirected(&network, &value, IGRAPH_TRANSITIVITY_NAN);
  add("transitivity", value);
  igraph_integer_t count;
  igraph_connected_components(&network, &integers, NULL, &count, IGRAPH_WEAK);
  add("components", (double)count);
  igraph_diameter(&network, &value, NULL, NULL, NULL, NULL, IGRAPH_UNDIRECTED, true);
  add("diameter", or_nan(value, m > 0));
  igraph_average_path_length(&network, &value, NULL, IGRAPH_UNDIRECTED, true);
  add("mean-distance", or_nan(value, m > 0));
  igraph_integer_t outside = 0;
  for (igraph_integer_t k = 0; k < m; k++) {
    if (VECTOR(*groups)[VECTOR(*edges)[2 * k]] != VECTOR(*groups)[VECTOR(*edges)[2 * k + 1]]) outside++;
  }
  add("ei-index", or_nan((2.0 * outside - m) / m, m > 0));
  igraph_modularity(&network, groups, NULL, 1, IGRAPH_UNDIRECTED, &value);
  add("modularity", or_nan(value, m > 0));
  igraph_articulation_points(&network, &integers);
  add_marks("cutpoint", &integers, n);
  igraph_bridges(&network, &integers);
  add("bridges", (double)igraph_vector_int_size(&integers));
  igraph_destroy(&network);
}

static void panel(void) {
  const int32_t *at = (const int32_t *)words;
  int32_t counties = *at++, quarters = *at++;
  igraph_vector_int_t edges, groups, number_of;
  igraph_vector_t strengths;
  igraph_vector_int_init(&edges, 0);
  igraph_vector_int_init(&groups, 0);
  igraph_vector_int_init(&number_of, 0);
  igraph_vector_init(&strengths, 0);
  forget();
  for (int32_t c = 0; c < counties; c++) {
    int32_t n = *at++, m = *at++;
    const int32_t *institutions = at, *ties = at + 3 * n;
    at += 3 * n + 5 * m;
    igraph_vector_int_resize(&number_of, n);
    for (int32_t q = 0; q < quarters; q++) {
      igraph_vector_int_clear(&edges);
      igraph_vector_int_clear(&groups);
      igraph_vector_clear(&strengths);
      igraph_integer_t present = 0;
      for (int32_t i = 0; i < n; i++) {
        if (institutions[3 * i + 1] > q || q >= institutions[3 * i + 2]) continue;
        VECTOR(number_of)[i] = present++;
        igraph_vector_int_push_back(&groups, institutions[3 * i]);
      }
      for (int32_t k = 0; k < m; k++) {
        const int32_t *tie = ties + 5 * k;
        if (tie[3] > q || q >= tie[4]) continue;
        igraph_vector_int_push_back(&edges, VECTOR(number_of)[tie[0]]);
        igraph_vector_int_push_back(&edges, VECTOR(number_of)[tie[1]]);
        igraph_vector_push_back(&strengths, tie[2]);
      }
      measure_network(present, &edges, &strengths, &groups);
    }
  }
  igraph_vector_int_destroy(&edges);
  igraph_vector_int_destroy(&groups);
  igraph_vector_int_destroy(&number_of);
  igraph_vector_destroy(&strengths);
}

static void nothing(void) {}

/* `after` clears up behind a repetition, untimed. */
typedef struct {
  const char *id;
  void (*begin)(void);
  void (*run)(void);
  void (*columns)(void);
  void (*more)(void);
  void (*after)(void);
} Task;

static const Task tasks[] = {
  {"betweenness", build_graph, betweenness, betweenness_columns, nothing, nothing},
  {"distances", build_graph, harmonic, harmonic_columns, closeness_columns, nothing},
  {"pagerank", build_graph, pagerank, pagerank_columns, nothing, nothing},
  {"eigenvector", build_graph, eigenvector, eigenvector_columns, nothing, nothing},
  {"constraint", build_graph, constraint, constraint_columns, nothing, nothing},
  {"coreness", build_graph, coreness, coreness_columns, nothing, nothing},
  {"components", build_graph, count_components, component_columns, nothing, nothing},
  {"clustering", build_graph, clustering, clustering_columns, nothing, nothing},
  {"cuts", build_graph, cuts, cut_columns, nothing, nothing},
  {"build", edges_only, build, build_columns, nothing, destroy_built},
  {"projection", build_two_mode, projection, projection_columns, nothing, destroy_projected},
  {"louvain", build_graph, louvain, modularity_column, nothing, nothing},
  {"leiden", build_graph, leiden, modularity_column, nothing, nothing},
  {"panel", nothing, panel, nothing, nothing, nothing},
};

/* ---- the clock ---- */

static double seconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void print_digests(void) {
  for (int c = 0; c < column_count; c++) {
    double sum = 0, most = -INFINITY;
    size_t undefined = 0;
    for (size_t i = 0; i < columns[c].count; i++) {
      double value = columns[c].values[i];
      if (isnan(value)) {
        undefined++;
        continue;
      }
      sum += value;
      if (value > most) most = value;
    }
    if (most == -INFINITY) most = 0;
    printf("%s\"%s\":{\"count\":%zu,\"undefined\":%zu,\"sum\":%.17g,\"most\":%.17g}", c == 0 ? "" : ",", columns[c].name, columns[c].count, undefined, sum, most);
  }
}

int main(int count, char **words_given) {
  const char *version;
  igraph_version(&version, NULL, NULL, NULL);
  if (count == 2 && strcmp(words_given[1], "--version") == 0) {
    printf("%s\n", version);
    return 0;
  }
  if (count != 4) {
    fprintf(stderr, "igraph <task> <input> <vectors or ->\n");
    return 2;
  }
  const Task *task = NULL;
  for (size_t t = 0; t < sizeof(tasks) / sizeof(tasks[0]); t++) {
    if (strcmp(tasks[t].id, words_given[1]) == 0) task = &tasks[t];
  }
  if (task == NULL) {
    fprintf(stderr, "unknown task %s\n", words_given[1]);
    return 2;
  }
  igraph_set_warning_handler(igraph_warning_handler_ignore);
  igraph_vector_init(&reals, 0);
  igraph_vector_init(&more_reals, 0);
  igraph_vector_int_init(&integers, 0);
  igraph_vector_int_init(&more_integers, 0);
  read_input(words_given[2]);
  task->begin();
  const int is_comparison = strcmp(words_given[3], "-") != 0;
  double cpu[4], wall[4];
  int done = 0;
  for (int wanted = is_comparison ? 1 : 4; done < wanted; done++) {
    if (done > 0) task->after();
    double cpu_before = seconds(CLOCK_PROCESS_CPUTIME_ID), wall_before = seconds(CLOCK_MONOTONIC);
    task->run();
    cpu[done] = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu_before;
    wall[done] = seconds(CLOCK_MONOTONIC) - wall_before;
    if (done == 0 && cpu[0] > 5) wanted = 1;
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  task->columns();
  if (is_comparison) {
    task->more();
    write_columns(words_given[3]);
  }
  printf("{\"version\":\"%s\",\"rss\":%.1f,\"cpu\":[", version, usage.ru_maxrss / 1024.0);
  const int first = done > 1 ? 1 : 0;
  for (int k = first; k < done; k++) printf("%s%.9f", k == first ? "" : ",", cpu[k]);
  printf("],\"wall\":[");
  for (int k = first; k < done; k++) printf("%s%.9f", k == first ? "" : ",", wall[k]);
  printf("],\"digests\":{");
  print_digests();
  printf("}}\n");
  return 0;
}
