#include "CZip.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#define USED(apply)                                                                                     \
  apply(zip_source_buffer_create) apply(zip_source_keep) apply(zip_source_free) apply(zip_source_open)  \
  apply(zip_source_close) apply(zip_source_stat) apply(zip_source_read) apply(zip_stat_init)            \
  apply(zip_source_buffer) apply(zip_open_from_source) apply(zip_file_add) apply(zip_file_set_mtime)    \
  apply(zip_close) apply(zip_discard) apply(zip_strerror) apply(zip_error_init) apply(zip_error_fini)   \
  apply(zip_error_strerror)

#define FIELD(name) __typeof__(name) *name;
static struct { USED(FIELD) } library;
static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *handle = dlopen("libzip.so.4", RTLD_NOW);
  if (!handle) handle = dlopen("libzip.so.5", RTLD_NOW);
  if (!handle) return;
#define FIND(name)                                                                                      \
  library.name = (__typeof__(name) *)dlsym(handle, #name);                                              \
  if (!library.name) return;
  USED(FIND)
  is_loaded = true;
}

bool archive_is_available(void) {
  pthread_once(&once, load);
  return is_loaded;
}

// Noon of 1 January 1980 in UTC: the first day that the format knows, in every zone.
static const time_t first_day = 315576000;

static bool add(zip_t *archive, const archive_part *part) {
  zip_source_t *source = library.zip_source_buffer(archive, part->bytes, part->count, 0);
  if (!source) return false;
  zip_int64_t index = library.zip_file_add(archive, part->name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    library.zip_source_free(source);
    return false;
  }
  return library.zip_file_set_mtime(archive, (zip_uint64_t)index, first_day, 0) == 0;
}

static bool read_all(zip_source_t *source, unsigned char **bytes, size_t *count) {
  zip_stat_t about;
  library.zip_stat_init(&about);
  if (library.zip_source_stat(source, &about) < 0 || !(about.valid & ZIP_STAT_SIZE)) return false;
  if (library.zip_source_open(source) < 0) return false;
  unsigned char *read = malloc(about.size ? about.size : 1);
  bool is_whole = read && library.zip_source_read(source, read, about.size) == (zip_int64_t)about.size;
  library.zip_source_close(source);
  if (!is_whole) {
    free(read);
    return false;
  }
  *bytes = read;
  *count = about.size;
  return true;
}

static void note(char *problem, size_t size, const char *words) {
  if (size == 0) return;
  strncpy(problem, words, size - 1);
  problem[size - 1] = 0;
}

bool archive_pack(const archive_part *parts, size_t part_count, unsigned char **bytes, size_t *count,
                  char *problem, size_t problem_size) {
  if (!archive_is_available()) return false;
  zip_error_t error;
  library.zip_error_init(&error);
  zip_source_t *target = library.zip_source_buffer_create(NULL, 0, 0, &error);
  zip_t *archive = target ? library.zip_open_from_source(target, ZIP_TRUNCATE, &error) : NULL;
  if (!archive) {
    note(problem, problem_size, library.zip_error_strerror(&error));
    if (target) library.zip_source_free(target);
    library.zip_error_fini(&error);
    return false;
  }
  library.zip_error_fini(&error);
  library.zip_source_keep(target);
  bool is_packed = true;
  for (size_t index = 0; is_packed && index < part_count; index++) is_packed = add(archive, &parts[index]);
  if (!is_packed || library.zip_close(archive) < 0) {
    note(problem, problem_size, library.zip_strerror(archive));
    library.zip_discard(archive);
    library.zip_source_free(target);
    return false;
  }
  bool is_read = read_all(target, bytes, count);
  if (!is_read) note(problem, problem_size, "out of memory");
  library.zip_source_free(target);
  return is_read;
}
