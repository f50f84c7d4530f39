import CanonicalJSON
import Domain
import Glibc

/// The versions that lost and wait to be settled, one file each.
struct ConflictFolder {
  let root: Folder

  /// All that can be read, oldest first.
  func all() throws(RegisterError) -> [Conflict] {
    var conflicts: [Conflict] = []
    if folderFault != nil { return [] }
    for name in try names() {
      if case .success(let conflict) = try content(name) { conflicts.append(conflict) }
    }
    return conflicts.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// Files that are no conflicts, or what stands where their folder should be.
  func faults() throws(RegisterError) -> [UnreadableFile] {
    var faults: [UnreadableFile] = []
    if let fault = folderFault { return [fault] }
    for name in try names() {
      if case .failure(let fault) = try content(name) { faults.append(fault.file) }
    }
    return faults
  }

  /// Keeps conflicts so that they outlast a power cut; after an error none of them is left.
  func keep(_ conflicts: [Conflict]) throws(FileFault) {
    guard !conflicts.isEmpty else { return }
    let folder = try root.folderMade(ConflictFile.folderName)
    do throws(FileFault) {
      for conflict in conflicts {
        let name = ConflictFile.name(of: conflict.id)
        let bytes = ConflictFile.tree(conflict).canonicalBytes()
        try folder.replace(name, by: bytes, staged: ".\(name).conflict.staged")
      }
    } catch {
      drop(conflicts.map(\.id))
      throw error
    }
  }

  /// What is left over is shown once more, and can be settled once more.
  func drop(_ ids: [Identifier<Conflict>]) {
    guard !ids.isEmpty else { return }
    tidying { () throws(FileFault) in
      guard let folder = try root.folder(ConflictFile.folderName) else { return }
      for id in ids { try folder.remove(ConflictFile.name(of: id)) }
      try folder.synchronize()
    }
  }

  /// Those that are kept no longer after a change set.
  func drop(endedBy changeSet: ChangeSet) {
    guard changeSet.settles != nil || changeSet.records.contains(where: { $0.kind == .person }) else {
      return
    }
    do throws(RegisterError) {
      drop(try all().filter(changeSet.ends).map(\.id))
    } catch {
      return
    }
  }

  private var folderFault: UnreadableFile? {
    do throws(FileFault) {
      _ = try root.folder(ConflictFile.folderName)
      return nil
    } catch {
      return UnreadableFile(
        path: ConflictFile.folderName, line: 0, reason: RegisterFolder.reason(error.errno))
    }
  }

  private struct Fault: Error { let file: UnreadableFile }

  private func names() throws(RegisterError) -> [String] {
    try reading { () throws(FileFault) in
      guard let folder = try root.folder(ConflictFile.folderName) else { return [] }
      return try folder.names().filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    }
  }

  private func content(_ name: String) throws(RegisterError) -> Result<Conflict, Fault> {
    let path = ConflictFile.folderName + "/" + name
    func fault(_ line: Int, _ reason: UnreadableFile.Reason) -> Result<Conflict, Fault> {
      .failure(Fault(file: UnreadableFile(path: path, line: line, reason: reason)))
    }
    do throws(FileFault) {
      guard let file = try root.folder(ConflictFile.folderName)?.file(name) else {
        return fault(0, .notAFile)
      }
      let status = try file.status()
      guard status.kind == .file else { return fault(0, .notAFile) }
      let bytes = try file.read(count: status.size)
      do throws(JSONSyntaxError) {
        let tree = try JSONReader.read(bytes, limits: JSONLimits(depth: 96, bytes: .max))
        guard let conflict = ConflictFile.conflict(tree), ConflictFile.name(of: conflict.id) == name else {
          return fault(1, .otherIdentifier(tree["id"]?.stringValue ?? ""))
        }
        return .success(conflict)
      } catch {
        return fault(error.line, .syntax(error.reason))
      }
    } catch {
      return fault(0, RegisterFolder.reason(error.errno))
    }
  }
}
