import CanonicalJSON
import Domain
import Glibc
import Localization
import Screens

/// Keeps what is typed and not saved on disk, a file for each form, within a second of being typed.
///
/// Several programs may work on one register: each names its files after its own session, for as long as it lives nobody else touches
/// them, and what a session leaves behind is taken over by the next one that looks.
final class DraftDesk {
  private let folder: String
  private let session: DraftSession
  /// What is still to be written; `nil` for a draft that is to go.
  private var waiting: [AnyForm: Draft?] = [:]
  /// When that is to be written.
  private var due: ContinuousClock.Instant?
  /// Whether something could not be written the last time.
  private var hasFailed = false

  /// How long a change may wait for others, and how long until a writing that failed is tried again.
  private static let delay = Duration.milliseconds(500)
  private static let retry = Duration.seconds(2)

  init(folder: String, session: String) {
    self.folder = folder
    self.session = DraftSession(folder: folder, name: session)
  }

  func keep(_ draft: Draft) { wait(draft.form, for: .some(draft)) }
  func drop(_ form: AnyForm) { wait(form, for: nil) }

  private func wait(_ form: AnyForm, for draft: Draft?) {
    waiting.updateValue(draft, forKey: form)
    due = due ?? .now + Self.delay
  }

  /// How many milliseconds one may wait for a key before something has to be written.
  func patience(atMost milliseconds: Int) -> Int {
    guard let due else { return milliseconds }
    return min(milliseconds, max(0, Int((due - ContinuousClock.now) / .milliseconds(1)) + 1))
  }

  /// Writes what has waited long enough; what cannot be written is tried again soon.
  /// - Throws: why something could not be written.
  /// - Returns: whether everything is on disk again, after something was not.
  @discardableResult
  func write(atOnce: Bool) throws(FileFault) -> Bool {
    guard let due, atOnce || ContinuousClock.now >= due else { return false }
    var fault: FileFault?
    for (form, draft) in waiting {
      do throws(FileFault) {
        try write(draft, of: form)
        waiting[form] = nil
      } catch {
        fault = error
      }
    }
    self.due = waiting.isEmpty ? nil : .now + Self.retry
    defer { hasFailed = fault != nil }
    if let fault { throw fault }
    return hasFailed
  }

  private func write(_ draft: Draft?, of form: AnyForm) throws(FileFault) {
    let path = path(of: form)
    guard let draft else {
      try remove(path)
      return
    }
    try SystemFiles.makeFolder(above: path)
    session.begin()
    let bytes: [UInt8]
    do throws(JSONShapeError) {
      bytes = try JSONTreeEncoder().encode(draft).canonicalBytes()
    } catch {
      throw .cannotWrite(path: path, errno: EINVAL)
    }
    try SystemFiles.write(path, bytes, replacing: true)
  }

  private func remove(_ path: String) throws(FileFault) {
    if unlink(path) != 0, errno != ENOENT { throw .cannotWrite(path: path, errno: errno) }
  }

  /// Removes a draft that could only be read.
  /// - Returns: why it could not be removed.
  func dropStray(_ file: String) -> Advice? {
    do throws(FileFault) {
      try remove(folder + "/" + file)
      return nil
    } catch {
      return error.advice
    }
  }

  /// All drafts there are, the newest first, with those that ended programs have left.
  func kept() -> [KeptDraft] {
    session.takeOver()
    let found = session.files.compactMap { name -> (KeptDraft, Moment?)? in
      do throws(FileFault) {
        let draft = KeptDraft(try SystemFiles.read(folder + "/" + name), file: name)
        return (alone(draft, name), draft.at)
      } catch {
        // It stays where it is, for a time when it can be read.
        return nil
      }
    }
    return found.sorted { ($1.1?.seconds ?? 0) < ($0.1?.seconds ?? 0) }.map(\.0)
  }

  /// Of several drafts of one form one can be filled in again; the others, under names of their own, can be read.
  private func alone(_ draft: KeptDraft, _ name: String) -> KeptDraft {
    guard case .form(let filled) = draft, folder + "/" + name != path(of: filled.form) else { return draft }
    return draft.readOnly(file: name)
  }

  /// Writes everything and leaves the drafts to whoever comes next.
  func close() throws(FileFault) {
    defer { session.end() }
    try write(atOnce: true)
  }

  private func path(of form: AnyForm) -> String {
    // Its name tells it from other forms even where its record cannot be written down.
    var about = Array(form.name.utf8)
    do throws(JSONShapeError) { about = try JSONTreeEncoder().encode(form).canonicalBytes() } catch {}
    return folder + "/" + session.file("\(form.name)-\(SHA256.hexDigest(about).prefix(16)).json")
  }
}
