import Domain

/// How a register on disk looked at one moment, from outside: as long as two tokens are equal, nobody added, replaced or
/// removed a file. An edit in place by another program, which leaves the folder as it was, does not show.
public struct ChangeToken: Hashable, Sendable {
  private let statuses: [String: FileStatus]

  init(_ folder: RegisterFolder) throws(RegisterError) {
    let years = try folder.years()
    statuses = try reading { () throws(FileFault) in
      var statuses: [String: FileStatus] = [:]
      statuses[RecordKey.office.path] = try folder.root.status(RecordKey.office.path)
      for kind in RecordKind.allCases where kind != .office {
        statuses[kind.folder] = try folder.root.status(kind.folder)
      }
      statuses[ConflictFile.folderName] = try folder.root.status(ConflictFile.folderName)
      if let meetings = try folder.root.folder(RecordKind.meeting.folder) {
        for year in years { statuses[String(year)] = try meetings.status(String(year)) }
      }
      let journal = Journal(root: folder.root)
      if let newest = try journal.months().last {
        statuses[newest] = try folder.root.folder(Journal.folderName)?.status(newest)
      }
      return statuses
    }
  }
}
