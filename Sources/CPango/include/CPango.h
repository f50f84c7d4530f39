#pragma once
#include <stdbool.h>
#include <stddef.h>

/// A PDF file being set, in memory. Lengths are in points; y grows downwards from the top of a page.
typedef struct press press;
/// Words broken into lines.
typedef struct press_text press_text;

/// Words of one language and weight.
typedef struct {
  const char *words;
  /// As in RFC 5646: `en`, `fr`.
  const char *language;
  bool is_strong;
  bool is_emphasis;
  /// The place within the file that these words lead to; none: NULL.
  const char *target;
} press_run;

typedef enum { press_left, press_centre, press_right } press_alignment;

/// How a line stands, measured from the left edge and the top of its text.
typedef struct {
  double x, top, width, height, baseline;
} press_line;

/// Whether pango and cairo are there; they are opened on first use, so that other starts do not pay for them.
bool press_is_available(void);

/// `problem` says why there is none.
press *press_open(char *problem, size_t problem_size);
void press_free(press *press);
/// Who issues what, for those who list files. The file bears no date: the same register gives the same bytes.
void press_describe(press *press, const char *title, const char *author);

/// - width: at which lines are broken; below zero they are not.
press_text *press_set(press *press, const press_run *runs, size_t count, double size, double width,
                      press_alignment alignment);
size_t press_line_count(const press_text *text);
press_line press_line_at(const press_text *text, size_t index);
void press_free_text(press_text *text);

void press_begin_page(press *press, double width, double height);
/// Puts a line so that the left edge of its text is at `x` and its baseline at `baseline`.
void press_show_line(press *press, const press_text *text, size_t index, double x, double baseline);
/// - points: x and y by turns.
void press_stroke(press *press, const double *points, size_t count, double weight, double dash);
/// - grey: from 0, black, to 1, white.
void press_fill(press *press, double x, double y, double width, double height, double grey);
void press_dot(press *press, double x, double y, double radius);
/// A place that words can lead to.
void press_place(press *press, const char *name, double x, double y);
/// An entry of the outline below `parent` (0: at the top), leading to a height of the page being set. Gives its number.
int press_outline(press *press, int parent, const char *title, double y);
void press_end_page(press *press);

/// On success `*bytes` holds `*count` bytes that the caller frees; otherwise `problem` says why.
bool press_finish(press *press, unsigned char **bytes, size_t *count, char *problem, size_t problem_size);

/// A single white page to be drawn on and made a PNG picture, with `scale` dots to the point.
press *press_open_picture(double width, double height, double scale, char *problem, size_t problem_size);
/// As `press_finish`, for a picture.
bool press_finish_picture(press *picture, unsigned char **bytes, size_t *count, char *problem, size_t problem_size);
