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
  apply(icalparameter_string_to_kind) apply(icalparameter_new_from_value_string)

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
