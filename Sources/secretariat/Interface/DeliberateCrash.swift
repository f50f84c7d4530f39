#if DEBUG
  import Glibc
  import TerminalUI

  /// A way to break down at Ctrl-], so that tests see what becomes of the terminal and of what was typed: named by
  /// `SECRETARIAT_CRASH`, and in builds for tests only.
  enum DeliberateCrash: String {
    case trap, abort, segfault, overflow
    /// A trap while answering beside the interface.
    case beside

    init?(_ world: World) {
      guard let crash = world.system.value("SECRETARIAT_CRASH").flatMap(Self.init) else { return nil }
      self = crash
    }

    func happen(at key: Key) {
      guard key == .control("]") else { return }
      switch self {
      case .trap: Self.trap()
      case .abort: Glibc.abort()
      case .segfault: UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
      case .overflow: _ = Self.depth(1)
      case .beside:
        Task.detached { Self.trap() }
        sleep(.max)
      }
    }

    /// An index out of range: what a mistake of ours would most likely be.
    private static func trap() { _ = [0][Int(getpid())] }

    private static func depth(_ depth: Int) -> Int { depth == 0 ? 0 : Self.depth(depth + 1) + 1 }
  }
#endif
