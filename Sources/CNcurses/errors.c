// Standard error while the screen is ours: a message of the runtime, such as the reason of a trap, would be painted over
// and lost with the alternate screen. It is held in memory and written where it belongs afterwards.
#include <sys/mman.h>
#include <unistd.h>
#include "internal.h"

static int held = -1;
static int outside = -1;

void errors_hold(void) {
  // Somebody who sends errors to a file gets them there.
  if (outside >= 0 || !isatty(STDERR_FILENO)) return;
  held = memfd_create("errors", MFD_CLOEXEC);
  if (held < 0) return;
  outside = dup(STDERR_FILENO);
  if (outside < 0 || dup2(held, STDERR_FILENO) < 0) {
    close(held);
    if (outside >= 0) close(outside);
    held = outside = -1;
  }
}

void errors_release(void) {
  if (outside < 0) return;
  dup2(outside, STDERR_FILENO);
  close(outside);
  outside = -1;
  char text[1024];
  off_t at = 0;
  ssize_t count;
  while ((count = pread(held, text, sizeof text, at)) > 0 && write(STDERR_FILENO, text, (size_t)count) == count)
    at += count;
  close(held);
  held = -1;
}
