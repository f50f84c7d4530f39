import Domain
import Localization
import TerminalUI

/// How a framework stands, whose it is and where it belongs.
enum FrameworkFacts {
  static func section(
    of framework: Framework, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    let others = try register.frameworks()
    let lines =
      state(of: framework, wording) + predecessors(of: framework, among: others, wording)
      + days(of: framework, wording) + owners(of: framework, wording)
      + relatives(of: framework, among: others, wording) + words(of: framework, wording)
    return .facts("", lines)
  }

  private static func state(of framework: Framework, _ wording: Wording) -> [PageLine] {
    let sources = framework.sources
    var lines = [
      PageLine.fact(
        wording(ScreenWords.kind), wording(framework.kind.phrase.capitalized),
        note: wording.mark(sources.note(about: "kind")))
    ]
    if let other = framework.name[wording.language.other], other != framework.name[wording.language] {
      lines.append(.fact(wording(ScreenWords.otherName), other))
    }
    var state = PageLine.fact(
      wording(ScreenWords.state), wording(framework.standing.phrase(wording.names).capitalized),
      note: wording.mark(sources.note(about: "standing")))
    state.cells[1].style = FrameworkWording.standing(framework.standing, wording).style
    if case .succeeded(let successor, _) = framework.standing { state.place = .framework(successor) }
    return lines + [state]
  }

  private static func predecessors(
    of framework: Framework, among others: [Framework], _ wording: Wording
  ) -> [PageLine] {
    others.compactMap { other in
      guard case .succeeded(framework.id, _) = other.standing, !framework.predecessors.contains(other.id)
      else { return nil }
      return .fact(
        wording(ScreenWords.follows), wording(wording.names.phrase(other.id, .both)),
        place: .framework(other.id))
    }
  }

  private static func days(of framework: Framework, _ wording: Wording) -> [PageLine] {
    func line(_ label: Phrase, _ words: Phrase, _ day: StatedDate?, _ about: String) -> PageLine {
      .fact(
        wording(label), wording(words),
        note: day == nil ? "" : wording.mark(framework.sources.note(about: about)))
    }
    return [
      line(FrameworkSheetWords.validated, framework.validation, framework.validated, "validated"),
      line(FrameworkSheetWords.approved, framework.approval, framework.approved, "approved"),
      .fact(
        wording(FrameworkSheetWords.term),
        wording(framework.term.isStated ? framework.term.phrase : SourceWords.notStatedFeminine),
        note: wording.mark(framework.sources.note(about: "term"))),
    ]
  }

  private static func owners(of framework: Framework, _ wording: Wording) -> [PageLine] {
    framework.owners.enumerated().map { index, owner in
      .fact(
        index == 0 ? wording(FrameworkSheetWords.owners) : "", wording.party(owner, .both),
        note: index == 0 ? wording.mark(framework.sources.note(about: "owners")) : "", place: owner.place)
    }
  }

  private static func relatives(
    of framework: Framework, among others: [Framework], _ wording: Wording
  ) -> [PageLine] {
    var lines: [PageLine] = []
    if let parent = framework.parent {
      lines.append(
        .fact(
          wording(ScreenWords.frameworkOf), wording(wording.names.phrase(parent, .both)),
          place: .framework(parent)))
    }
    func add(_ label: Phrase, _ ids: [FrameworkID], note: String = "") {
      for (index, id) in ids.enumerated() {
        let state = index == 0 ? note : ""
        lines.append(
          .fact(
            index == 0 ? wording(label) : "", wording(wording.names.phrase(id, .both)), note: state,
            place: .framework(id)))
      }
    }
    add(
      RelationWords.continues, framework.predecessors,
      note: framework.predecessors.isEmpty
        ? "" : wording.mark(framework.sources.note(about: "predecessors")))
    let continuations = framework.continuations(among: others)
    lines += continuations.enumerated().map { index, id in
      .fact(
        index == 0 ? wording(RelationWords.continuedBy) : "",
        wording(wording.names.standing(of: id, among: others)), place: .framework(id))
    }
    let parts = others.filter { $0.parent == framework.id }
    lines += parts.enumerated().map { index, part in
      .fact(
        index == 0 ? wording(FrameworkSheetWords.parts) : "", wording(wording.names.phrase(part.id, .both)),
        place: .framework(part.id))
    }
    return lines
  }

  private static func words(of framework: Framework, _ wording: Wording) -> [PageLine] {
    let facts: [(Phrase, Text?)] = [
      (FrameworkSheetWords.area, framework.area), (ScreenWords.purpose, framework.purpose),
      (ScreenWords.remark, framework.remark),
    ]
    return facts.compactMap { label, text in text.map { .fact(wording(label), wording.text($0)) } }
  }
}

extension [SourceNote] {
  /// Where a fact comes from: the note about its field, else the one about all of the record.
  func note(about field: String) -> SourceNote? {
    first { $0.about == field } ?? first { $0.about == nil }
  }
}
