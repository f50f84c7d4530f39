import Glibc

/// The files in the folder of drafts that belong to one running program: its name stands before theirs, and a lock on a file of that name
/// tells, by the kernel's own account, whether it still runs.
final class DraftSession {
  private let folder: String
  private let name: String
  private var lock: Int32 = -1

  init(folder: String, name: String) {
    (self.folder, self.name) = (folder, name)
  }

  deinit { end() }

  /// The name of a file of this session.
  func file(_ name: String) -> String { self.name + "." + name }

  /// The names of its files.
  var files: [String] {
    SystemFiles.names(in: folder).filter { $0.hasPrefix(name + ".") && $0.hasSuffix(".json") }.sorted()
  }

  private func path(of session: String) -> String { folder + "/" + session + ".lock" }

  /// Says that it runs, before it writes the first file. Where nothing can be locked, files are written all the same.
  func begin() {
    guard lock < 0 else { return }
    let path = path(of: name)
    for _ in 0..<3 {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard file >= 0 else { return }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        return
      }
      // Somebody who took it for the lock of an ended program has removed it meanwhile: again.
      if Self.isSame(file, path) {
        lock = file
        return
      }
      close(file)
    }
  }

  private static func isSame(_ file: Int32, _ path: String) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(file, &held) == 0 && stat(path, &named) == 0 && held.st_ino == named.st_ino
      && held.st_dev == named.st_dev
  }

  /// What it leaves behind belongs to the next one.
  func end() {
    guard lock >= 0 else { return }
    unlink(path(of: name))
    close(lock)
    lock = -1
  }

  /// Makes the files of ended programs, and of versions without sessions, its own.
  func takeOver() {
    let names = SystemFiles.names(in: folder)
    let strangers = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") && !$0.hasPrefix(name + ".") }
    for (session, files) in Dictionary(grouping: strangers, by: Self.session) {
      if session.isEmpty {
        for file in files { take(file, as: file) }
      } else {
        take(files, of: session)
      }
    }
  }

  /// What stands before the first point, when the name of a form with its own ending follows.
  private static func session(of file: String) -> String {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 2 ? String(parts[0]) : ""
  }

  private func take(_ files: [String], of session: String) {
    let path = path(of: session)
    let held = open(path, O_RDWR | O_CLOEXEC)
    guard held >= 0 else {
      // A session without a lock has ended.
      if errno == ENOENT { for file in files { take(file, as: String(file.dropFirst(session.count + 1))) } }
      return
    }
    defer { close(held) }
    guard flock(held, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else { return }
    for file in files { take(file, as: String(file.dropFirst(session.count + 1))) }
    unlink(path)
  }

  /// Renames a file, to a name that is free; another program that was quicker has it.
  private func take(_ file: String, as own: String) {
    begin()
    var number = 1
    var target = self.file(own)
    while SystemFiles.exists(folder + "/" + target) {
      number += 1
      target = self.file("\(number)." + own)
    }
    rename(folder + "/" + file, folder + "/" + target)
  }
}
