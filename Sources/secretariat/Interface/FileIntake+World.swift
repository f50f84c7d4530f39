import CanonicalJSON
import Commands
import Domain
import Localization
import Screens

extension FileIntake {
  /// Reads files from the disk, tables and calendars alike.
  static func reading(_ world: World) -> FileIntake {
    let home = world.system.home
    return FileIntake(
      files: {
        IntakeFolders(home: home, documents: world.places.documents).files { seconds in
          let moment = Moment(seconds: seconds)
          return Zones.system.local(moment, world.readerZone ?? "UTC")?.day ?? moment.utc.day
        }
      },
      look: { request, register, around throws(IntakeFault) in
        let context = world.context(person: nil, zone: around.zone)
        let bytes: [UInt8]
        do throws(FileFault) {
          bytes = try SystemFiles.read(Exporting.expanded(request.path, home: home))
        } catch { throw IntakeFault(error.advice) }
        let file = try TakenFile(bytes, request, register, context, around.language)
        do throws(RegisterError) {
          return try file.intake(register, context, sha256: SHA256.hexDigest(bytes))
        } catch { throw IntakeFault(error.advice(Names(register))) }
      },
      take: { request, sha256, context, language, series throws(RegisterError) in
        // What was looked at is what is saved.
        guard let bytes = try? SystemFiles.read(Exporting.expanded(request.path, home: home)),
          SHA256.hexDigest(bytes) == sha256,
          let file = try? TakenFile(bytes, request, series.current, context, language)
        else { throw .refused(.fileChanged(request.path)) }
        try file.perform(&series, context)
      })
  }
}

/// Where people keep what others send them.
struct IntakeFolders {
  let home: String
  let documents: String

  /// More nobody looks through.
  private static let most = 200
  private static let endings = [".csv", ".tsv", ".ics"]

  /// The newest first.
  func files(_ day: (_ seconds: Int) -> CalendarDay) -> [IntakeFile] {
    let below = ["Downloads", "Téléchargements", "Documents", "Desktop", "Bureau"].map { home + "/" + $0 }
    var seen: Set<String> = []
    let folders = ([home, documents] + below).filter { seen.insert($0).inserted }
    let found = folders.flatMap { folder in
      SystemFiles.names(in: folder).filter { name in
        !name.hasPrefix(".") && Self.endings.contains { name.lowercased().hasSuffix($0) }
      }.compactMap { name in
        let path = folder + "/" + name
        return SystemFiles.modified(path).map { (path: path, name: name, seconds: $0) }
      }
    }
    return found.sorted { ($1.seconds, $0.path) < ($0.seconds, $1.path) }.prefix(Self.most)
      .map { IntakeFile(path: $0.path, name: $0.name, changed: day($0.seconds)) }
  }
}
