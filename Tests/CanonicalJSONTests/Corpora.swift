import Foundation

/// Public test files that lie beside the package on some machines; they are not part of it.
enum Corpora {
  static let folder: URL? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["SECRETARIAT_SHARED"].map { URL(fileURLWithPath: $0) }
    let shared = named ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = shared.appendingPathComponent("corpora")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The files of a folder of the corpora, by name; none when the corpora are not here.
  static func files(_ path: String) -> [(name: String, bytes: [UInt8])] {
    guard let folder = folder?.appendingPathComponent(path) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { name in
      (name, (try? Data(contentsOf: folder.appendingPathComponent(name))).map { [UInt8]($0) } ?? [])
    }
  }
}
