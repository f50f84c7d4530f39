import CanonicalJSON
import Domain
import Glibc
import Localization
import Screens

/// Keeps what is typed and not saved on disk, a file for each form, within a second of being typed.
final class DraftDesk {
  private let folder: String
  /// What is still to be written; `nil` for a draft that is to go.
  private var waiting: [AnyForm: Draft?] = [:]
  private var since: ContinuousClock.Instant?

  /// How long a change may wait for others, in milliseconds.
  private static let delay = 500

  init(folder: String) { self.folder = folder }

  func keep(_ draft: Draft) { wait(draft.form, for: .some(draft)) }
  func drop(_ form: AnyForm) { wait(form, for: nil) }

  private func wait(_ form: AnyForm, for draft: Draft?) {
    waiting.updateValue(draft, forKey: form)
    since = since ?? .now
  }

  /// How many milliseconds one may wait for a key before something has to be written.
  func patience(atMost milliseconds: Int) -> Int {
    guard let since else { return milliseconds }
    let passed = (ContinuousClock.now - since) / .milliseconds(1)
    return min(milliseconds, max(0, Self.delay - Int(passed)))
  }

  /// Writes what has waited long enough.
  /// - Returns: why something could not be written; it is tried again at the next change.
  func write(atOnce: Bool) -> Advice? {
    guard let since, atOnce || ContinuousClock.now - since >= .milliseconds(Self.delay) else { return nil }
    self.since = nil
    var advice: Advice?
    for (form, draft) in waiting {
      do throws(FileFault) {
        try write(draft, of: form)
      } catch {
        advice = error.advice
      }
    }
    waiting = [:]
    return advice
  }

  private func write(_ draft: Draft?, of form: AnyForm) throws(FileFault) {
    let path = path(of: form)
    guard let draft, let tree = try? JSONTreeEncoder().encode(draft) else {
      if unlink(path) != 0, errno != ENOENT { throw .cannotWrite(path: path, errno: errno) }
      return
    }
    try SystemFiles.makeFolder(above: path)
    try SystemFiles.write(path, tree.canonicalBytes(), replacing: true)
  }

  /// All drafts there are, the newest first. A file that cannot be read as one stays where it is.
  func kept() -> [Draft] {
    SystemFiles.names(in: folder).filter { $0.hasSuffix(".json") }.compactMap { name in
      guard let bytes = try? SystemFiles.read(folder + "/" + name), let tree = try? JSONReader.read(bytes)
      else { return nil }
      return try? JSONTreeDecoder().decode(Draft.self, from: tree)
    }.sorted { $0.at > $1.at }
  }

  private func path(of form: AnyForm) -> String {
    let about = (try? JSONTreeEncoder().encode(form))?.canonicalBytes() ?? []
    return "\(folder)/\(form.name)-\(SHA256.hexDigest(about).prefix(16)).json"
  }
}
