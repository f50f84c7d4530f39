#include <stdlib.h>

#include "internal.h"

static bool begin(press *picture, double width, double height, double scale, char *problem,
                  size_t problem_size) {
  picture->surface = press_library.cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)(width * scale + 0.5),
                                                              (int)(height * scale + 0.5));
  picture->context = press_library.cairo_create(picture->surface);
  cairo_status_t status = press_library.cairo_status(picture->context);
  if (status != CAIRO_STATUS_SUCCESS) {
    press_note(problem, problem_size, press_library.cairo_status_to_string(status));
    return false;
  }
  press_library.cairo_scale(picture->context, scale, scale);
  press_library.cairo_set_source_rgb(picture->context, 1, 1, 1);
  press_library.cairo_paint(picture->context);
  press_library.cairo_set_source_rgb(picture->context, 0, 0, 0);
  return true;
}

press *press_open_picture(double width, double height, double scale, char *problem, size_t problem_size) {
  if (!press_is_available()) return NULL;
  press *picture = calloc(1, sizeof *picture);
  if (!picture) {
    press_note(problem, problem_size, "out of memory");
    return NULL;
  }
  if (begin(picture, width, height, scale, problem, problem_size)) return picture;
  press_free(picture);
  return NULL;
}

bool press_finish_picture(press *picture, unsigned char **bytes, size_t *count, char *problem,
                          size_t problem_size) {
  cairo_status_t status = press_library.cairo_status(picture->context);
  if (status == CAIRO_STATUS_SUCCESS)
    status = press_library.cairo_surface_write_to_png_stream(picture->surface, press_keep, picture);
  if (status != CAIRO_STATUS_SUCCESS) {
    const char *words =
        picture->is_out_of_memory ? "out of memory" : press_library.cairo_status_to_string(status);
    press_note(problem, problem_size, words);
    return false;
  }
  *bytes = picture->bytes;
  *count = picture->count;
  picture->bytes = NULL;
  return true;
}
