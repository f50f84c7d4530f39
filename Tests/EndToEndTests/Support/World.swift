import Foundation

/// A register with the home of its user: what a command finds, and what it leaves behind.
final class World: Sendable {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private init(copyOf world: World) async throws {
    folder = try TemporaryFolder()
    let copy = Launch(executable: .named("cp"), arguments: ["-a", world.folder.path + "/.", folder.path])
    guard try await copy.run().status == .exited(0) else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Everything as it is now, in another place.
  func copy() async throws -> World { try await World(copyOf: self) }

  var register: String { folder.appending("register") }

  var hasRegister: Bool { FileManager.default.fileExists(atPath: register) }

  /// Every file of the register; none when there is no register.
  func files() throws -> RegisterFiles { try RegisterFiles(register) }

  func program(seed: String? = nil) -> Program {
    var program = Program(home: folder, register: register)
    program.seed = seed
    return program
  }

  /// A path outside the register, for logs and papers.
  func appending(_ name: String) -> String { folder.appending(name) }
}
