import Domain
import Exchange
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
    let file: Content
    do throws(RegisterError) {
      let paper = try request.choice.paper(from: register, asOf: around.today)
      if SystemFiles.isFolder(path) {
        path += (path.hasSuffix("/") ? "" : "/") + paper.fileName(request.choice.format)
      }
      file = try content(of: paper, request.choice, register, asOf: around.today)
    } catch {
      return .refused(error.advice(Names(register)))
    }
    do throws(FileFault) {
      try SystemFiles.makeFolder(above: path)
      let bytes =
        switch file {
        case .paper(let paper, let format):
          try format.render(paper, with: .installed, on: try letterhead(for: format, world))
        case .calendar(let calendar):
          try CalendarLibrary.write(calendar.component(now: world.clock.now, .system))
        }
      try SystemFiles.write(path, bytes, replacing: replacing)
      return .written(path: path)
    } catch .exists {
      return .exists(path: path)
    } catch {
      return .refused(error.advice)
    }
  }

  /// Writes all papers about something; where one of the files exists and is not to be replaced, none is written.
  /// - Parameter progress: is told how many are written, before each.
  static func write(
    _ request: PackRequest, replacing: Bool, from register: (any Register)?, _ around: Surroundings,
    _ world: World, progress: (_ written: Int, _ count: Int) -> Void
  ) -> PackOutcome {
    guard let register else {
      return .refused(RegisterError.notARegister(path: around.registerPath).advice(Names()))
    }
    let pack = PaperPack(about: request.subject, from: register, asOf: around.today, in: request.language)
    if pack.papers.isEmpty, let first = pack.withheld.first {
      return .refused(first.reason.advice(Names(register)))
    }
    var folder = expanded(request.folder, home: world.system.home)
    if !folder.hasSuffix("/") { folder += "/" }
    let files = pack.papers.map {
      (path: folder + $0.paper.fileName(.paper(request.format)), paper: $0.paper)
    }
    if !replacing {
      let existing = files.filter { SystemFiles.exists($0.path) }.map {
        String($0.path.dropFirst(folder.count))
      }
      if !existing.isEmpty { return .exist(existing, folder: folder) }
    }
    do throws(FileFault) {
      let letterhead = try letterhead(for: request.format, world)
      try SystemFiles.makeFolder(above: folder + "file")
      for (written, file) in files.enumerated() {
        progress(written, files.count)
        let bytes = try request.format.render(file.paper, with: .installed, on: letterhead)
        try SystemFiles.write(file.path, bytes, replacing: replacing)
      }
      return .written(files.count, withheld: pack.withheld.count, folder: folder)
    } catch {
      return .refused(error.advice)
    }
  }

  /// What goes into the file, as far as the register has to say.
  private enum Content {
    case paper(Paper, PaperFormat)
    case calendar(CalendarFile)
  }

  private static func content(
    of paper: Paper, _ choice: PaperChoice, _ register: any Register, asOf day: CalendarDay
  ) throws(RegisterError) -> Content {
    guard case .paper(let format) = choice.format else {
      let calendar = try MeetingCalendar(register, asOf: day, languages: choice.language.all)
      return .calendar(try calendar.file(choice.subject.calendar))
    }
    return .paper(paper, format)
  }

  /// What the settings have papers written on.
  static func letterhead(for format: PaperFormat, _ world: World) throws(FileFault) -> Letterhead? {
    guard format == .docx, let path = world.letterhead else { return nil }
    return try Letterhead(path: path, bytes: try SystemFiles.read(path), tools: .installed)
  }

  /// `~/` at the beginning is the home of the account, as everywhere.
  static func expanded(_ path: String, home: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }
}

extension PaperSubject {
  /// Whose meetings a calendar about it holds.
  fileprivate var calendar: MeetingCalendar.Subject {
    switch self {
    case .meeting(let id): .meeting(id)
    case .body(let id): .body(id)
    case .register, .framework, .fund, .project: .register
    }
  }
}
