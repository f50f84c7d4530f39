import Domain
import Localization
import Papers
import Screens

/// Writes papers to files, the whole file or nothing.
enum Exporting {
  static func write(
    _ request: ExportRequest, replacing: Bool, from register: (any Register)?, _ around: Surroundings,
    _ world: World
  ) -> ExportOutcome {
    guard let register else {
      return .refused(RegisterError.notARegister(path: around.registerPath).advice(Names()))
    }
    var path = expanded(request.path, home: world.system.home)
    let paper: Paper
    do throws(RegisterError) {
      paper = try request.choice.paper(from: register, asOf: around.today)
    } catch {
      return .refused(error.advice(Names(register)))
    }
    if SystemFiles.isFolder(path) {
      path += (path.hasSuffix("/") ? "" : "/") + paper.fileName(request.choice.format)
    }
    do throws(FileFault) {
      try SystemFiles.makeFolder(above: path)
      let bytes = try request.choice.format.render(paper, packing: ZipPacking.pack)
      try SystemFiles.write(path, bytes, replacing: replacing)
      return .written(path: path)
    } catch .exists {
      return .exists(path: path)
    } catch {
      return .refused(error.advice)
    }
  }

  /// `~/` at the beginning is the home of the account, as everywhere.
  static func expanded(_ path: String, home: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }
}
