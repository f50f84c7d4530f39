// The keyboard, the mouse, and everything else a reader waits for.
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include "internal.h"

/// Whether curses may hold characters that it has read but not handed out.
static int may_hold = 0;
/// What came in one packet with something else, and is handed out next, the first one first.
enum { MOST_HELD = 16 };
static terminal_event held[MOST_HELD];
static int held_count = 0;
/// The first request to end is reported once; the second one is not asked about (see signals.c).
static int ending_is_reported = 0;

#define SHIFTED(key) ((key) | TERMINAL_SHIFT)

/// Keys that terminfo does not name for a terminal that sends them nevertheless; those held with Shift, Ctrl or Alt are taken
/// apart by `key_of_sequence`.
static const struct { const char *sequence; int key; } own_sequences[] = {
  {"\033Od", TERMINAL_KEY_WORD_LEFT},    {"\033Oc", TERMINAL_KEY_WORD_RIGHT},
  {"\033Oa", TERMINAL_KEY_PARAGRAPH_UP}, {"\033Ob", TERMINAL_KEY_PARAGRAPH_DOWN},
  {"\033[d", SHIFTED(TERMINAL_KEY_LEFT)}, {"\033[c", SHIFTED(TERMINAL_KEY_RIGHT)},
  {"\033[a", SHIFTED(TERMINAL_KEY_UP)},   {"\033[b", SHIFTED(TERMINAL_KEY_DOWN)},
  {"\033[A", TERMINAL_KEY_UP},           {"\033[B", TERMINAL_KEY_DOWN},
  {"\033[C", TERMINAL_KEY_RIGHT},        {"\033[D", TERMINAL_KEY_LEFT},
  {"\033OA", TERMINAL_KEY_UP},           {"\033OB", TERMINAL_KEY_DOWN},
  {"\033OC", TERMINAL_KEY_RIGHT},        {"\033OD", TERMINAL_KEY_LEFT},
  {"\033[H", TERMINAL_KEY_HOME},         {"\033[F", TERMINAL_KEY_END},
  {"\033OH", TERMINAL_KEY_HOME},         {"\033OF", TERMINAL_KEY_END},
  {"\033[1~", TERMINAL_KEY_HOME},        {"\033[4~", TERMINAL_KEY_END},
  {"\033[7~", TERMINAL_KEY_HOME},        {"\033[8~", TERMINAL_KEY_END},
  {"\033[2~", TERMINAL_KEY_INSERT},      {"\033[3~", TERMINAL_KEY_DELETE},
  {"\033[5~", TERMINAL_KEY_PAGE_UP},     {"\033[6~", TERMINAL_KEY_PAGE_DOWN},
  {"\033[Z", TERMINAL_KEY_BACK_TAB},     {"\033OM", TERMINAL_KEY_ENTER},
};

/// F1 to F12 as xterm, the Linux console and the VT220 family send them.
static const char *const own_functions[][4] = {
  {"\033OP", "\033[11~", "\033[[A", "\033[P"}, {"\033OQ", "\033[12~", "\033[[B", "\033[Q"},
  {"\033OR", "\033[13~", "\033[[C", NULL},     {"\033OS", "\033[14~", "\033[[D", "\033[S"},
  {"\033[15~", "\033[[E", NULL, NULL},         {"\033[17~", NULL, NULL, NULL},
  {"\033[18~", NULL, NULL, NULL},              {"\033[19~", NULL, NULL, NULL},
  {"\033[20~", NULL, NULL, NULL},              {"\033[21~", NULL, NULL, NULL},
  {"\033[23~", NULL, NULL, NULL},              {"\033[24~", NULL, NULL, NULL},
};
enum { FUNCTIONS = sizeof own_functions / sizeof own_functions[0] };

static terminal_event event(int kind, int value) {
  return (terminal_event){.kind = kind, .value = value, .column = 0, .row = 0};
}

static terminal_event sized(int kind) {
  return (terminal_event){.kind = kind, .value = 0, .column = terminal_columns(), .row = terminal_rows()};
}

/// A key held with others: `modifiers` as xterm counts them, 1 and then 1 for Shift, 2 for Alt, 4 for Ctrl.
static int modified(int key, int modifiers) {
  int bits = modifiers > 0 ? modifiers - 1 : 0;
  if (bits & 4) {
    switch (key) {
      case TERMINAL_KEY_LEFT: key = TERMINAL_KEY_WORD_LEFT; break;
      case TERMINAL_KEY_RIGHT: key = TERMINAL_KEY_WORD_RIGHT; break;
      case TERMINAL_KEY_UP: key = TERMINAL_KEY_PARAGRAPH_UP; break;
      case TERMINAL_KEY_DOWN: key = TERMINAL_KEY_PARAGRAPH_DOWN; break;
      case TERMINAL_KEY_HOME: key = TERMINAL_KEY_FIRST; break;
      case TERMINAL_KEY_END: key = TERMINAL_KEY_LAST; break;
      case TERMINAL_KEY_DELETE: key = TERMINAL_KEY_WORD_DELETE; break;
      default: break;
    }
  }
  switch (key) {
    case 0: case TERMINAL_KEY_INSERT: case TERMINAL_KEY_DELETE: case TERMINAL_KEY_WORD_DELETE: case TERMINAL_KEY_BACK_TAB:
      return key;
    default: return bits & 1 ? SHIFTED(key) : key;
  }
}

/// Keys held with others as terminfo names them: "kLFT5" is Left with Ctrl, "kUP" alone is Up with Shift.
static int key_by_name(int code) {
  static const struct { const char *name; int key; } names[] = {
    {"kLFT", TERMINAL_KEY_LEFT}, {"kRIT", TERMINAL_KEY_RIGHT}, {"kUP", TERMINAL_KEY_UP}, {"kDN", TERMINAL_KEY_DOWN},
    {"kHOM", TERMINAL_KEY_HOME}, {"kEND", TERMINAL_KEY_END}, {"kPRV", TERMINAL_KEY_PAGE_UP},
    {"kNXT", TERMINAL_KEY_PAGE_DOWN}, {"kDC", TERMINAL_KEY_DELETE}, {"kIC", TERMINAL_KEY_INSERT},
  };
  const char *name = keyname(code);
  if (name == NULL) return 0;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    size_t length = strlen(names[i].name);
    if (strncmp(name, names[i].name, length) != 0) continue;
    const char *rest = name + length;
    if (rest[0] == 0) return modified(names[i].key, 2);
    if (rest[0] >= '2' && rest[0] <= '8' && rest[1] == 0) return modified(names[i].key, rest[0] - '0');
  }
  return 0;
}

static int key_of(int code) {
  if (code > CODE_OWN && code <= CODE_OWN + SHIFTED(TERMINAL_KEY_WORD_DELETE)) return code - CODE_OWN;
  switch (code) {
    case KEY_UP: return TERMINAL_KEY_UP;
    case KEY_DOWN: return TERMINAL_KEY_DOWN;
    case KEY_LEFT: return TERMINAL_KEY_LEFT;
    case KEY_RIGHT: return TERMINAL_KEY_RIGHT;
    case KEY_HOME: case KEY_FIND: case KEY_A1: return TERMINAL_KEY_HOME;
    case KEY_END: case KEY_LL: case KEY_SELECT: case KEY_C1: return TERMINAL_KEY_END;
    case KEY_EOL: return TERMINAL_KEY_LAST;
    case KEY_PPAGE: case KEY_A3: return TERMINAL_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return TERMINAL_KEY_PAGE_DOWN;
    case KEY_SR: return SHIFTED(TERMINAL_KEY_UP);
    case KEY_SF: return SHIFTED(TERMINAL_KEY_DOWN);
    case KEY_SLEFT: return SHIFTED(TERMINAL_KEY_LEFT);
    case KEY_SRIGHT: return SHIFTED(TERMINAL_KEY_RIGHT);
    case KEY_SHOME: return SHIFTED(TERMINAL_KEY_HOME);
    case KEY_SEND: return SHIFTED(TERMINAL_KEY_END);
    case KEY_SPREVIOUS: return SHIFTED(TERMINAL_KEY_PAGE_UP);
    case KEY_SNEXT: return SHIFTED(TERMINAL_KEY_PAGE_DOWN);
    case KEY_IC: return TERMINAL_KEY_INSERT;
    case KEY_DC: case KEY_SDC: return TERMINAL_KEY_DELETE;
    case KEY_BACKSPACE: return TERMINAL_KEY_BACKSPACE;
    case KEY_ENTER: return TERMINAL_KEY_ENTER;
    case KEY_BTAB: return TERMINAL_KEY_BACK_TAB;
    default: return key_by_name(code);
  }
}

/// What terminfo says comes first; a sequence is added only when it means nothing to us yet.
static void define(const char *sequence, int code) {
  int known = key_defined(sequence);
  if (known == 0 || (known > KEY_MAX && key_of(known) == 0)) define_key(sequence, code);
}

/// Cursor and editing keys by the end of their sequence, alone or held with others.
static int key_of_sequence(const char *parameters, char final) {
  int first = atoi(parameters);
  const char *second = strchr(parameters, ';');
  // "\033[5D" is an older way to write "\033[1;5D".
  int modifiers = second != NULL ? atoi(second + 1) : final != '~' ? first : 1;
  switch (final) {
    case 'A': return modified(TERMINAL_KEY_UP, modifiers);
    case 'B': return modified(TERMINAL_KEY_DOWN, modifiers);
    case 'C': return modified(TERMINAL_KEY_RIGHT, modifiers);
    case 'D': return modified(TERMINAL_KEY_LEFT, modifiers);
    case 'H': return modified(TERMINAL_KEY_HOME, modifiers);
    case 'F': return modified(TERMINAL_KEY_END, modifiers);
    case 'Z': return TERMINAL_KEY_BACK_TAB;
    // rxvt's marks of Ctrl, Shift and both.
    case '^': modifiers = 5; break;
    case '$': modifiers = 2; break;
    case '@': modifiers = 6; break;
    case '~': break;
    default: return 0;
  }
  switch (first) {
    case 1: case 7: return modified(TERMINAL_KEY_HOME, modifiers);
    case 2: return TERMINAL_KEY_INSERT;
    case 3: return modified(TERMINAL_KEY_DELETE, modifiers);
    case 4: case 8: return modified(TERMINAL_KEY_END, modifiers);
    case 5: return modified(TERMINAL_KEY_PAGE_UP, modifiers);
    case 6: return modified(TERMINAL_KEY_PAGE_DOWN, modifiers);
    default: return 0;
  }
}

static void define_modified(int modifiers, char final) {
  char parameters[8], sequence[16];
  snprintf(parameters, sizeof parameters, "1;%d", modifiers);
  snprintf(sequence, sizeof sequence, "\033[%s%c", parameters, final);
  define(sequence, CODE_OWN + key_of_sequence(parameters, final));
}

void keys_define(void) {
  may_hold = 0;
  held_count = 0;
  ending_is_reported = 0;
  define_key("\033[200~", CODE_PASTE_BEGIN);
  define_key("\033[201~", CODE_PASTE_END);
  for (size_t i = 0; i < sizeof own_sequences / sizeof own_sequences[0]; i++)
    define(own_sequences[i].sequence, CODE_OWN + own_sequences[i].key);
  for (int modifiers = 2; modifiers <= 8; modifiers++)
    for (const char *final = "ABCDHF"; *final != 0; final++) define_modified(modifiers, *final);
  for (int number = 0; number < FUNCTIONS; number++)
    for (int i = 0; i < 4 && own_functions[number][i] != NULL; i++)
      define(own_functions[number][i], KEY_F(number + 1));
}

/// Keeps an event for a later call; `place` 0 is before all others.
static void hold(terminal_event found, int place) {
  if (held_count == MOST_HELD) return;
  memmove(&held[place + 1], &held[place], (size_t)(held_count - place) * sizeof held[0]);
  held[place] = found;
  held_count++;
}

/// Answers one event and keeps the other one for the next call.
static terminal_event before(terminal_event first, terminal_event next) {
  hold(next, 0);
  return first;
}

/// Whether the left button is down, as far as we were told.
static int is_dragging = 0;

/// To be called for one after the other, the oldest first.
static terminal_event mouse_event(const MEVENT *found) {
  int is_moved = (found->bstate & REPORT_MOUSE_POSITION) != 0;
  if (found->bstate & BUTTON1_RELEASED) is_dragging = 0;
  if (found->bstate & BUTTON1_PRESSED) is_dragging = 1;
  int value = is_moved ? (is_dragging ? TERMINAL_MOUSE_DRAG : TERMINAL_MOUSE_OTHER)
            : found->bstate & BUTTON1_PRESSED ? TERMINAL_MOUSE_LEFT
            : found->bstate & BUTTON2_PRESSED ? TERMINAL_MOUSE_MIDDLE
            : found->bstate & BUTTON3_PRESSED ? TERMINAL_MOUSE_RIGHT
            : found->bstate & BUTTON4_PRESSED ? TERMINAL_MOUSE_WHEEL_UP
            : found->bstate & BUTTON5_PRESSED ? TERMINAL_MOUSE_WHEEL_DOWN : TERMINAL_MOUSE_OTHER;
  return (terminal_event){.kind = TERMINAL_MOUSE, .value = value, .column = found->x, .row = found->y};
}

/// Curses reads at once all that the mouse has sent, and tells of it with one key; the newest comes first.
static terminal_event mouse(void) {
  enum { MOST = 8 };  // what curses keeps
  MEVENT found[MOST];
  int count = 0;
  while (count < MOST && getmouse(&found[count]) == OK) count++;
  if (count == 0) return event(TERMINAL_MOUSE, TERMINAL_MOUSE_OTHER);
  terminal_event oldest = mouse_event(&found[count - 1]);
  for (int i = count - 2; i >= 0; i--) hold(mouse_event(&found[i]), held_count);
  return oldest;
}

/// Takes one key from curses, waiting `milliseconds` for each of its bytes.
static int take(int milliseconds, terminal_event *result) {
  wint_t code = 0;
  wtimeout(stdscr, milliseconds);
  int kind = wget_wch(stdscr, &code);
  may_hold = kind != ERR;
  if (kind == ERR) return 0;
  // Ctrl-Backspace sends the one of ^H and ^? that Backspace does not; terminfo has been asked already.
  if (kind != KEY_CODE_YES && code == 8 && erasechar() == 127) *result = event(TERMINAL_KEY, TERMINAL_KEY_WORD_BACKSPACE);
  else if (kind != KEY_CODE_YES) *result = event(TERMINAL_CHARACTER, (int)code);
  else if (code == CODE_PASTE_BEGIN) *result = event(TERMINAL_PASTE_BEGIN, 0);
  else if (code == CODE_PASTE_END) *result = event(TERMINAL_PASTE_END, 0);
  else if (code == KEY_MOUSE) *result = mouse();
  else if (code == KEY_RESIZE) *result = sized(TERMINAL_RESIZED);
  else if (code > KEY_F0 && code <= KEY_F(12)) *result = event(TERMINAL_FUNCTION, (int)code - KEY_F0);
  else *result = event(TERMINAL_KEY, key_of((int)code));
  return 1;
}

/// Reads the rest of a sequence that terminfo does not know, so that its letters are not taken for typing.
static terminal_event sequence(int opening) {
  char parameters[32];
  size_t length = 0;
  terminal_event next;
  while (take(5, &next)) {
    if (next.kind != TERMINAL_CHARACTER) return length == 0 ? before(event(TERMINAL_ALT, opening), next) : next;
    int is_final = (next.value >= 0x40 && next.value <= 0x7E) || (next.value == '$' && length > 0);
    if (is_final && !(length == 0 && next.value == '[')) {
      parameters[length] = 0;
      return event(TERMINAL_KEY, key_of_sequence(parameters, (char)next.value));
    }
    if (length < sizeof parameters - 1) parameters[length++] = (char)next.value;
  }
  return length == 0 ? event(TERMINAL_ALT, opening) : event(TERMINAL_KEY, 0);
}

/// An Escape that something follows at once is Alt with a character, or the start of a sequence. A whole key behind it,
/// Enter or Tab was pressed by itself and came in one packet with it: on a slow line no Escape may be lost.
static terminal_event after_escape(void) {
  const terminal_event escape = event(TERMINAL_CHARACTER, 27);
  terminal_event next;
  if (!take(10, &next)) return escape;
  // Alt-Backspace, however the terminal writes its Backspace.
  int is_named = next.kind == TERMINAL_KEY && (next.value == TERMINAL_KEY_BACKSPACE || next.value == TERMINAL_KEY_WORD_BACKSPACE);
  if (is_named || (next.kind == TERMINAL_CHARACTER && (next.value == '\b' || next.value == 127)))
    return event(TERMINAL_KEY, TERMINAL_KEY_WORD_BACKSPACE);
  if (next.kind != TERMINAL_CHARACTER) return before(escape, next);
  switch (next.value) {
    case 27:
      unget_wch(27);
      return escape;
    case '[': case 'O': return sequence(next.value);
    default: return next.value < 32 ? before(escape, next) : event(TERMINAL_ALT, next.value);
  }
}

static int take_whole(int milliseconds, terminal_event *result) {
  if (held_count > 0) {
    *result = held[0];
    memmove(&held[0], &held[1], (size_t)--held_count * sizeof held[0]);
    return 1;
  }
  if (!take(milliseconds, result)) return 0;
  if (result->kind == TERMINAL_CHARACTER && result->value == 27) *result = after_escape();
  return 1;
}

/// Stops as a well-behaved program does, and comes back to a clean screen.
static terminal_event stop(void) {
  terminal_suspend();
  terminal_is_lent = 0;
  signals_stop_here();
  terminal_resume();
  return sized(TERMINAL_REDRAW);
}

/// Answers what a signal or another thread has left in the pipe; 0 when there was nothing to report.
static int drain(terminal_event *result) {
  char what;
  while (read(terminal_pipe[0], &what, 1) == 1) {
    switch (what) {
      case WAKE_RESIZE:
        screen_match_size();
        *result = sized(TERMINAL_RESIZED);
        return 1;
      case WAKE_STOP: *result = stop(); return 1;
      case WAKE_CONTINUE:
        // The shell has had the terminal: its modes and its picture are not ours any more.
        reset_prog_mode();
        screen_match_size();
        clearok(curscr, TRUE);
        modes_on();
        *result = sized(TERMINAL_REDRAW);
        return 1;
      default:
        if (terminal_ending && !ending_is_reported) continue;
        *result = event(TERMINAL_WOKEN, 0);
        return 1;
    }
  }
  return 0;
}

static long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

enum { MOST_DESCRIPTORS = 16 };

terminal_event terminal_read(int milliseconds, const int *descriptors, int count) {
  struct pollfd polled[2 + MOST_DESCRIPTORS];
  if (count > MOST_DESCRIPTORS) count = MOST_DESCRIPTORS;
  long until = now() + milliseconds;
  terminal_event result;
  for (;;) {
    if (terminal_ending && !ending_is_reported) {
      ending_is_reported = 1;
      return event(TERMINAL_SIGNAL, terminal_ending);
    }
    polled[0] = (struct pollfd){.fd = STDIN_FILENO, .events = POLLIN};
    polled[1] = (struct pollfd){.fd = terminal_pipe[0], .events = POLLIN};
    for (int i = 0; i < count; i++) polled[2 + i] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
    long left = milliseconds < 0 ? -1 : until - now();
    if (milliseconds >= 0 && left < 0) left = 0;
    int ready = poll(polled, (nfds_t)(2 + count), may_hold ? 0 : (int)left);
    if (ready < 0 && errno != EINTR && errno != EAGAIN) return event(TERMINAL_CLOSED, errno);
    if (ready < 0) continue;
    if (polled[1].revents && drain(&result)) return result;
    if (polled[0].revents & POLLIN) {
      // The bytes of one character may come apart on a slow line.
      if (take_whole(50, &result)) return result;
      int waiting = 0;
      if (ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || (waiting == 0 && polled[0].revents & POLLHUP))
        return event(TERMINAL_CLOSED, 0);
      continue;
    }
    if (polled[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return event(TERMINAL_CLOSED, 0);
    if (may_hold && take_whole(0, &result)) return result;
    for (int i = 0; i < count; i++)
      if (polled[2 + i].revents) return event(TERMINAL_READY, descriptors[i]);
    if (milliseconds >= 0 && now() >= until) return event(TERMINAL_NOTHING, 0);
  }
}
