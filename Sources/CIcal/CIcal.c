#include "CIcal.h"

#include <dlfcn.h>
#include <libical/ical.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define USED(apply)                                                                                     \
  apply(icalerror_set_errors_are_fatal) apply(icalcomponent_string_to_kind) apply(icalcomponent_new)    \
  apply(icalcomponent_free) apply(icalcomponent_add_component)               \
  apply(icalcomponent_add_property) apply(icalcomponent_get_parent)                                     \
  apply(icalcomponent_as_ical_string_r) apply(icalproperty_string_to_kind) apply(icalproperty_new)      \
  apply(icalproperty_set_x_name) apply(icalproperty_set_value)                                          \
  apply(icalproperty_set_value_from_string) apply(icalproperty_get_value)                               \
  apply(icalproperty_add_parameter) apply(icalproperty_free) apply(icalvalue_new_text)                  \
  apply(icalparameter_string_to_kind) apply(icalparameter_new_from_value_string)                        \
  apply(icalparser_parse_string) apply(icalcomponent_get_first_property)                                \
  apply(icalcomponent_get_next_property) apply(icalcomponent_isa) apply(icalproperty_isa)               \
  apply(icalproperty_get_property_name_r) apply(icalproperty_get_first_parameter)                       \
  apply(icalproperty_get_next_parameter) apply(icalparameter_as_ical_string_r) apply(icalvalue_isa)     \
  apply(icalvalue_get_text) apply(icalvalue_get_string) apply(icalvalue_get_x)                          \
  apply(icalvalue_as_ical_string_r) apply(icalrecurrencetype_from_string)                               \
  apply(icaltime_from_string) apply(icaltime_is_null_time) apply(icaltime_as_ical_string_r)             \
  apply(icalrecur_iterator_new) apply(icalrecur_iterator_next) apply(icalrecur_iterator_free)           \
  apply(icaltimezone_new) apply(icaltimezone_set_component) apply(icaltimezone_free)                    \
  apply(icaltime_as_timet_with_zone)

#define FIELD(name) __typeof__(name) *name;
static struct { USED(FIELD) } library;
static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *handle = dlopen("libical.so.3", RTLD_NOW);
  if (!handle) return;
#define FIND(name)                                                                                      \
  library.name = (__typeof__(name) *)dlsym(handle, #name);                                              \
  if (!library.name) return;
  USED(FIND)
  library.icalerror_set_errors_are_fatal(0);
  is_loaded = true;
}

bool calendar_is_available(void) {
  pthread_once(&once, load);
  return is_loaded;
}

static void note(char *problem, size_t size, const char *words) {
  if (size == 0) return;
  strncpy(problem, words, size - 1);
  problem[size - 1] = 0;
}

static icalcomponent *new_component(const char *name) {
  icalcomponent_kind kind = library.icalcomponent_string_to_kind(name);
  return kind == ICAL_NO_COMPONENT || kind == ICAL_X_COMPONENT ? NULL : library.icalcomponent_new(kind);
}

static icalproperty *new_property(const calendar_step *step) {
  icalproperty_kind kind = library.icalproperty_string_to_kind(step->name);
  if (kind == ICAL_NO_PROPERTY) return NULL;
  icalproperty *property = library.icalproperty_new(kind);
  if (!property) return NULL;
  if (kind == ICAL_X_PROPERTY) library.icalproperty_set_x_name(property, step->name);
  if (step->kind == calendar_text) {
    library.icalproperty_set_value(property, library.icalvalue_new_text(step->value));
  } else {
    library.icalproperty_set_value_from_string(property, step->value, "NO");
  }
  if (library.icalproperty_get_value(property)) return property;
  library.icalproperty_free(property);
  return NULL;
}

static bool add_parameter(icalproperty *property, const calendar_step *step) {
  icalparameter_kind kind = library.icalparameter_string_to_kind(step->name);
  if (!property || kind == ICAL_NO_PARAMETER) return false;
  icalparameter *parameter = library.icalparameter_new_from_value_string(kind, step->value);
  if (!parameter) return false;
  library.icalproperty_add_parameter(property, parameter);
  return true;
}

bool calendar_write(const calendar_step *steps, size_t count, char **text, char *problem, size_t problem_size) {
  if (!calendar_is_available()) return false;
  icalcomponent *whole = NULL, *open = NULL;
  icalproperty *last = NULL;
  bool is_sound = true;
  for (size_t index = 0; is_sound && index < count; index++) {
    const calendar_step *step = &steps[index];
    switch (step->kind) {
    case calendar_component_begin: {
      icalcomponent *made = open || !whole ? new_component(step->name) : NULL;
      if ((is_sound = made != NULL)) {
        if (open) library.icalcomponent_add_component(open, made);
        if (!whole) whole = made;
        open = made;
      }
      break;
    }
    case calendar_component_end:
      if ((is_sound = open != NULL)) open = library.icalcomponent_get_parent(open);
      break;
    case calendar_text:
    case calendar_value:
      last = open ? new_property(step) : NULL;
      if ((is_sound = last != NULL)) library.icalcomponent_add_property(open, last);
      break;
    case calendar_parameter: is_sound = add_parameter(last, step); break;
    }
    if (!is_sound) note(problem, problem_size, step->name ? step->name : "END");
  }
  *text = is_sound && whole ? library.icalcomponent_as_ical_string_r(whole) : NULL;
  if (whole) library.icalcomponent_free(whole);
  if (is_sound && !*text) note(problem, problem_size, "out of memory");
  return is_sound && *text;
}

/// What people read of a value, without escapes; NULL where programs read it.
static const char *words_of(const icalvalue *value) {
  switch (library.icalvalue_isa(value)) {
  case ICAL_TEXT_VALUE: return library.icalvalue_get_text(value);
  case ICAL_STRING_VALUE: return library.icalvalue_get_string(value);
  case ICAL_X_VALUE: return library.icalvalue_get_x(value);
  default: return NULL;
  }
}

static void tell_parameter(icalparameter *parameter, calendar_visitor visit, void *context) {
  char *text = library.icalparameter_as_ical_string_r(parameter);
  char *value = text ? strchr(text, '=') : NULL;
  if (value) {
    *value++ = 0;
    size_t length = strlen(value);
    if (length > 1 && value[0] == '"' && value[length - 1] == '"') {
      value[length - 1] = 0;
      value++;
    }
    visit(context, (calendar_step){calendar_parameter, text, value});
  }
  free(text);
}

static void tell_property(icalproperty *property, calendar_visitor visit, void *context) {
  const icalvalue *value = library.icalproperty_get_value(property);
  char *name = library.icalproperty_get_property_name_r(property);
  if (value && name) {
    const char *words = words_of(value);
    char *code = words ? NULL : library.icalvalue_as_ical_string_r(value);
    visit(context, (calendar_step){words ? calendar_text : calendar_value, name, words ? words : code ? code : ""});
    free(code);
    for (icalparameter *parameter = library.icalproperty_get_first_parameter(property, ICAL_ANY_PARAMETER); parameter;
         parameter = library.icalproperty_get_next_parameter(property, ICAL_ANY_PARAMETER))
      tell_parameter(parameter, visit, context);
  }
  free(name);
}

static icalproperty *next_property(icalcomponent *component, icalproperty *last) {
  return last ? library.icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)
              : library.icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
}

bool calendar_read_line(const char *line, calendar_visitor visit, void *context) {
  static const char begin[] = "BEGIN:VEVENT\r\n", end[] = "\r\nEND:VEVENT\r\n";
  if (!calendar_is_available()) return false;
  size_t length = strlen(line);
  char *text = malloc(sizeof begin + length + sizeof end);
  if (!text) return false;
  memcpy(text, begin, sizeof begin - 1);
  memcpy(text + sizeof begin - 1, line, length);
  memcpy(text + sizeof begin - 1 + length, end, sizeof end);
  // The parser finds properties in components only; what it cannot read it leaves as an error in the place of the line.
  icalcomponent *component = library.icalparser_parse_string(text);
  free(text);
  if (!component) return false;
  bool is_sound = library.icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT && next_property(component, NULL);
  for (icalproperty *property = NULL; is_sound && (property = next_property(component, property));)
    is_sound = library.icalproperty_isa(property) != ICAL_XLICERROR_PROPERTY;
  for (icalproperty *property = NULL; is_sound && (property = next_property(component, property));)
    tell_property(property, visit, context);
  library.icalcomponent_free(component);
  return is_sound;
}

bool calendar_recur(const char *rule, const char *start, calendar_occurrence visit, void *context) {
  if (!calendar_is_available()) return false;
  struct icalrecurrencetype recurrence = library.icalrecurrencetype_from_string(rule);
  struct icaltimetype first = library.icaltime_from_string(start);
  if (recurrence.freq == ICAL_NO_RECURRENCE || library.icaltime_is_null_time(first)) return false;
  icalrecur_iterator *iterator = library.icalrecur_iterator_new(recurrence, first);
  if (!iterator) return false;
  bool goes_on = true;
  while (goes_on) {
    struct icaltimetype next = library.icalrecur_iterator_next(iterator);
    if (library.icaltime_is_null_time(next)) break;
    char *text = library.icaltime_as_ical_string_r(next);
    goes_on = text && visit(context, text);
    free(text);
  }
  library.icalrecur_iterator_free(iterator);
  return true;
}

bool calendar_instant(const char *zone, const char *time, long long *seconds) {
  if (!calendar_is_available()) return false;
  struct icaltimetype shown = library.icaltime_from_string(time);
  icalcomponent *component = library.icalparser_parse_string(zone);
  if (!component) return false;
  icaltimezone *clocks = library.icaltimezone_new();
  // The zone takes the component over, if it is one.
  bool is_sound = clocks && library.icaltimezone_set_component(clocks, component);
  if (!is_sound) library.icalcomponent_free(component);
  is_sound = is_sound && !library.icaltime_is_null_time(shown);
  if (is_sound) *seconds = library.icaltime_as_timet_with_zone(shown, clocks);
  if (clocks) library.icaltimezone_free(clocks, 1);
  return is_sound;
}
