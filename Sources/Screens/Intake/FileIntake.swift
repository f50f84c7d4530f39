import Commands
import Domain
import Localization

/// A file that is to be taken in: a table that was filled in, or a calendar.
public struct IntakeRequest: Hashable, Codable, Sendable {
  public var path: String
  /// Whose meetings the new events of a calendar are.
  public var body: BodyID?
  /// Whether what may be known already is new all the same.
  public var asNew: Bool

  public init(path: String, body: BodyID? = nil, asNew: Bool = false) {
    self.path = path
    self.body = body
    self.asNew = asNew
  }
}

/// A file on the disk that could be taken in.
public struct IntakeFile: Hashable, Sendable {
  public let path: String
  public let name: String
  public let changed: CalendarDay

  public init(path: String, name: String, changed: CalendarDay) {
    self.path = path
    self.name = name
    self.changed = changed
  }
}

/// What a file would do to the register, row by row or event by event.
public struct Intake: Sendable {
  /// In the order in which an officer wants to see them.
  public enum Outcome: CaseIterable, Sendable {
    case refused, inDoubt, new, changed
  }

  public struct Row: Sendable {
    public let outcome: Outcome
    /// Where it stands in the file.
    public let place: Phrase
    /// What it is about, if its words do not say so themselves.
    public let title: Phrase?
    public let words: [Phrase]

    public init(_ outcome: Outcome, place: Phrase, title: Phrase? = nil, words: [Phrase]) {
      self.outcome = outcome
      self.place = place
      self.title = title
      self.words = words
    }
  }

  public enum Kind: Sendable { case table, calendar }

  public var kind: Kind
  /// What the file is, and how much is in it.
  public var heading: Phrase
  public var totals: Phrase
  public var rows: [Row]
  /// What of it is not taken in.
  public var remarks: [Phrase]
  /// SHA-256 of the file as it was looked at.
  public var sha256: String

  /// Whether something in doubt may be taken as new.
  public var canBeNew: Bool

  public init(
    _ kind: Kind, heading: Phrase, totals: Phrase, rows: [Row], remarks: [Phrase], sha256: String,
    canBeNew: Bool = false
  ) {
    self.kind = kind
    self.heading = heading
    self.totals = totals
    self.rows = rows
    self.remarks = remarks
    self.sha256 = sha256
    self.canBeNew = canBeNew
  }

  /// Whether something of it can be saved: of a table all or nothing, of a calendar what is clear.
  var canBeTaken: Bool {
    let changing = rows.contains { $0.outcome == .new || $0.outcome == .changed }
    return changing && (kind == .calendar || !rows.contains { $0.outcome == .refused })
  }
}

/// Reads the files of others for the screens, which know nothing of formats; the runtime has it.
public struct FileIntake: Sendable {
  /// The files that could be taken in, where a person keeps such files, the newest first.
  public var files: @Sendable () -> [IntakeFile]
  /// What a file would do; nothing is changed.
  public var look: @Sendable (IntakeRequest, any Register, Surroundings) throws(IntakeFault) -> Intake
  /// Takes a file in that is still what was looked at.
  public var take:
    @Sendable (IntakeRequest, _ sha256: String, Context, Language, inout CommandSeries)
      throws(RegisterError) -> Void

  public init(
    files: @escaping @Sendable () -> [IntakeFile],
    look: @escaping @Sendable (IntakeRequest, any Register, Surroundings) throws(IntakeFault) -> Intake,
    take:
      @escaping @Sendable (
        IntakeRequest, _ sha256: String, Context, Language, inout CommandSeries
      ) throws(RegisterError) -> Void
  ) {
    self.files = files
    self.look = look
    self.take = take
  }

  /// Where there is no disk.
  public static let none = FileIntake(
    files: { [] },
    look: { request, _, _ throws(IntakeFault) in
      throw IntakeFault(RegisterError.refused(.fileChanged(request.path)).advice(Names()))
    },
    take: { request, _, _, _, _ throws(RegisterError) in throw .refused(.fileChanged(request.path)) })
}

/// Why a file cannot be taken in at all.
public struct IntakeFault: Error, Hashable, Sendable {
  public let advice: Advice

  public init(_ advice: Advice) { self.advice = advice }
}
