#include "CMarkup.h"

#include <dlfcn.h>
#include <expat.h>
#include <limits.h>
#include <pthread.h>

#define USED(apply)                                                                                     \
  apply(XML_ParserCreate) apply(XML_ParserFree) apply(XML_Parse) apply(XML_SetUserData)                 \
  apply(XML_SetElementHandler) apply(XML_SetCharacterDataHandler) apply(XML_SetStartDoctypeDeclHandler) \
  apply(XML_StopParser)

#define FIELD(name) __typeof__(name) *name;
static struct { USED(FIELD) } library;
static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *handle = dlopen("libexpat.so.1", RTLD_NOW);
  if (!handle) return;
#define FIND(name)                                                                                      \
  library.name = (__typeof__(name) *)dlsym(handle, #name);                                              \
  if (!library.name) return;
  USED(FIND)
  is_loaded = true;
}

bool markup_is_available(void) {
  pthread_once(&once, load);
  return is_loaded;
}

static const int deepest = 200;

typedef struct {
  XML_Parser parser;
  const markup_handlers *handlers;
  int depth;
} reading;

static void start(void *data, const XML_Char *name, const XML_Char **attributes) {
  reading *reading = data;
  if (++reading->depth > deepest) library.XML_StopParser(reading->parser, XML_FALSE);
  else reading->handlers->start(reading->handlers->context, name, attributes);
}

static void end(void *data, const XML_Char *name) {
  (void)name;
  reading *reading = data;
  if (reading->depth-- <= deepest) reading->handlers->end(reading->handlers->context);
}

static void text(void *data, const XML_Char *bytes, int count) {
  reading *reading = data;
  if (reading->depth <= deepest) reading->handlers->text(reading->handlers->context, bytes, (size_t)count);
}

static void refuse_type(void *data, const XML_Char *name, const XML_Char *system, const XML_Char *public,
                        int has_internal) {
  (void)name, (void)system, (void)public, (void)has_internal;
  library.XML_StopParser(((reading *)data)->parser, XML_FALSE);
}

bool markup_read(const unsigned char *bytes, size_t count, const markup_handlers *handlers) {
  if (!markup_is_available() || count > INT_MAX) return false;
  XML_Parser parser = library.XML_ParserCreate(NULL);
  if (!parser) return false;
  reading reading = {.parser = parser, .handlers = handlers};
  library.XML_SetUserData(parser, &reading);
  library.XML_SetElementHandler(parser, start, end);
  library.XML_SetCharacterDataHandler(parser, text);
  library.XML_SetStartDoctypeDeclHandler(parser, refuse_type);
  bool is_read = library.XML_Parse(parser, (const char *)bytes, (int)count, XML_TRUE) == XML_STATUS_OK;
  library.XML_ParserFree(parser);
  return is_read;
}
