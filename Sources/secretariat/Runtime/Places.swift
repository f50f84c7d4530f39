import Domain

/// Where the program keeps what (design §2).
struct Places: Sendable {
  let system: SystemEnvironment

  /// The register that is opened unless `--register` names another one.
  var register: String {
    system.value("SECRETARIAT_REGISTER") ?? base("XDG_DATA_HOME", ".local/share") + "/register"
  }

  var settings: String { base("XDG_CONFIG_HOME", ".config") + "/settings.json" }

  /// What is derived from one register and can be rebuilt.
  func cache(of register: Identifier<Office>) -> String {
    base("XDG_CACHE_HOME", ".cache") + "/" + register.text
  }

  /// Drafts and backups of one register, wherever its folder is moved.
  func state(of register: Identifier<Office>) -> String {
    base("XDG_STATE_HOME", ".local/state") + "/" + register.text
  }

  /// Where a person looks for documents: the folder that the desktop names for them, else the home of the account.
  var documents: String {
    let known = UserFolders(
      (try? SystemFiles.read(
        (system.folder("XDG_CONFIG_HOME") ?? system.home + "/.config") + "/user-dirs.dirs"))
        .map { String(decoding: $0, as: UTF8.self) } ?? "", home: system.home)
    let candidates = [known.documents, system.home + "/Documents"]
    return candidates.lazy.compactMap { $0 }.first { SystemFiles.folderFault($0) == nil } ?? system.home
  }

  private func base(_ variable: String, _ below: String) -> String {
    (system.folder(variable) ?? system.home + "/" + below) + "/secretariat"
  }
}
