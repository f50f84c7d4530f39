#pragma once
#include <stdbool.h>
#include <stddef.h>

/// A file within an archive.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} archive_part;

/// Whether libzip is there; it is opened on first use, so that a start that packs nothing does not pay for it.
bool archive_is_available(void);

/// Packs parts into a zip archive, each with the same date, so that the same parts give the same bytes.
/// On success `*bytes` holds `*count` bytes that the caller frees; otherwise `problem` says why.
bool archive_pack(const archive_part *parts, size_t part_count, unsigned char **bytes, size_t *count,
                  char *problem, size_t problem_size);

/// A file as it was found in an archive.
typedef struct {
  char *name;
  unsigned char *bytes;
  size_t count;
} archive_entry;

typedef enum { archive_is_read, archive_damaged, archive_has_password, archive_is_too_large } archive_outcome;

/// Unpacks all files of an archive, unless they are larger together than `room`.
/// On success the caller hands `*entries` to `archive_free`.
archive_outcome archive_unpack(const unsigned char *bytes, size_t count, size_t room, archive_entry **entries,
                               size_t *entry_count);
void archive_free(archive_entry *entries, size_t count);
