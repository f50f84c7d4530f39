#include "CZones.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char *const folder = "/usr/share/zoneinfo/";
static const int64_t day = 86400;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

enum { longest_name = 64 };

static bool is_utc(const char *name) { return strcmp(name, "UTC") == 0 || strcmp(name, "Etc/UTC") == 0; }

static bool is_well_formed(const char *name) {
  size_t length = strnlen(name, longest_name + 1);
  if (length == 0 || length > longest_name) return false;
  bool starts_part = true;
  for (size_t index = 0; index < length; index++) {
    char letter = name[index];
    bool is_letter = (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    bool is_other = (letter >= '0' && letter <= '9') || letter == '_' || letter == '+' || letter == '-';
    if (letter == '/' ? starts_part : !(is_letter || is_other)) return false;
    if (starts_part && !is_letter) return false;
    starts_part = letter == '/';
  }
  return !starts_part;
}

bool zones_is_known(const char *name) {
  if (!is_well_formed(name)) return false;
  if (is_utc(name)) return true;
  char path[sizeof "/usr/share/zoneinfo/" + longest_name];
  strcpy(path, folder);
  strcat(path, name);
  int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return false;
  struct stat status;
  char magic[4];
  bool known = fstat(file, &status) == 0 && S_ISREG(status.st_mode) && read(file, magic, 4) == 4
               && memcmp(magic, "TZif", 4) == 0;
  close(file);
  return known;
}

/// The zone of the process while one of ours is set in its place.
typedef struct {
  char *before;
  bool entered;
} visit;

static visit enter(const char *name) {
  visit made = {NULL, false};
  char value[longest_name + 2] = ":";
  strcat(value, is_utc(name) ? "UTC0" : name);
  pthread_mutex_lock(&lock);
  const char *before = getenv("TZ");
  if (before && !(made.before = strdup(before))) {
    pthread_mutex_unlock(&lock);
    return made;
  }
  setenv("TZ", is_utc(name) ? value + 1 : value, 1);
  tzset();
  made.entered = true;
  return made;
}

static void leave(visit made) {
  if (made.before) {
    setenv("TZ", made.before, 1);
  } else {
    unsetenv("TZ");
  }
  free(made.before);
  tzset();
  pthread_mutex_unlock(&lock);
}

static int64_t as_utc(zones_local_time local) {
  struct tm parts = {
      .tm_year = local.year - 1900, .tm_mon = local.month - 1, .tm_mday = local.day,
      .tm_hour = local.hour, .tm_min = local.minute, .tm_sec = local.second};
  return timegm(&parts);
}

static bool offset_at(int64_t seconds, int64_t *offset) {
  time_t instant = seconds;
  struct tm parts;
  if (!localtime_r(&instant, &parts)) return false;
  *offset = parts.tm_gmtoff;
  return true;
}

bool zones_seconds(const char *name, zones_local_time local, int64_t *seconds) {
  if (!zones_is_known(name)) return false;
  if (local.month < 1 || local.month > 12 || local.day < 1 || local.day > 31) return false;
  visit made = enter(name);
  if (!made.entered) return false;
  int64_t shown = as_utc(local), before = 0, after = 0, check = 0;
  bool found = offset_at(shown - day, &before) && offset_at(shown + day, &after);
  if (found) {
    // The larger offset gives the earlier instant; in a skipped hour neither fits, and the one before counts.
    int64_t earlier = shown - (before > after ? before : after);
    int64_t later = shown - (before > after ? after : before);
    if (offset_at(earlier, &check) && earlier + check == shown) {
      *seconds = earlier;
    } else if (offset_at(later, &check) && later + check == shown) {
      *seconds = later;
    } else {
      *seconds = shown - before;
    }
  }
  leave(made);
  return found;
}

bool zones_local(const char *name, int64_t seconds, zones_local_time *local) {
  if (!zones_is_known(name)) return false;
  visit made = enter(name);
  if (!made.entered) return false;
  time_t instant = seconds;
  struct tm parts;
  bool found = localtime_r(&instant, &parts) != NULL;
  leave(made);
  if (!found) return false;
  *local = (zones_local_time){
      .year = parts.tm_year + 1900, .month = parts.tm_mon + 1, .day = parts.tm_mday,
      .hour = parts.tm_hour, .minute = parts.tm_min, .second = parts.tm_sec};
  return true;
}
