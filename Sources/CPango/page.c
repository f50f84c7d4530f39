#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

cairo_status_t press_keep(void *closure, const unsigned char *bytes, unsigned int count) {
  press *press = closure;
  if (press->count + count > press->room) {
    size_t room = (press->count + count) * 2;
    unsigned char *grown = realloc(press->bytes, room);
    if (!grown) {
      press->is_out_of_memory = true;
      return CAIRO_STATUS_WRITE_ERROR;
    }
    press->bytes = grown;
    press->room = room;
  }
  memcpy(press->bytes + press->count, bytes, count);
  press->count += count;
  return CAIRO_STATUS_SUCCESS;
}

void press_note(char *problem, size_t size, const char *words) {
  if (size == 0) return;
  strncpy(problem, words, size - 1);
  problem[size - 1] = 0;
}

press *press_open(char *problem, size_t problem_size) {
  if (!press_is_available()) return NULL;
  press *opened = calloc(1, sizeof *opened);
  if (!opened) {
    press_note(problem, problem_size, "out of memory");
    return NULL;
  }
  opened->surface = press_library.cairo_pdf_surface_create_for_stream(press_keep, opened, 595, 842);
  opened->context = press_library.cairo_create(opened->surface);
  cairo_status_t status = press_library.cairo_status(opened->context);
  if (status != CAIRO_STATUS_SUCCESS) {
    press_note(problem, problem_size, press_library.cairo_status_to_string(status));
    press_free(opened);
    return NULL;
  }
  return opened;
}

void press_free(press *press) {
  if (!press) return;
  press_library.cairo_destroy(press->context);
  press_library.cairo_surface_destroy(press->surface);
  free(press->bytes);
  free(press);
}

void press_describe(press *press, const char *title, const char *author) {
  cairo_surface_t *surface = press->surface;
  press_library.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title);
  press_library.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author);
  press_library.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Secretariat");
  press_library.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, NULL);
}

void press_begin_page(press *press, double width, double height) {
  press_library.cairo_pdf_surface_set_size(press->surface, width, height);
  press_library.cairo_set_source_rgb(press->context, 0, 0, 0);
  press->page++;
}

/// The stretch of a line that leads somewhere, as a rectangle on the page.
static void show_link(press *press, PangoLayoutLine *line, const press_line *place, const press_link *link,
                      double x, double baseline) {
  size_t start = (size_t)line->start_index, end = start + (size_t)line->length;
  if (link->to <= start || link->from >= end) return;
  int *ranges = NULL, count = 0;
  press_library.pango_layout_line_get_x_ranges(line, (int)link->from, (int)link->to, &ranges, &count);
  for (int index = 0; index < count; index++) {
    double left = (double)ranges[2 * index] / PANGO_SCALE;
    double right = (double)ranges[2 * index + 1] / PANGO_SCALE;
    char attributes[512];
    // A name within single quotes; those in it are escaped where it is made.
    int length = snprintf(attributes, sizeof attributes, "dest='%s' rect=[%f %f %f %f]", link->name, x + left,
                          baseline - (place->baseline - place->top), right - left, place->height);
    if (length < 0 || (size_t)length >= sizeof attributes) continue;
    press_library.cairo_tag_begin(press->context, CAIRO_TAG_LINK, attributes);
    press_library.cairo_tag_end(press->context, CAIRO_TAG_LINK);
  }
  press_library.g_free(ranges);
}

void press_show_line(press *press, const press_text *text, size_t index, double x, double baseline) {
  PangoLayoutLine *line = press_library.pango_layout_get_line_readonly(text->layout, (int)index);
  if (!line) return;
  press_library.cairo_move_to(press->context, x + text->lines[index].x, baseline);
  press_library.pango_cairo_show_layout_line(press->context, line);
  for (size_t link = 0; link < text->link_count; link++)
    show_link(press, line, &text->lines[index], &text->links[link], x, baseline);
}

void press_stroke(press *press, const double *points, size_t count, double weight, double dash) {
  for (size_t index = 0; index + 1 < count; index += 2) {
    if (index == 0) press_library.cairo_move_to(press->context, points[0], points[1]);
    else press_library.cairo_line_to(press->context, points[index], points[index + 1]);
  }
  press_library.cairo_set_line_width(press->context, weight);
  press_library.cairo_set_dash(press->context, &dash, dash > 0 ? 1 : 0, 0);
  press_library.cairo_stroke(press->context);
}

void press_fill(press *press, double x, double y, double width, double height, double grey) {
  press_library.cairo_set_source_rgb(press->context, grey, grey, grey);
  press_library.cairo_rectangle(press->context, x, y, width, height);
  press_library.cairo_fill(press->context);
  press_library.cairo_set_source_rgb(press->context, 0, 0, 0);
}

void press_dot(press *press, double x, double y, double radius) {
  press_library.cairo_arc(press->context, x, y, radius, 0, 6.283185307179586);
  press_library.cairo_fill(press->context);
}

void press_place(press *press, const char *name, double x, double y) {
  char attributes[512];
  int length = snprintf(attributes, sizeof attributes, "name='%s' x=%f y=%f", name, x, y);
  if (length < 0 || (size_t)length >= sizeof attributes) return;
  press_library.cairo_tag_begin(press->context, CAIRO_TAG_DEST, attributes);
  press_library.cairo_tag_end(press->context, CAIRO_TAG_DEST);
}

int press_outline(press *press, int parent, const char *title, double y) {
  char attributes[128];
  snprintf(attributes, sizeof attributes, "page=%d pos=[0 %f]", press->page, y);
  return press_library.cairo_pdf_surface_add_outline(press->surface, parent, title, attributes,
                                                     CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void press_end_page(press *press) { press_library.cairo_show_page(press->context); }

bool press_finish(press *press, unsigned char **bytes, size_t *count, char *problem, size_t problem_size) {
  cairo_status_t status = press_library.cairo_status(press->context);
  press_library.cairo_surface_finish(press->surface);
  if (status == CAIRO_STATUS_SUCCESS) status = press_library.cairo_surface_status(press->surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    const char *words =
        press->is_out_of_memory ? "out of memory" : press_library.cairo_status_to_string(status);
    press_note(problem, problem_size, words);
    return false;
  }
  *bytes = press->bytes;
  *count = press->count;
  press->bytes = NULL;
  return true;
}
