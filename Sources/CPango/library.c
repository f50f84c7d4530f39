#include <dlfcn.h>
#include <pthread.h>

#include "internal.h"

struct press_library press_library;
static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  // A name is looked for in what the library itself needs too, and so in pango, cairo and glib.
  void *handle = dlopen("libpangocairo-1.0.so.0", RTLD_NOW);
  if (!handle) return;
#define FIND(name)                                                                                       \
  press_library.name = (__typeof__(name) *)dlsym(handle, #name);                                         \
  if (!press_library.name) return;
  USED(FIND)
  is_loaded = true;
}

bool press_is_available(void) {
  pthread_once(&once, load);
  return is_loaded;
}
