import Commands
import Domain
import Localization

/// A form about one decision.
protocol DecisionForm: OfficerForm {
  var decision: DecisionReference { get }
}

extension DecisionForm {
  /// The decision, its meeting and the words for both.
  func about(
    _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) -> DecisionAbout {
    let (meeting, record) = try register.decision(decision)
    return DecisionAbout(
      meeting: meeting, decision: record,
      body: try meeting.body.map { id throws(RegisterError) in
        try register.body(id)
      }, wording: Wording(register, around))
  }

  /// What the decision is called once this is done; nothing where it will be refused.
  func nameAfter(_ register: any Register, _ around: Surroundings) -> Phrase? {
    do throws(RegisterError) {
      let after = try outcome(FormValues(), register, around)
      let (meeting, record) = try after.decision(decision)
      return Names(after).decision(record, in: meeting)
    } catch {
      return nil
    }
  }
}

/// What a form about a decision knows of it.
struct DecisionAbout {
  let meeting: Meeting
  let decision: Decision
  let body: Body?
  let wording: Wording

  var phrase: Phrase { wording.names.decision(decision, in: meeting) }
  /// `draft decision 3`, for the title's line and for what is said after saving.
  var name: String { phrase[wording.language] }

  /// The methods by which it can be adopted, as options.
  var methods: [(String, Phrase)] { AdoptionMethods.options(at: meeting, of: body, wording.around) }

  func content(
    _ title: Phrase, preface: [Phrase] = [], button: Phrase? = nil, _ fields: [FormField],
    _ register: any Register
  ) throws(RegisterError) -> FormContent {
    try FormContent(
      title[wording.language], note: name, preface: preface.map { $0[wording.language] }, button: button,
      fields
    ).seeing([meeting.key], register)
  }

  /// A step that asks nothing.
  func immediate(_ title: Phrase, _ register: any Register) throws(RegisterError) -> FormContent {
    var content = FormContent.immediate(title[wording.language])
    content.note = name
    return try content.seeing([meeting.key], register)
  }

  func references(_ parties: [Party]) -> [Reference] { parties.map { Reference($0, wording) } }
}

extension Meeting {
  /// What is said beside the adoption of the nth decision: its number as the room has it, and its symbol once that is final.
  func adoptionWords(_ place: Int?, _ wording: Wording) -> [String: String] {
    guard !isBetweenMeetings, let place else { return [:] }
    return [
      AdoptDecision.action: timing.name == .held ? "" : wording(wording.names.adoptedDecision(place))
    ]
  }
}

/// The methods of adoption that a body's rule, and the time, leave open.
enum AdoptionMethods {
  static func options(at meeting: Meeting, of body: Body?, _ around: Surroundings) -> [(String, Phrase)] {
    let isPast = meeting.lastDay.map { $0 < around.today } ?? false
    return AdoptionRules.methods(of: body).filter { method in
      switch method {
      case .silence: meeting.kind == .betweenMeetings
      case .notStated: isPast
      case .consensus, .vote, .acclamation, .noObjection: true
      }
    }.map { ($0.rawValue, $0.name) }
  }

  /// The entries of a count, shown for a vote.
  static let votes: [FormField] = [
    .number(.inFavour).required.shown(when: .method, is: AdoptionMethod.vote.rawValue),
    .number(.against).shown(when: .method, is: AdoptionMethod.vote.rawValue),
    .number(.abstaining).shown(when: .method, is: AdoptionMethod.vote.rawValue),
  ]
}

extension FormReader {
  /// A count of votes; blank entries are none.
  func votes() throws(RegisterError) -> Votes? {
    guard let inFavour = try number(.inFavour) else { return nil }
    return Votes(
      inFavour: inFavour, against: try number(.against) ?? 0, abstentions: try number(.abstaining) ?? 0)
  }

  /// The votes, where the method is a vote.
  func votes(for method: AdoptionMethod) throws(RegisterError) -> Votes? {
    method == .vote ? try votes() : nil
  }
}
