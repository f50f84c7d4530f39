#pragma once
#include <stdbool.h>
#include <stddef.h>

/// What is told while XML is read, in the order of the text; names as they are written, in UTF-8.
typedef struct {
  void *context;
  /// - attributes: names and values by turns, then NULL.
  void (*start)(void *context, const char *name, const char **attributes);
  void (*end)(void *context);
  /// A stretch of words, which may be torn anywhere.
  void (*text)(void *context, const char *bytes, size_t count);
} markup_handlers;

/// Whether expat is there; it is opened on first use, so that a start that reads no XML does not pay for it.
bool markup_is_available(void);

/// Reads a whole document. False where it is not well-formed, declares a document type, or is nested deeper than any document of
/// an office: a type can hold entities that grow without end, and no format that we read has one.
bool markup_read(const unsigned char *bytes, size_t count, const markup_handlers *handlers);
