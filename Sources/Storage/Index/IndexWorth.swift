/// When a new index is worth its while.
enum IndexWorth {
  /// So many changed files are rather read each time while they are fresh: an officer at work changes one after the other.
  private static let tolerated = 3
  /// Nanoseconds until a file is no longer fresh.
  private static let fresh = 60_000_000_000

  /// - Parameter now: on the clock of the file system.
  static func isWorthwhile(
    _ older: IndexFile?, _ files: [MeetingFile], folder: FileSignature, at now: Int
  ) -> Bool {
    // What is not settled would have to be read again all the same.
    let settled = files.filter { $0.signature?.isSettled(at: now) == true }
    guard older != nil else { return !settled.isEmpty }
    if settled.count > tolerated { return true }
    if settled.contains(where: { $0.signature.map { $0.changed + fresh < now } == true }) { return true }
    return settled.count == files.count && folder.changed + fresh < now
  }
}
