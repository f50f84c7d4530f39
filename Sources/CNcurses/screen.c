// The screen: taking and giving back, writing cells.
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>
#include "internal.h"

static SCREEN *screen = NULL;
static int uses_mouse = 0;
static int is_utf8 = 0;

/// Whether the person's locale names an encoding other than UTF-8, installed here or not. "C" names none that a terminal is known by.
static int names_other_encoding(void) {
  const char *name = NULL;
  const char *variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3 && (name == NULL || *name == 0); i++) name = getenv(variables[i]);
  const char *encoding = name == NULL ? NULL : strchr(name, '.');
  return encoding != NULL && strncasecmp(encoding + 1, "utf8", 4) != 0 && strncasecmp(encoding + 1, "utf-8", 5) != 0;
}

/// Characters only: the rest of the C library keeps writing numbers and messages as before.
static void choose_locale(void) {
  const char *chosen = setlocale(LC_CTYPE, "");
  const char *encoding = chosen == NULL ? "" : nl_langinfo(CODESET);
  int is_other = names_other_encoding() || strncmp(encoding, "ISO", 3) == 0 || strncmp(encoding, "CP", 2) == 0;
  if (chosen == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "en_US.UTF-8");
  }
  is_utf8 = !is_other && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void say(const char *sequence) {
  putp(sequence);
  fflush(stdout);
}

void modes_on(void) {
  say("\033[?2004h");
  terminal_use_mouse(uses_mouse);
}

/// Curses does not know which pen was used last.
void modes_off(void) { say("\033[m\033[?1002l\033[?2004l"); }

/// Whether the terminal is known and cannot put a sign at a place of its choice, so that no picture can be shown on it.
static int is_too_simple(void) {
  int result = 0;
  if (setupterm(NULL, STDOUT_FILENO, &result) != OK) return 0;
  int is_simple = cursor_address == NULL;
  del_curterm(cur_term);
  return is_simple;
}

int terminal_start(int use_mouse) {
  if (screen != NULL) return TERMINAL_STARTED;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TERMINAL_NOT_A_TERMINAL;
  choose_locale();
  signals_prepare();
  if (terminal_pipe[0] < 0) return TERMINAL_SYSTEM_ERROR;
  if (is_too_simple()) {
    signals_remove();
    return TERMINAL_TOO_SIMPLE;
  }
  // initscr would end the process on a terminal it does not know.
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) {
    signals_remove();
    return TERMINAL_UNKNOWN_TYPE;
  }
  set_term(screen);
  uses_mouse = use_mouse;
  terminal_ending = 0;
  set_escdelay(25);
  raw();  // without flow control, so that Ctrl-S, Ctrl-Q, Ctrl-C and Ctrl-Z are keys
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  meta(stdscr, TRUE);
  mouseinterval(0);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  keys_define();
  signals_install();
  terminal_is_taken = 1;
  errors_hold();
  screen_match_size();
  refresh();
  modes_on();
  return TERMINAL_STARTED;
}

void terminal_stop(void) {
  if (screen == NULL) return;
  if (terminal_is_taken) {
    modes_off();
    endwin();
    // Without a screen of its own to leave, the picture would stay, and the prompt would stand on its last line.
    if (exit_ca_mode == NULL && clear_screen != NULL) say(clear_screen);
  }
  terminal_is_taken = 0;
  errors_release();
  signals_remove();
  delscreen(screen);
  screen = NULL;
}

void terminal_suspend(void) {
  if (screen == NULL || !terminal_is_taken) return;
  modes_off();
  def_prog_mode();
  endwin();
  errors_release();
  terminal_is_taken = 0;
  terminal_is_lent = 1;
}

void terminal_resume(void) {
  if (screen == NULL || terminal_is_taken) return;
  terminal_is_lent = 0;
  terminal_is_taken = 1;
  errors_hold();
  reset_prog_mode();
  screen_match_size();
  clearok(curscr, TRUE);
  refresh();
  modes_on();
}

/// Asks the terminal, since the size that curses remembers is that of the last time.
void screen_match_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (!is_term_resized(size.ws_row, size.ws_col)) return;
  resize_term(size.ws_row, size.ws_col);
  // The terminal may have moved its lines about in a way of its own.
  clearok(curscr, TRUE);
}

int terminal_columns(void) { return screen == NULL ? 0 : getmaxx(stdscr); }
int terminal_rows(void) { return screen == NULL ? 0 : getmaxy(stdscr); }
int terminal_colours(void) { return screen != NULL && has_colors() ? COLORS : 0; }
int terminal_is_utf8(void) { return is_utf8; }

void terminal_use_mouse(int on) {
  uses_mouse = on;
  mmask_t wanted = BUTTON1_PRESSED | BUTTON2_PRESSED | BUTTON3_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED
                 | BUTTON1_RELEASED | REPORT_MOUSE_POSITION;
  mousemask(on ? wanted : 0, NULL);
  // Curses asks for clicks only; this adds motion while a button is down, where the mouse speaks xterm's way.
  const char *mouse_key = tigetstr("kmous");
  if (mouse_key != NULL && mouse_key != (char *)-1) say(on ? "\033[?1002h" : "\033[?1002l");
}

static attr_t attributes_of(int attributes) {
  attr_t result = A_NORMAL;
  if (attributes & TERMINAL_BOLD) result |= A_BOLD;
  if (attributes & TERMINAL_DIM) result |= A_DIM;
  if (attributes & TERMINAL_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & TERMINAL_REVERSE) result |= A_REVERSE;
  return result;
}

/// Pairs are made when they are first used; curses keeps the table.
static int pair_of(int foreground, int background) {
  if ((foreground < 0 && background < 0) || !has_colors()) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void terminal_put(int row, int column, const uint32_t *scalars, int count, int width,
                  int attributes, int foreground, int background) {
  wchar_t text[CCHARW_MAX + 1];
  int kept = 0;
  for (int i = 0; i < count && kept < CCHARW_MAX; i++) {
    // Marks that this C library does not know as such would take a column of their own.
    if (kept > 0 && wcwidth((wchar_t)scalars[i]) != 0) continue;
    text[kept++] = (wchar_t)scalars[i];
  }
  if (kept == 0) return;
  int is_known = wcwidth(text[0]) == width;
  if (!is_known) {
    text[0] = 0xFFFD;
    kept = 1;
  }
  text[kept] = 0;
  int pair = pair_of(foreground, background);
  cchar_t cell;
  if (setcchar(&cell, text, attributes_of(attributes), (short)0, &pair) != OK) return;
  mvadd_wch(row, column, &cell);
  if (!is_known && width == 2) {
    setcchar(&cell, L" ", attributes_of(attributes), (short)0, &pair);
    mvadd_wch(row, column + 1, &cell);
  }
}

int terminal_is_ecma48(void) {
  static const char move[] = "\033[%i%p1%d;%p2%dH";
  return screen != NULL && cursor_address != NULL && strncmp(cursor_address, move, sizeof move - 1) == 0
    && auto_right_margin && eat_newline_glitch && !ceol_standout_glitch && magic_cookie_glitch <= 0;
}

/// Whether the terminal's description has a sequence, and exactly this one.
static int has_sequence(const char *described, const char *sequence) {
  return screen != NULL && described != NULL && strcmp(described, sequence) == 0;
}

int terminal_erases_characters(void) { return has_sequence(erase_chars, "\033[%p1%dX"); }
int terminal_repeats(void) { return has_sequence(repeat_char, "%p1%c\033[%p2%{1}%-%db"); }
int terminal_shifts(void) {
  return has_sequence(parm_ich, "\033[%p1%d@") && has_sequence(parm_dch, "\033[%p1%dP");
}
int terminal_erases_to_ground(void) { return back_color_erase; }
int terminal_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void terminal_clear(void) {
  if (screen == NULL) return;
  say("\033[m");
  clearok(curscr, TRUE);
  refresh();
}

void terminal_send(const uint8_t *bytes, int count) {
  fflush(stdout);
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, (size_t)count);
    if (sent >= 0) {
      bytes += sent;
      count -= (int)sent;
    } else if (errno == EAGAIN) {
      struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&output, 1, 1000);
    } else if (errno != EINTR) {
      return;  // nobody reads any more: whoever waits for keys will hear of it
    }
  }
}

void terminal_show_cursor(int is_shown) { curs_set(is_shown); }

static int cursor_row = 0, cursor_column = -1;

void terminal_cursor(int row, int column) {
  cursor_row = row;
  cursor_column = column;
}

void terminal_flush(void) {
  curs_set(cursor_column >= 0 ? 1 : 0);
  if (cursor_column >= 0) move(cursor_row, cursor_column);
  refresh();
}

void terminal_forget(void) { clearok(curscr, TRUE); }

void terminal_bell(void) { beep(); }
