#pragma once
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include "CPango.h"

#define USED(apply)                                                                                       \
  apply(cairo_create) apply(cairo_destroy) apply(cairo_status) apply(cairo_status_to_string)              \
  apply(cairo_surface_destroy) apply(cairo_surface_finish) apply(cairo_surface_status)                    \
  apply(cairo_pdf_surface_create_for_stream) apply(cairo_pdf_surface_set_size)                            \
  apply(cairo_pdf_surface_set_metadata) apply(cairo_pdf_surface_add_outline) apply(cairo_show_page)       \
  apply(cairo_move_to) apply(cairo_line_to) apply(cairo_stroke) apply(cairo_set_line_width)               \
  apply(cairo_set_dash) apply(cairo_rectangle) apply(cairo_fill) apply(cairo_arc)                         \
  apply(cairo_set_source_rgb) apply(cairo_paint) apply(cairo_scale)                                      \
  apply(cairo_image_surface_create) apply(cairo_surface_write_to_png_stream) apply(cairo_tag_begin) apply(cairo_tag_end)                                 \
  apply(cairo_font_options_create) apply(cairo_font_options_destroy)                                      \
  apply(cairo_font_options_set_antialias) apply(cairo_font_options_set_hint_style) apply(cairo_font_options_set_hint_metrics)                     \
  apply(pango_cairo_create_layout) apply(pango_cairo_context_set_font_options)                            \
  apply(pango_cairo_show_layout_line) apply(pango_layout_get_context) apply(pango_layout_set_text)        \
  apply(pango_context_set_base_dir)                                                                       \
  apply(pango_layout_set_font_description) apply(pango_layout_set_width) apply(pango_layout_set_wrap)     \
  apply(pango_layout_set_alignment) apply(pango_layout_set_auto_dir) apply(pango_layout_set_attributes)   \
  apply(pango_layout_get_line_count) apply(pango_layout_get_iter) apply(pango_layout_iter_free)           \
  apply(pango_layout_iter_next_line) apply(pango_layout_iter_get_line_extents)                            \
  apply(pango_layout_iter_get_baseline) apply(pango_layout_iter_get_line_readonly)                        \
  apply(pango_layout_get_line_readonly) apply(pango_layout_line_get_x_ranges)                             \
  apply(pango_font_description_new) apply(pango_font_description_free)                                    \
  apply(pango_font_description_set_family) apply(pango_font_description_set_absolute_size)                \
  apply(pango_attr_list_new) apply(pango_attr_list_insert) apply(pango_attr_list_unref)                   \
  apply(pango_attr_weight_new) apply(pango_attr_style_new) apply(pango_attr_language_new)                 \
  apply(pango_language_from_string) apply(g_object_unref) apply(g_free)

#define FIELD(name) __typeof__(name) *name;
/// What is called of the two libraries.
struct press_library { USED(FIELD) };
extern struct press_library press_library;

/// Words that lead somewhere, by their bytes in the text.
typedef struct {
  size_t from, to;
  char *name;
} press_link;

struct press_text {
  PangoLayout *layout;
  press_line *lines;
  size_t line_count;
  press_link *links;
  size_t link_count;
};

struct press {
  cairo_surface_t *surface;
  cairo_t *context;
  unsigned char *bytes;
  size_t count, room;
  int page;
  bool is_out_of_memory;
};

/// What a library gives away bit by bit, as it comes.
cairo_status_t press_keep(void *press, const unsigned char *bytes, unsigned int count);
void press_note(char *problem, size_t size, const char *words);
