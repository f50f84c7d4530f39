/// By what a file is known to be the same as before, as far as the file system tells.
struct FileSignature: Hashable, Sendable {
  let size: Int
  let inode: UInt64
  /// Nanoseconds since 1970.
  let modified: Int
  let changed: Int

  init(size: Int, inode: UInt64, modified: Int, changed: Int) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  init(_ status: FileStatus) {
    self.init(
      size: status.size, inode: status.inode, modified: status.modified, changed: status.changed)
  }

  /// Whether what was read of the file at `moment` is sure to be what this signature stands for. A file may change twice
  /// within one tick of the file system's clock, and keep its dates.
  func isSettled(at moment: Int) -> Bool {
    let wholeSeconds = modified.isMultiple(of: 1_000_000_000)
    let tick = wholeSeconds ? 2_000_000_000 : 20_000_000
    return max(modified, changed) + tick < moment
  }
}
