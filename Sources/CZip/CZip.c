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
  apply(zip_get_num_entries) apply(zip_stat_index) apply(zip_fopen_index)           \
  apply(zip_fread) apply(zip_fclose) apply(zip_close) apply(zip_discard) apply(zip_strerror) apply(zip_error_init) apply(zip_error_fini)   \
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

static archive_outcome read_entry(zip_t *archive, zip_uint64_t index, size_t *room, archive_entry *entry) {
  zip_stat_t about;
  library.zip_stat_init(&about);
  if (library.zip_stat_index(archive, index, 0, &about) < 0) return archive_damaged;
  if (!(about.valid & ZIP_STAT_SIZE) || !(about.valid & ZIP_STAT_NAME)) return archive_damaged;
  if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
    return archive_has_password;
  // As much is read as the entry says it holds, and not a byte more: the sum is known before any room is taken.
  if (about.size > *room) return archive_is_too_large;
  *room -= about.size;
  entry->name = strdup(about.name);
  entry->bytes = malloc(about.size ? about.size : 1);
  entry->count = about.size;
  if (!entry->name || !entry->bytes) return archive_is_too_large;
  zip_file_t *file = library.zip_fopen_index(archive, index, 0);
  if (!file) return archive_damaged;
  bool is_whole = library.zip_fread(file, entry->bytes, about.size) == (zip_int64_t)about.size;
  // The checksum is looked at where the end is read.
  unsigned char more;
  is_whole = is_whole && library.zip_fread(file, &more, 1) == 0;
  library.zip_fclose(file);
  return is_whole ? archive_is_read : archive_damaged;
}

archive_outcome archive_unpack(const unsigned char *bytes, size_t count, size_t room, archive_entry **entries,
                               size_t *entry_count) {
  if (!archive_is_available()) return archive_damaged;
  zip_error_t error;
  library.zip_error_init(&error);
  zip_source_t *source = library.zip_source_buffer_create(bytes, count, 0, &error);
  zip_t *archive = source ? library.zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  library.zip_error_fini(&error);
  if (!archive) {
    if (source) library.zip_source_free(source);
    return archive_damaged;
  }
  zip_int64_t all = library.zip_get_num_entries(archive, 0);
  archive_outcome outcome = all <= 0 ? archive_damaged : all > 4000 ? archive_is_too_large : archive_is_read;
  archive_entry *read = outcome == archive_is_read ? calloc((size_t)all, sizeof *read) : NULL;
  if (outcome == archive_is_read && !read) outcome = archive_is_too_large;
  size_t done = 0;
  while (outcome == archive_is_read && done < (size_t)all) {
    outcome = read_entry(archive, done, &room, &read[done]);
    done++;
  }
  library.zip_discard(archive);
  if (outcome != archive_is_read) {
    archive_free(read, done);
    return outcome;
  }
  *entries = read;
  *entry_count = done;
  return outcome;
}

void archive_free(archive_entry *entries, size_t count) {
  for (size_t index = 0; index < count; index++) {
    free(entries[index].name);
    free(entries[index].bytes);
  }
  free(entries);
}
