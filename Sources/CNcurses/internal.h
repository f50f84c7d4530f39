#pragma once
// Shared between the files of this target only.
#include <curses.h>
#include <signal.h>
#include <term.h>
#include <termios.h>
#include "CNcurses.h"

/// Codes of our own for sequences that terminfo does not name.
enum { CODE_PASTE_BEGIN = 3000, CODE_PASTE_END, CODE_OWN = 3100 };

/// What arrives at the reading end of the self-pipe.
enum { WAKE_CALLER = 'w', WAKE_RESIZE = 'r', WAKE_STOP = 's', WAKE_CONTINUE = 'c' };

extern int terminal_pipe[2];
/// Whether the screen is ours at this moment: neither stopped nor lent to another program.
extern volatile sig_atomic_t terminal_is_taken;
/// Whether another program has the screen, for which Ctrl-C and the like are meant.
extern volatile sig_atomic_t terminal_is_lent;
/// A signal that asks the program to end, until it has been reported.
extern volatile sig_atomic_t terminal_ending;

void signals_prepare(void);
void signals_install(void);
void signals_remove(void);
/// Stops the process as the terminal's stop key would, and returns when it is continued.
void signals_stop_here(void);

/// Keeps what is written to standard error off the screen while it is ours, and lets it out afterwards.
void errors_hold(void);
/// May be called from a signal handler.
void errors_release(void);

void modes_on(void);
void modes_off(void);
void keys_define(void);
void screen_match_size(void);
