#pragma once
#include <stdint.h>

// A plain face for wide curses: no macros, no globals, one terminal for a process, used from one thread.

/// Results of terminal_start.
enum TerminalStart {
  TERMINAL_STARTED = 0,
  TERMINAL_NOT_A_TERMINAL = 1,
  TERMINAL_UNKNOWN_TYPE = 2,
  TERMINAL_SYSTEM_ERROR = 3,  // errno says which
  TERMINAL_TOO_SIMPLE = 4,    // it has no way to move the cursor
};

/// What terminal_read has found.
enum TerminalEventKind {
  TERMINAL_NOTHING = 0,     // the time is over
  TERMINAL_CHARACTER = 1,   // value: a Unicode scalar, controls included
  TERMINAL_KEY = 2,         // value: one of TERMINAL_KEY_…, or 0 for a key without a meaning here
  TERMINAL_FUNCTION = 3,    // value: 1 to 12
  TERMINAL_MOUSE = 4,       // value: one of TERMINAL_MOUSE_…; column, row
  TERMINAL_RESIZED = 5,     // column, row: the new size
  TERMINAL_PASTE_BEGIN = 6,
  TERMINAL_PASTE_END = 7,
  TERMINAL_SIGNAL = 8,      // value: a signal that asks the program to end
  TERMINAL_CLOSED = 9,      // nobody is at the other end any more
  TERMINAL_READY = 10,      // value: the extra file descriptor that can be read
  TERMINAL_WOKEN = 11,      // terminal_wake was called
  TERMINAL_REDRAW = 12,     // the screen must be painted anew; column, row: its size
  TERMINAL_ALT = 13,        // value: a Unicode scalar that came with Alt
};

enum TerminalKeyName {
  TERMINAL_KEY_UP = 1, TERMINAL_KEY_DOWN, TERMINAL_KEY_LEFT, TERMINAL_KEY_RIGHT,
  TERMINAL_KEY_HOME, TERMINAL_KEY_END, TERMINAL_KEY_PAGE_UP, TERMINAL_KEY_PAGE_DOWN,
  TERMINAL_KEY_INSERT, TERMINAL_KEY_DELETE, TERMINAL_KEY_BACKSPACE, TERMINAL_KEY_ENTER,
  TERMINAL_KEY_BACK_TAB, TERMINAL_KEY_WORD_LEFT, TERMINAL_KEY_WORD_RIGHT,
  TERMINAL_KEY_FIRST, TERMINAL_KEY_LAST, TERMINAL_KEY_PARAGRAPH_UP, TERMINAL_KEY_PARAGRAPH_DOWN,
  TERMINAL_KEY_WORD_BACKSPACE, TERMINAL_KEY_WORD_DELETE,
};

/// Added to a key that was held with Shift.
enum { TERMINAL_SHIFT = 0x100 };

enum TerminalMouseAction {
  TERMINAL_MOUSE_LEFT = 1, TERMINAL_MOUSE_MIDDLE, TERMINAL_MOUSE_RIGHT,
  TERMINAL_MOUSE_WHEEL_UP, TERMINAL_MOUSE_WHEEL_DOWN, TERMINAL_MOUSE_OTHER, TERMINAL_MOUSE_DRAG,
};

/// Attributes of terminal_put, to be added up.
enum {
  TERMINAL_BOLD = 1, TERMINAL_DIM = 2, TERMINAL_UNDERLINE = 4, TERMINAL_REVERSE = 8,
};

typedef struct {
  int kind;
  int value;
  int column;
  int row;
} terminal_event;

/// Takes the terminal on standard input and output: alternate screen, raw keys, signals caught, restoring prepared.
int terminal_start(int use_mouse);
/// Gives the terminal back as it was. Harmless when it was not taken.
void terminal_stop(void);

/// Gives the terminal back for another program, and takes it again.
void terminal_suspend(void);
void terminal_resume(void);

int terminal_columns(void);
int terminal_rows(void);
/// Colours there are: 0, 8, 16, 256 or more.
int terminal_colours(void);
/// Whether text can be written as UTF-8.
int terminal_is_utf8(void);
void terminal_use_mouse(int on);

/// Whether the terminal takes the sequences of ECMA-48 and waits with a new line until something is written behind the last
/// column; others are written to by terminal_put.
int terminal_is_ecma48(void);
/// Whether it erases a number of characters, and whether what is erased takes the colour of the ground.
int terminal_erases_characters(void);
int terminal_erases_to_ground(void);
/// Whether it repeats what was written last (REP), and moves the rest of a line (ICH, DCH).
int terminal_repeats(void);
int terminal_shifts(void);
/// The columns that the C library, and so most terminals, give a scalar; -1 for what cannot be shown.
int terminal_width(uint32_t scalar);
/// Empties the screen and makes the pen plain.
void terminal_clear(void);
/// Sends bytes as they are, past what curses knows of the screen.
void terminal_send(const uint8_t *bytes, int count);
/// Shows or hides the cursor where it is.
void terminal_show_cursor(int is_shown);

/// Writes one glyph: `count` scalars, the first of which takes `width` columns. Colours are -1 for the terminal's own.
void terminal_put(int row, int column, const uint32_t *scalars, int count, int width,
                  int attributes, int foreground, int background);
/// Shows the cursor at a place, or hides it when column is negative.
void terminal_cursor(int row, int column);
/// Sends what has changed.
void terminal_flush(void);
/// Forgets what the terminal shows, so that the next flush paints everything.
void terminal_forget(void);
void terminal_bell(void);

/// Waits for something to happen, at most `milliseconds` (for ever when negative), also on `count` more file descriptors.
terminal_event terminal_read(int milliseconds, const int *descriptors, int count);
/// Makes a terminal_read in progress, or else the next one, return TERMINAL_WOKEN; from any thread.
void terminal_wake(void);
