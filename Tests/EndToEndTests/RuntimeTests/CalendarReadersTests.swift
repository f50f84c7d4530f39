import Foundation
import Testing

/// A calendar as the calendar programs of others show it, far from where the meetings are.
@Suite("Calendars, read by others") struct CalendarReadersTests {
  let folder: TemporaryFolder
  let file: String

  init() async throws {
    folder = try TemporaryFolder()
    let program = Program(home: folder)
    file = folder.appending("all.ics")
    var commands = [
      "init --starter empty", "body add --id board --kind committee --name-en Board --name-fr Conseil",
    ]
    commands += Self.meetings.map { "meeting schedule --body board --kind extraordinary " + $0.words }
    commands += ["meeting cancel called-off --reason-en Quorum", "meeting postpone put-off --to 2027-11-03"]
    commands += ["export calendar --body board --output \(file)"]
    for command in commands {
      let ending = try await program.run(command.split(separator: " ").map(String.init))
      try #require(ending.status == .exited(0), "\(command): \(ending)")
    }
  }

  @Test(
    "icalendar, for Python",
    .enabled("NOT TESTED: the package icalendar of Python is not installed") {
      guard Tool.python3.isInstalled else { return false }
      return try await Launch(executable: .named("python3"), arguments: ["-c", "import icalendar"]).run()
        .status
        == .exited(0)
    })
  func icalendar() async throws {
    let script = """
      import datetime, icalendar, sys, zoneinfo
      zone = zoneinfo.ZoneInfo(sys.argv[2])
      def shown(value, days):
        if isinstance(value, datetime.datetime): return value.astimezone(zone).strftime("%Y-%m-%d %H:%M")
        return str(value - datetime.timedelta(days))
      for event in icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT"):
        ends = [shown(event["DTEND"].dt, 1)] if "DTEND" in event else []
        print(*[shown(event["DTSTART"].dt, 0)] + ends)
      """
    for zone in Self.zones {
      let read = try await Self.run("python3", "-c", script, file, zone, environment: [:])
      expect(read, in: zone)
    }
  }

  @Test("khal", .needs(.khal))
  func khal() async throws {
    for zone in Self.zones {
      let home = folder.appending("khal-" + zone.replacing("/", with: "-"))
      let calendar = home + "/calendar"
      try FileManager.default.createDirectory(atPath: calendar, withIntermediateDirectories: true)
      let settings = """
        [calendars]
        [[board]]
        path = \(calendar)
        [sqlite]
        path = \(home)/cache.db
        [locale]
        local_timezone = \(zone)
        default_timezone = \(zone)
        timeformat = %H:%M
        dateformat = %Y-%m-%d
        longdateformat = %Y-%m-%d
        datetimeformat = %Y-%m-%d %H:%M
        longdatetimeformat = %Y-%m-%d %H:%M

        """
      try settings.write(toFile: home + "/config", atomically: true, encoding: .utf8)
      let world = ["HOME": home, "LC_ALL": "C.UTF-8", "TZ": zone]
      try await Self.run(
        "khal", "-c", home + "/config", "import", "--batch", "-a", "board", file, environment: world)
      let read = try await Self.run(
        "khal", "-c", home + "/config", "list", "--once", "-df", "", "-f",
        "{start-long-full} {end-long-full}",
        "2027-01-01", "2027-12-31", environment: world)
      expect(read.map(Self.daysIfWhole), in: zone)
    }
  }

  @Test("calcurse", .needs(.calcurse))
  func calcurse() async throws {
    for zone in Self.zones {
      let home = folder.appending("calcurse-" + zone.replacing("/", with: "-"))
      let world = ["HOME": home, "LC_ALL": "C.UTF-8", "TZ": zone]
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
      try await Self.run("calcurse", "-D", home, "-q", "-i", file, environment: world)
      let kept = try String(contentsOfFile: home + "/apts", encoding: .utf8).split(separator: "\n")
      expect(kept.map { Self.appointment(String($0)) }, in: zone)
    }
  }

  /// Each meeting once, and nothing else. What has no end is given one by some readers.
  private func expect(_ read: [String], in zone: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let place = Self.zones.firstIndex(of: zone) ?? 0
    let shown = Self.meetings.map { $0.shown[place] }
    let open = shown.filter { $0.count == 16 }
    let rows = read.map { row in open.first { row.hasPrefix($0) } ?? row }
    #expect(rows.sorted() == shown.sorted(), "\(zone)", sourceLocation: sourceLocation)
  }

  /// Whole days, which are shown as from midnight to midnight.
  private static func daysIfWhole(_ row: String) -> String {
    row.components(separatedBy: " 00:00").count == 3 ? row.replacing(" 00:00", with: "") : row
  }

  /// `03/27/2027 @ 22:00 -> 03/28/2027 @ 04:30>…`, `05/10/2027 [1] >…` and `05/03/2027 [1] {1D -> 05/05/2027} >…`.
  private static func appointment(_ line: String) -> String {
    let head = line.replacing("->", with: " ").prefix { $0 != ">" }
    let words = head.split { " @{}".contains($0) }.map(String.init)
    let parts = words.filter { $0.contains("/") || $0.contains(":") }.map { word in
      let day = word.split(separator: "/")
      return day.count == 3 ? "\(day[2])-\(day[0])-\(day[1])" : word
    }
    return (parts.count == 1 ? parts + parts : parts).joined(separator: " ")
  }

  @discardableResult
  private static func run(
    _ tool: String, _ words: String..., environment: [String: String]
  ) async throws -> [String] {
    let ending = try await Launch(
      executable: .named(tool), arguments: words, environment: environment
    ).run()
    try #require(ending.status == .exited(0), "\(ending)")
    return ending.lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
