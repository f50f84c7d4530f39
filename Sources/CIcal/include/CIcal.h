#pragma once
#include <stdbool.h>
#include <stddef.h>

/// What a step of a calendar is: components nest, parameters belong to the property before them.
typedef enum {
  calendar_component_begin,
  calendar_component_end,
  /// A property whose value is text, still without escapes.
  calendar_text,
  /// A property whose value is written as the format has it.
  calendar_value,
  calendar_parameter,
} calendar_step_kind;

/// One step on the way through a calendar; the end of a component has neither name nor value.
typedef struct {
  calendar_step_kind kind;
  const char *name;
  const char *value;
} calendar_step;

/// Whether libical is there; it is opened on first use, so that a start that needs no calendar does not pay for it.
bool calendar_is_available(void);

/// Writes a calendar, escaped, folded at 75 octets and with CRLF at the end of each line.
/// On success `*text` is a string that the caller frees; otherwise `problem` names what is not iCalendar.
bool calendar_write(const calendar_step *steps, size_t count, char **text, char *problem, size_t problem_size);
