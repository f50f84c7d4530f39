#include <stdlib.h>
#include <string.h>

#include "internal.h"

// Upright letters with serifs that are easy on the eye in print; what a machine lacks, fontconfig replaces.
static const char families[] = "Noto Serif, DejaVu Serif, Liberation Serif, serif";

static void mark(PangoAttrList *list, PangoAttribute *attribute, size_t from, size_t to) {
  attribute->start_index = (guint)from;
  attribute->end_index = (guint)to;
  press_library.pango_attr_list_insert(list, attribute);
}

static void style(PangoLayout *layout, const press_run *runs, size_t count) {
  PangoAttrList *list = press_library.pango_attr_list_new();
  size_t from = 0;
  for (size_t index = 0; index < count; index++) {
    const press_run *run = &runs[index];
    size_t to = from + strlen(run->words);
    PangoLanguage *language = press_library.pango_language_from_string(run->language);
    mark(list, press_library.pango_attr_language_new(language), from, to);
    if (run->is_strong) mark(list, press_library.pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
    if (run->is_emphasis) mark(list, press_library.pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
    from = to;
  }
  press_library.pango_layout_set_attributes(layout, list);
  press_library.pango_attr_list_unref(list);
}

static void font(PangoLayout *layout, double size) {
  PangoFontDescription *description = press_library.pango_font_description_new();
  press_library.pango_font_description_set_family(description, families);
  press_library.pango_font_description_set_absolute_size(description, size * PANGO_SCALE);
  press_library.pango_layout_set_font_description(layout, description);
  press_library.pango_font_description_free(description);
}

/// Outlines as they were drawn: hints are for screens, and would make a width depend on them.
static void leave_unhinted(PangoLayout *layout) {
  cairo_font_options_t *options = press_library.cairo_font_options_create();
  // Colours at the edges of letters are for screens too, and would depend on whose settings these are.
  press_library.cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  press_library.cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  press_library.cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  press_library.pango_cairo_context_set_font_options(press_library.pango_layout_get_context(layout), options);
  press_library.cairo_font_options_destroy(options);
}

static bool join(press_text *text, const press_run *runs, size_t count) {
  size_t length = 0, links = 0;
  for (size_t index = 0; index < count; index++) {
    length += strlen(runs[index].words);
    if (runs[index].target) links++;
  }
  char *joined = malloc(length + 1);
  text->links = calloc(links ? links : 1, sizeof *text->links);
  if (!joined || !text->links) {
    free(joined);
    return false;
  }
  size_t at = 0;
  for (size_t index = 0; index < count; index++) {
    size_t words = strlen(runs[index].words);
    memcpy(joined + at, runs[index].words, words);
    if (runs[index].target) {
      press_link link = {at, at + words, strdup(runs[index].target)};
      if (link.name) text->links[text->link_count++] = link;
    }
    at += words;
  }
  press_library.pango_layout_set_text(text->layout, joined, (int)length);
  free(joined);
  return true;
}

static bool measure(press_text *text) {
  int count = press_library.pango_layout_get_line_count(text->layout);
  text->lines = calloc(count > 0 ? (size_t)count : 1, sizeof *text->lines);
  if (!text->lines) return false;
  PangoLayoutIter *place = press_library.pango_layout_get_iter(text->layout);
  do {
    PangoRectangle extents;
    press_library.pango_layout_iter_get_line_extents(place, NULL, &extents);
    double baseline = (double)press_library.pango_layout_iter_get_baseline(place) / PANGO_SCALE;
    text->lines[text->line_count++] = (press_line){
        .x = (double)extents.x / PANGO_SCALE,
        .top = (double)extents.y / PANGO_SCALE,
        .width = (double)extents.width / PANGO_SCALE,
        .height = (double)extents.height / PANGO_SCALE,
        .baseline = baseline,
    };
  } while (text->line_count < (size_t)count && press_library.pango_layout_iter_next_line(place));
  press_library.pango_layout_iter_free(place);
  return true;
}

press_text *press_set(press *press, const press_run *runs, size_t count, double size, double width,
                      press_alignment alignment) {
  press_text *text = calloc(1, sizeof *text);
  if (!text) return NULL;
  text->layout = press_library.pango_cairo_create_layout(press->context);
  leave_unhinted(text->layout);
  font(text->layout, size);
  press_library.pango_layout_set_width(text->layout, width < 0 ? -1 : (int)(width * PANGO_SCALE));
  press_library.pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD_CHAR);
  // The page is read from the left; words of another direction keep theirs within a line.
  press_library.pango_layout_set_auto_dir(text->layout, FALSE);
  // Otherwise the first letter decides, and an Arabic name stands behind what its bearer is.
  press_library.pango_context_set_base_dir(press_library.pango_layout_get_context(text->layout),
                                           PANGO_DIRECTION_LTR);
  press_library.pango_layout_set_alignment(text->layout, alignment == press_right    ? PANGO_ALIGN_RIGHT
                                                         : alignment == press_centre ? PANGO_ALIGN_CENTER
                                                                                     : PANGO_ALIGN_LEFT);
  if (!join(text, runs, count)) {
    press_free_text(text);
    return NULL;
  }
  style(text->layout, runs, count);
  if (!measure(text)) {
    press_free_text(text);
    return NULL;
  }
  return text;
}

size_t press_line_count(const press_text *text) { return text->line_count; }

press_line press_line_at(const press_text *text, size_t index) { return text->lines[index]; }

void press_free_text(press_text *text) {
  if (!text) return;
  for (size_t index = 0; index < text->link_count; index++) free(text->links[index].name);
  free(text->links);
  free(text->lines);
  if (text->layout) press_library.g_object_unref(text->layout);
  free(text);
}
