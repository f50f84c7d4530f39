import Foundation
import Testing

/// A disk of a few megabytes in a namespace of the program's own, which the test can fill and empty.
struct SmallDisk {
  /// The process in the namespace, through which the test sees the disk.
  private let process: String
  private let folder: String

  init(_ world: World, seenBy process: String) {
    self.process = process
    folder = Self.folder(of: world)
  }

  static func folder(of world: World) -> String { world.appending("disk") }

  /// The same process on such a disk, to which the register is copied.
  static func around(_ launch: Launch, in world: World) -> Launch {
    let script = """
      mkdir "$0" && mount -t tmpfs -o size=4m tmpfs "$0" && cp -a "$1" "$0/register" && shift && exec "$@"
      """
    return launch.under("unshare", ["-rm", "sh", "-c", script, folder(of: world), world.register])
  }

  /// A path on the disk, as the test reads it.
  func appending(_ name: String) -> String { "/proc/\(process)/root\(folder)/\(name)" }

  /// Takes all the room there is.
  func fill() throws {
    let file = open(appending("filler"), O_WRONLY | O_CREAT | O_APPEND, 0o600)
    try #require(file >= 0)
    let page = [UInt8](repeating: 0, count: 4096)
    while write(file, page, page.count) > 0 {}
    try #require(errno == ENOSPC)
    close(file)
  }

  func empty() throws { try FileManager.default.removeItem(atPath: appending("filler")) }

  static func isPermitted() async throws -> Bool {
    let words = ["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "/mnt"]
    return try await Launch(executable: .named("unshare"), arguments: words).run().status == .exited(0)
  }
}

extension Trait where Self == ConditionTrait {
  static var needsSmallDisk: Self {
    .enabled("NOT TESTED: no disk can be mounted here, not even in a namespace of one’s own") {
      try await SmallDisk.isPermitted()
    }
  }
}
