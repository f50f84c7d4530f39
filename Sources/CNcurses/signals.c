// Restores the terminal whatever happens, using only what a signal handler may call.
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "internal.h"

int terminal_pipe[2] = {-1, -1};
volatile sig_atomic_t terminal_is_taken = 0;
volatile sig_atomic_t terminal_is_lent = 0;
volatile sig_atomic_t terminal_ending = 0;

static const int caught[] = {
  SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH,
  SIGILL, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGTRAP,
};
enum { CAUGHT = sizeof caught / sizeof caught[0] };

static struct sigaction before[CAUGHT];
static int is_installed = 0;
static struct termios modes_before;
static char farewell[512];
static size_t farewell_length = 0;
static char own_stack[65536];
/// Whether somebody wants Swift's own report of a crash, which otherwise asks questions on the terminal for 30 s.
static int wants_backtrace = 0;

/// Adds a string of terminfo without its padding.
static void add(const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  while (*text != 0 && farewell_length < sizeof farewell) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) { text = end + 1; continue; }
    }
    farewell[farewell_length++] = *text++;
  }
}

/// To be called before curses starts, which has handlers of its own.
void signals_prepare(void) {
  tcgetattr(STDIN_FILENO, &modes_before);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], NULL, &before[i]);
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  if (pipe2(terminal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) terminal_pipe[0] = terminal_pipe[1] = -1;
}

/// Composed once curses knows the terminal.
static void compose_farewell(void) {
  farewell_length = 0;
  add("\033[?2004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l");
  add(exit_attribute_mode);
  add(orig_pair);
  add(keypad_local);
  add(exit_ca_mode);
  add(cursor_normal);
}

static void restore(void) {
  if (!terminal_is_taken) return;
  terminal_is_taken = 0;
  size_t sent = 0;
  while (sent < farewell_length) {
    ssize_t n = write(STDOUT_FILENO, farewell + sent, farewell_length - sent);
    if (n <= 0) break;
    sent += (size_t)n;
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  errors_release();
}

static void wake(char what) {
  int saved = errno;
  if (terminal_pipe[1] >= 0 && write(terminal_pipe[1], &what, 1) < 0) { /* full: the reader wakes anyway */ }
  errno = saved;
}

void terminal_wake(void) { wake(WAKE_CALLER); }

/// Signals for which Swift installs its report.
static int is_fault(int number) {
  return number == SIGILL || number == SIGABRT || number == SIGSEGV || number == SIGBUS || number == SIGFPE
    || number == SIGTRAP || number == SIGQUIT;
}

static void give_back(int number) {
  if (is_fault(number) && !wants_backtrace) signal(number, SIG_DFL);
  else
    for (int i = 0; i < CAUGHT; i++)
      if (caught[i] == number) sigaction(number, &before[i], NULL);
}

static void on_signal(int number, siginfo_t *info, void *context) {
  (void)context;
  switch (number) {
    case SIGWINCH: wake(WAKE_RESIZE); return;
    case SIGCONT: wake(WAKE_CONTINUE); return;
    case SIGTSTP:
      // A program that has the screen is stopped with us; otherwise the reader puts things in order first.
      if (terminal_is_lent) raise(SIGSTOP); else wake(WAKE_STOP);
      return;
    case SIGINT:
      if (terminal_is_lent) return;
      // fall through
    case SIGTERM: case SIGHUP:
      if (!terminal_ending) {
        terminal_ending = number;
        wake(WAKE_CALLER);
        return;
      }
      break;
    case SIGQUIT:
      if (terminal_is_lent) return;
      break;
    default: break;
  }
  // Asked twice, or broken: the terminal first, then what would have happened without us.
  restore();
  give_back(number);
  // A fault repeats itself on return, with the place of the fault intact for whoever looks at it.
  int repeats = number == SIGILL || number == SIGSEGV || number == SIGBUS || number == SIGFPE;
  if (!repeats || info->si_code <= 0) raise(number);
}

static void on_exit_of_process(void) { restore(); }

void signals_install(void) {
  if (is_installed) return;
  compose_farewell();
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = own_stack, .ss_size = sizeof own_stack};
    sigaltstack(&stack, NULL);
  }
  struct sigaction action = {0};
  action.sa_sigaction = on_signal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) {
    // Somebody who started us with hang-ups ignored (nohup) wants them ignored.
    if (caught[i] == SIGHUP && before[i].sa_handler == SIG_IGN) continue;
    sigaction(caught[i], &action, NULL);
  }
  static int is_registered = 0;
  if (!is_registered) is_registered = atexit(on_exit_of_process) == 0;
  is_installed = 1;
}

void signals_remove(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
  is_installed = 0;
  for (int i = 0; i < 2; i++) {
    if (terminal_pipe[i] >= 0) close(terminal_pipe[i]);
    terminal_pipe[i] = -1;
  }
}

void signals_stop_here(void) { raise(SIGSTOP); }
