import CanonicalJSON
import Commands
import Domain
import Glibc
import Localization
import Storage

/// Opens and makes registers with their caches and backups in their places.
enum Registers {
  static func open(_ path: String, _ world: World) throws(RegisterError) -> FolderRegister {
    let id = identifier(of: path)
    return try FolderRegister(
      opening: path, cache: id.map { world.places.cache(of: $0) },
      backups: id.map { world.places.state(of: $0) })
  }

  static func create(
    _ path: String, _ establishment: EstablishRegister, _ context: Context, _ world: World
  ) throws(RegisterError) {
    _ = try FolderRegister.create(at: path) {
      (register: any Register) throws(RegisterError) in
      try establishment.changes(in: context, register: register)
    }
  }

  /// Why nothing can be written to the register at a path: its folder or its lock are closed to this account, or the disk is
  /// read-only.
  static func readOnly(_ path: String) -> Advice? {
    let fault = SystemFiles.writeFault(path) ?? SystemFiles.writeFault(path + "/.lock")
    return fault.map { StorageAdvice.readOnly(path, errno: $0) }
  }

  /// Whether there is a folder at the path with nothing in it, in which a register can be begun.
  static func isEmptyFolder(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { return false }
    }
    return true
  }

  /// The identifier of the register in a folder, under which its caches and backups lie; `nil` when it cannot be told.
  private static func identifier(of path: String) -> Identifier<Office>? {
    guard let bytes = try? SystemFiles.read(path + "/" + RecordKey.office.path),
      let tree = try? JSONReader.read(bytes)
    else { return nil }
    return tree["id"]?.stringValue.flatMap { Identifier<Office>($0) }
  }

  /// What it takes to begin with a starter register of that name.
  static func establishment(
    of name: String, named officeName: Text?, in context: Context
  ) throws(RegisterError) -> EstablishRegister {
    do throws(StarterError) {
      let starter = try StarterLoader.load(name)
      let office = try starter.office(
        id: context.newIdentifier("r"), name: officeName, began: context.today)
      return EstablishRegister(office: office, records: starter.records(began: context.today), starter: name)
    } catch {
      throw error.registerError
    }
  }
}

extension StarterError {
  fileprivate var registerError: RegisterError {
    switch self {
    case .unknown(let name, let known): .invalid(.name, .unknownValue(name, allowed: known))
    case .misplaced(let path): .unreadable(UnreadableFile(path: path, line: 0, reason: .notAFile))
    case .syntax(let path, let error):
      .unreadable(UnreadableFile(path: path, line: error.line, reason: .syntax(error.reason)))
    case .shape(let path, let error): .unreadable(UnreadableFile(path: path, line: 0, reason: .shape(error)))
    }
  }
}
