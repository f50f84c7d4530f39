import CanonicalJSON
import Domain
import Localization

/// The file of the settings. A file that cannot be read counts as empty, and is not written over.
struct SettingsFile: Sendable {
  enum Content: Equatable { case none, tree(JSON), unreadable }

  let path: String

  var settings: Settings {
    guard case .tree(let tree) = content else { return Settings() }
    return (try? JSONTreeDecoder().decode(Settings.self, from: tree)) ?? Settings()
  }

  var content: Content {
    guard let bytes = try? SystemFiles.read(path) else { return .none }
    guard let tree = try? JSONReader.read(bytes) else { return .unreadable }
    return .tree(tree)
  }

  /// Keeps the settings; fields of other versions of the program stay.
  func save(_ settings: Settings) throws(FileFault) {
    var tree = JSON.object(JSONObject())
    switch content {
    case .none: break
    case .tree(let known): tree = known
    case .unreadable: throw .notSettings(path: path)
    }
    guard let new = try? JSONTreeEncoder().encode(settings) else { return }
    for key in ["language", "name", "theme", "mouse", "papers", "letterhead", "zone"] { tree[key] = new[key] }
    try SystemFiles.makeFolder(above: path)
    try SystemFiles.write(path, tree.canonicalBytes(), replacing: true)
  }
}
