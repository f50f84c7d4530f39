import Domain
import Localization

/// The frame of papers on a body, on a meeting's decisions or on the whole register.
struct RegisterFrame {
  let request: PaperRequest
  let register: any Register
  let office: Office
  let body: Body?
  let meeting: Meeting?
  let names: Names
  let language: Language
  let asOf: CalendarDay

  init(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) {
    self.request = request
    self.register = register
    self.asOf = asOf
    self.language = language
    office = try register.office()
    if let id = request.meeting { meeting = try register.meeting(id) } else { meeting = nil }
    if let id = request.body ?? request.query?.body ?? meeting?.body {
      body = try register.body(id)
    } else {
      body = nil
    }
    names = Names(register)
  }

  var composer: Composer { Composer(language: language, names: names) }

  /// The decisions that the request asks for, as at the day of the paper.
  func decisions() throws(RegisterError) -> [DecisionRow] {
    var query = request.query ?? DecisionQuery(asOf: asOf)
    query.asOf = asOf
    query.meeting = request.meeting ?? query.meeting
    // A meeting names its body by itself; asking for both would hide what it decided on behalf of another.
    query.body = query.meeting == nil ? request.body ?? query.body : nil
    return try register.decisions(query).rows
  }

  /// The decisions of a follow-up table. A meeting to come takes up what its body has still open, and what the meeting before it decided.
  func followedUp() throws(RegisterError) -> [DecisionRow] {
    guard let meeting, let body, meeting.timing.isAhead else {
      return try decisions().filter { $0.implementation != nil }
    }
    let before = try register.previousMeeting(of: meeting)?.id
    return try register.decisions(DecisionQuery(body: body.id, asOf: asOf)).rows.filter { row in
      guard let implementation = row.implementation, row.reference.meeting != meeting.id else { return false }
      return implementation.isOpen || row.reference.meeting == before
    }
  }

  func paper(_ kind: PaperKind, title: Phrase? = nil) -> Paper {
    let stem = symbol(kind)
    var subtitle: [Passage] = []
    if let meeting { subtitle.append(Passage(names.fullTitle(of: meeting).capitalized, language)) }
    subtitle.append(Passage(PaperFrame.asAt(asOf), language))
    return Paper(
      kind: kind, languages: PaperLanguage(language),
      masthead: PaperFrame.masthead(office: office, body: body, language),
      symbol: meeting == nil ? nil : stem,
      title: Passage(title ?? kind.title, language), subtitle: subtitle,
      fileStem: PaperFrame.fileStem(meeting == nil ? "\(stem)-\(asOf)" : stem))
  }

  private func symbol(_ kind: PaperKind) -> String {
    let numbering = NumberingRule(body: body, office: office)
    let ending = kind == .decisions && meeting == nil ? "Decisions" : kind.symbolEnding
    guard let meeting else {
      let owner = body.map { $0.acronym?.en ?? $0.acronym?.fr ?? $0.id.text }
      return owner.map { "\($0)/\(ending)" } ?? ending
    }
    let minutes = meeting.minutes?.symbol ?? numbering.minutesSymbol(of: meeting)
    let stem = minutes.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (stem.isEmpty ? [Substring(minutes)] : stem).joined(separator: "/") + "/" + ending
  }
}

extension RegisterFrame {
  /// A paper on a framework, a fund or a project, which stands in the masthead; without a name, on several of them.
  /// - Parameter stem: what the name of the file begins with.
  func paper(_ kind: PaperKind, title: Phrase? = nil, on name: Text?, called stem: String?) -> Paper {
    let parts = [stem, kind.symbolEnding, asOf.description].compactMap(\.self)
    return Paper(
      kind: kind, languages: PaperLanguage(language),
      masthead: PaperFrame.masthead(office: office, body: nil, language)
        + (name.map { [Passage($0, language, .strong)] } ?? []),
      title: Passage(title ?? kind.title, language), subtitle: [Passage(PaperFrame.asAt(asOf), language)],
      fileStem: PaperFrame.fileStem(parts.joined(separator: "/")))
  }
}
