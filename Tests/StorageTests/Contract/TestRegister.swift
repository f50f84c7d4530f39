import Testing
import CanonicalJSON
import Domain
import Storage
import TestSupport

/// One of the registers that the contract holds for, with the sample records in it.
enum TestRegister: String, CaseIterable, CustomTestStringConvertible {
  case memory, folder

  var testDescription: String { rawValue }

  /// Keeps what the register needs for as long as the test runs.
  struct Held {
    let register: any Register
    let folder: TemporaryFolder?
  }

  func made() throws -> Held {
    let establishment = try Sample.establishment()
    switch self {
    case .memory:
      let register = MemoryRegister()
      try register.perform { _ throws(RegisterError) in establishment }
      return Held(register: register, folder: nil)
    case .folder:
      let folder = try TemporaryFolder()
      let register = try FolderRegister.create(at: folder.path) { _ throws(RegisterError) in establishment }
      return Held(register: register, folder: folder)
    }
  }
}
