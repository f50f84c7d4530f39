#ifndef C_ZONES_H
#define C_ZONES_H

#include <stdbool.h>
#include <stdint.h>

/// A day and time of day as the clocks of a zone show it: month 1-12, day 1-31.
typedef struct {
  int32_t year;
  int32_t month;
  int32_t day;
  int32_t hour;
  int32_t minute;
  int32_t second;
} zones_local_time;

/// Whether the system's time zone data knows this IANA name. Anything that could leave its folder is unknown.
bool zones_is_known(const char *name);

/// The seconds since 1970 UTC at which the clocks of a zone show this time: the earlier of two; in an hour that is
/// skipped, as if the clocks had not been put forward yet. False when the zone is unknown or the time is none.
bool zones_seconds(const char *name, zones_local_time local, int64_t *seconds);

/// What the clocks of a zone show at an instant. False when the zone is unknown or the year does not fit.
bool zones_local(const char *name, int64_t seconds, zones_local_time *local);

#endif
