import CNcurses
import Glibc
import TerminalUI

/// The terminal on standard input and output, while it is ours.
///
/// It exists only inside `run`, which gives the terminal back at the end. Signals, `exit` and traps give it back as well.
/// Not for use from several threads.
public final class Terminal {
  private var shown: Frame?
  private var shownTheme: Theme?
  private var writer: FrameWriter?
  /// What came while a paste was read.
  private var pending: terminal_event?
  private var lastClick: (event: MouseEvent, time: ContinuousClock.Instant)?

  /// Two clicks within this time at one place are a double click.
  private static let doubleClickTime = Duration.milliseconds(400)

  init(mouse: Bool) throws(TerminalError) {
    switch terminal_start(mouse ? 1 : 0) {
    case Int32(TERMINAL_STARTED.rawValue): return
    case Int32(TERMINAL_NOT_A_TERMINAL.rawValue): throw .notATerminal
    case Int32(TERMINAL_UNKNOWN_TYPE.rawValue): throw .unknownType
    case Int32(TERMINAL_TOO_SIMPLE.rawValue): throw .tooSimple
    default: throw .system(errno)
    }
  }

  func stop() { terminal_stop() }

  /// The size of the screen now.
  public var size: Size {
    Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  /// How many colours the terminal has: 0, 8, 16, 256 or more.
  public var colours: Int { Int(terminal_colours()) }

  /// Whether text beyond ASCII can be shown; otherwise frames are shown in ASCII.
  public var isUTF8: Bool { terminal_is_utf8() != 0 }

  /// Ends a wait of this terminal from another thread.
  public var waker: TerminalWaker { TerminalWaker() }

  /// Switches the mouse on or off.
  public func useMouse(_ isOn: Bool) { terminal_use_mouse(isOn ? 1 : 0) }

  /// Rings, or flashes where the terminal is set so.
  public func bell() { terminal_bell() }

  /// Shows a frame; only what differs from the last one is sent.
  public func show(_ frame: Frame, theme: Theme) {
    if isUTF8, terminal_is_ecma48() != 0 {
      write(frame, theme: theme)
    } else {
      paint(frame, theme: theme)
    }
    shown = frame
    shownTheme = theme
  }

  private func write(_ frame: Frame, theme: Theme) {
    let old = theme == shownTheme && frame.size == shown?.size ? shown : nil
    if old == nil { terminal_clear() }
    var writer = (old == nil ? nil : self.writer) ?? newWriter(theme)
    if frame.cursor == nil { terminal_show_cursor(0) }
    let bytes = writer.bytes(from: old ?? Canvas(size: frame.size).frame, to: frame, within: size)
    terminal_send(bytes, Int32(clamping: bytes.count))
    if frame.cursor != nil { terminal_show_cursor(1) }
    self.writer = writer
  }

  private func newWriter(_ theme: Theme) -> FrameWriter {
    FrameWriter(
      theme: theme, colours: colours,
      abilities: TerminalAbilities(
        erasesCharacters: terminal_erases_characters() != 0,
        erasesToGround: terminal_erases_to_ground() != 0, repeats: terminal_repeats() != 0,
        shifts: terminal_shifts() != 0),
      glyph: Glyphs.shown)
  }

  /// The same by curses, for terminals with a language of their own and for those that show no more than ASCII.
  private func paint(_ frame: Frame, theme: Theme) {
    let painter = Painter(theme: theme, colours: colours, isUTF8: isUTF8)
    painter.paint(frame, over: theme == shownTheme ? shown : nil, size: size)
    let cursor = frame.cursor ?? Point(column: -1, row: 0)
    terminal_cursor(Int32(cursor.row), Int32(cursor.column))
    terminal_flush()
  }

  /// Paints everything anew at the next `show`, after something else has written on the terminal.
  public func forget() {
    shown = nil
    terminal_forget()
  }

  /// Lends the terminal to another program, such as an editor, and takes it back afterwards.
  public func suspend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    terminal_suspend()
    defer { resume() }
    return try body()
  }

  /// The same for a body that waits.
  public nonisolated(nonsending) func suspend<Result, Failure: Error>(
    _ body: nonisolated(nonsending) () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    terminal_suspend()
    defer { resume() }
    return try await body()
  }

  private func resume() {
    terminal_resume()
    shown = nil
  }

  /// The next key, or nil when `milliseconds` are over, the program is to end, or the terminal is gone.
  public func nextKey(timeout milliseconds: Int? = nil) -> Key? {
    if case .key(let key) = nextEvent(timeout: milliseconds) { key } else { nil }
  }

  /// Waits for a key or one of the other events, for at most `milliseconds`; nil waits for ever.
  public func nextEvent(timeout milliseconds: Int? = nil, watching descriptors: [Int32] = []) -> TerminalEvent
  {
    let clock = ContinuousClock()
    let end = milliseconds.map { clock.now.advanced(by: .milliseconds($0)) }
    while true {
      if let found = pending {
        pending = nil
        if let event = meaning(of: found) { return event }
      }
      let left = end.map { max(0, ($0 - clock.now).wholeMilliseconds) }
      let found = terminal_read(Int32(clamping: left ?? -1), descriptors, Int32(clamping: descriptors.count))
      if let event = meaning(of: found) { return event }
    }
  }

  /// What an event of curses means; nil for keys without a meaning.
  private func meaning(of found: terminal_event) -> TerminalEvent? {
    switch found.event {
    case TERMINAL_NOTHING: .timeout
    case TERMINAL_SIGNAL: .terminated(signal: found.value)
    case TERMINAL_CLOSED: .closed
    case TERMINAL_READY: .ready(found.value)
    case TERMINAL_WOKEN: .woken
    case TERMINAL_PASTE_BEGIN: pasted()
    case TERMINAL_RESIZED, TERMINAL_REDRAW: resized(found)
    case TERMINAL_MOUSE: MouseEvent(found).map { .key(.mouse(counted($0))) }
    default: Key(found).map { .key($0.normalized) }
    }
  }

  private func pasted() -> TerminalEvent {
    let (text, interruption) = PasteReader.read()
    pending = interruption
    return .key(.paste(text))
  }

  private func resized(_ found: terminal_event) -> TerminalEvent {
    shown = nil
    return .key(.resize(Size(columns: Int(found.column), rows: Int(found.row))))
  }

  /// The second of two quick clicks at one place becomes a double click.
  private func counted(_ event: MouseEvent) -> MouseEvent {
    guard event.action == .click else { return event }
    let now = ContinuousClock().now
    if let last = lastClick, last.event == event, now - last.time < Self.doubleClickTime {
      lastClick = nil
      return MouseEvent(.doubleClick, at: event.point, button: event.button)
    }
    lastClick = (event, now)
    return event
  }
}

extension Duration {
  fileprivate var wholeMilliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
