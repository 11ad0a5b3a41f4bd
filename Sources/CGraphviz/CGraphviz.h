// The only C in this package: everything PowerMapGraphviz needs of Graphviz, as functions that Swift can call.
//
// Swift cannot use Graphviz's globals (not safe under concurrency), its function-like macros, its variadic
// functions, nor its `char *` parameters with a string literal. Each is wrapped here, const-correct.
// Every difference between Graphviz versions is settled in this file and nowhere else.
//
// Graphviz keeps its state in globals: all of these must be called from one thread at a time, which is the
// business of the one queue in PowerMapGraphviz.

#pragma once

#if __has_include(<gvc.h>)
#include <gvc.h>
#elif __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>
#else
#error "Graphviz headers not found: run script/bootstrap, or install libgraphviz-dev (apt) or graphviz (brew)"
#endif

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// MARK: - Reading DOT from memory

/// DOT text in memory and how much of it has been read.
typedef struct graphviz_text {
  const char *bytes;
  size_t count;
  size_t position;
} graphviz_text;

/// Hands the parser the next piece of the text; 0 at its end.
static inline int graphviz_read_piece(void *channel, char *buffer, int capacity) {
  graphviz_text *text = channel;
  size_t rest = text->count - text->position;
  size_t piece = capacity < 0 ? 0 : (size_t)capacity;
  if (piece > rest) piece = rest;
  memcpy(buffer, text->bytes + text->position, piece);
  text->position += piece;
  return (int)piece;
}

// Graphviz identifies objects by the addresses of their names unless told otherwise, and sorts clusters by that
// number: the same text then gives a different layout at every render. Sequential numbers, one counter per graph,
// make the layout a function of the text alone.

static inline void *graphviz_ids_open(Agraph_t *graph, Agdisc_t *discipline) {
  (void)graph, (void)discipline;
  return calloc(1, sizeof(IDTYPE));
}

/// Named objects answer "no": Graphviz then keeps the name in its own table and asks again without one.
static inline long graphviz_ids_map(void *counter, int kind, char *name, IDTYPE *id, int create) {
  (void)kind, (void)create;
  if (name || !counter) return 0;
  *id = ++*(IDTYPE *)counter;
  return 1;
}

static inline long graphviz_ids_alloc(void *counter, int kind, IDTYPE id) {
  (void)counter, (void)kind, (void)id;
  return 0;
}

static inline void graphviz_ids_free(void *counter, int kind, IDTYPE id) { (void)counter, (void)kind, (void)id; }

static inline char *graphviz_ids_print(void *counter, int kind, IDTYPE id) {
  (void)counter, (void)kind, (void)id;
  return NULL;
}

static inline void graphviz_ids_close(void *counter) { free(counter); }

static inline void graphviz_ids_register(void *counter, int kind, void *object) {
  (void)counter, (void)kind, (void)object;
}

/// Reads the next graph of the text, or NULL at its end or where it is not DOT. Graphviz leaves what follows a
/// graph in a global scanner: read until NULL, or it becomes the start of the next text.
static inline Agraph_t *graphviz_read(graphviz_text *text) {
  // In static storage because the graph keeps pointers to them. Named members, because newer versions dropped one
  // (`mem`); what is not named is NULL, which asks for Graphviz's default.
  static Agiddisc_t ids = {
      .open = graphviz_ids_open,
      .map = graphviz_ids_map,
      .alloc = graphviz_ids_alloc,
      .free = graphviz_ids_free,
      .print = graphviz_ids_print,
      .close = graphviz_ids_close,
      .idregister = graphviz_ids_register,
  };
  static Agiodisc_t memory = {.afread = graphviz_read_piece};
  static Agdisc_t discipline = {.id = &ids, .io = &memory};
  if (text->position == 0) agsetfile((char *)"map");  // names the text in messages and sets its line back to 1
  return agread(text, &discipline);
}

static inline int graphviz_node_count(Agraph_t *graph) { return agnnodes(graph); }
static inline int graphviz_edge_count(Agraph_t *graph) { return agnedges(graph); }

/// The value of an attribute of the graph itself, or NULL.
static inline const char *graphviz_attribute(Agraph_t *graph, const char *name) {
  return agget(graph, (char *)name);
}

static inline void graphviz_set_attribute(Agraph_t *graph, const char *name, const char *value) {
  agsafeset(graph, (char *)name, (char *)value, (char *)"");
}

// MARK: - Layout

/// Width and height of a laid out graph in points (1/72 inch).
static inline double graphviz_width(Agraph_t *graph) { return GD_bb(graph).UR.x - GD_bb(graph).LL.x; }
static inline double graphviz_height(Agraph_t *graph) { return GD_bb(graph).UR.y - GD_bb(graph).LL.y; }

/// Width in points of a laid out node, or -1 where there is no node of that name.
static inline double graphviz_node_width(Agraph_t *graph, const char *name) {
  Agnode_t *node = agnode(graph, (char *)name, 0);
  return node ? ND_width(node) * 72 : -1;
}

/// Frees a layout, also one that failed; call it before closing the graph.
///
/// Older versions (2.42 among them) free a rank twice when the engine dot has laid out a labelled edge between two
/// nodes of one rank that are not neighbours: the rank's list `v` was moved by realloc and its owner `av` was left
/// behind. The owner is set right here. The test is the damage itself rather than a version: where `v` lies inside
/// the list owned by `av` nothing was moved, which is always so in the versions that repaired it.
static inline void graphviz_free_layout(GVC_t *context, Agraph_t *graph, bool by_dot) {
  if (by_dot && AGDATA(graph) && GD_rank(graph)) {
    for (int rank = GD_minrank(graph); rank <= GD_maxrank(graph); rank++) {
      rank_t *nodes = &GD_rank(graph)[rank];
      uintptr_t list = (uintptr_t)nodes->v;
      uintptr_t owner = (uintptr_t)nodes->av;
      size_t owned = nodes->an > 0 ? (size_t)nodes->an * sizeof(node_t *) : 0;
      if (list && (list < owner || list > owner + owned)) nodes->av = nodes->v;
    }
  }
  gvFreeLayout(context, graph);
}

// MARK: - Rendering

/// Renders a laid out graph; 0 for success. Free `*data` with `gvFreeRenderData`, before the layout.
static inline int graphviz_render(GVC_t *context, Agraph_t *graph, const char *format, char **data, size_t *count) {
  // The length is an `unsigned int` up to Graphviz 12 and a `size_t` since 13, and not every version says which it
  // is: choose by the type of the function itself.
  unsigned int short_count = 0;
  *data = NULL;
  *count = 0;
  int result = gvRenderData(
      context, graph, format, data,
      _Generic(
          &gvRenderData,
          int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *): &short_count,
          default: count));
  if (short_count) *count = short_count;
  return result;
}
