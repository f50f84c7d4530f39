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

/// What is told of a property that was read: itself first, as text or value, then its parameters.
typedef void (*calendar_visitor)(void *context, calendar_step step);

/// Reads one line of a calendar, unfolded; a line may hold several values, each a property of its own.
/// Whether it is iCalendar; otherwise nothing of it is told.
bool calendar_read_line(const char *line, calendar_visitor visit, void *context);

/// Told of each occurrence of a recurrence as the format writes it; false ends it.
typedef bool (*calendar_occurrence)(void *context, const char *start);

/// Tells the occurrences that a rule makes of a start, in order, on the clocks of the start.
/// Whether the rule and the start are iCalendar.
bool calendar_recur(const char *rule, const char *start, calendar_occurrence visit, void *context);

/// The seconds since 1970 UTC at which the clocks of a zone, written out as `VTIMEZONE`, show a time.
/// Whether both are iCalendar.
bool calendar_instant(const char *zone, const char *time, long long *seconds);
