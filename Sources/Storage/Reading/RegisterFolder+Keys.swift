import Domain
import Glibc

extension RegisterFolder {
  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try listing(of: kind).keys }

  /// The years that have a folder of meetings, in order.
  func years() throws(RegisterError) -> [Int] { try yearListing().years }

  /// Of several years the last.
  func meetingKey(_ id: MeetingID) throws(RegisterError) -> RecordKey? {
    let years = try years()
    return try reading { () throws(FileFault) in
      guard let meetings = try root.folder(RecordKind.meeting.folder) else { return nil }
      let name = id.text + ".json"
      for year in years.reversed() where try meetings.folder(String(year))?.status(name) != nil {
        return .meeting(id, year: year)
      }
      return nil
    }
  }

  /// The keys of a kind, and what lies among them but cannot be a record.
  func listing(of kind: RecordKind) throws(RegisterError) -> (keys: [RecordKey], strangers: [UnreadableFile])
  {
    switch kind {
    case .office: return ([.office], [])
    case .meeting:
      var (years, strangers) = try yearListing()
      var keys: [RecordKey] = []
      for year in years {
        let listing = try listing(in: "\(kind.folder)/\(year)")
        keys += listing.keys
        strangers += listing.strangers
      }
      return (keys, strangers)
    default: return try listing(in: kind.folder)
    }
  }

  /// The keys of the files in one folder below the register's.
  func listing(in path: String) throws(RegisterError) -> (keys: [RecordKey], strangers: [UnreadableFile]) {
    do throws(FileFault) {
      var folder: Folder? = root
      for name in path.split(separator: "/") { folder = try folder?.folder(String(name)) }
      return Self.sort(try folder?.names() ?? [], in: path)
    } catch {
      return ([], [UnreadableFile(path: path, line: 0, reason: Self.reason(error.errno))])
    }
  }

  /// Hidden files and files of other kinds are nobody's business; a `.json` whose name is no identifier is reported.
  static func sort(_ names: [String], in path: String) -> (keys: [RecordKey], strangers: [UnreadableFile]) {
    var keys: [RecordKey] = []
    var strangers: [UnreadableFile] = []
    for name in names where name.hasSuffix(".json") && !name.hasPrefix(".") {
      if let key = RecordKey(path: path + "/" + name) {
        keys.append(key)
      } else {
        strangers.append(UnreadableFile(path: path + "/" + name, line: 0, reason: .misplaced))
      }
    }
    return (keys.sorted(by: RecordKey.precedes), strangers)
  }

  private func yearListing() throws(RegisterError) -> (years: [Int], strangers: [UnreadableFile]) {
    var years: [Int] = []
    var strangers: [UnreadableFile] = []
    let path = RecordKind.meeting.folder
    do throws(FileFault) {
      guard let folder = try root.folder(path) else { return ([], []) }
      for name in try folder.names() where !name.hasPrefix(".") {
        guard let year = Int(name), RecordKey(path: "\(path)/\(name)/x.json") != nil else {
          if name.hasSuffix(".json") {
            strangers.append(UnreadableFile(path: "\(path)/\(name)", line: 0, reason: .misplaced))
          }
          continue
        }
        if try folder.status(name)?.kind == .folder {
          years.append(year)
        } else {
          strangers.append(UnreadableFile(path: "\(path)/\(name)", line: 0, reason: .notAFile))
        }
      }
    } catch {
      strangers.append(UnreadableFile(path: path, line: 0, reason: Self.reason(error.errno)))
    }
    return (years.sorted(), strangers)
  }
}
