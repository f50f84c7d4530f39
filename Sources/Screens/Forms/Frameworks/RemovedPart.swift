import Domain
import Localization

/// What is to be taken out of a framework, and what goes with it, in words.
struct RemovedPart {
  var kind: Phrase
  var name: String
  var consequences: [Phrase] = [FormTitles.partGoes]

  init(_ part: FrameworkPart, of framework: Framework, _ wording: Wording) throws(RegisterError) {
    switch part {
    case .level(let id):
      self.init(Field.level, framework.level(id).map { wording.text($0.name) })
    case .result(let id):
      self.init(Field.result, FrameworkWording.title(of: try framework.required(id), wording))
    case .answerable(let party, let result):
      let title = FrameworkWording.title(of: try framework.required(result), wording)
      self.init(Field.responsible, wording.party(party) + " – " + title)
    case .decision(let decision, let result):
      let title = FrameworkWording.title(of: try framework.required(result), wording)
      self.init(Field.link, wording(wording.names.decisionInFull(decision)) + " – " + title)
      consequences = [FormTitles.linkGoes]
    case .workstream(let id):
      let found = framework.workstreams.first { $0.id == id }
      self.init(Field.workstream, found.map { wording.text($0.title) })
      consequences.append(FormTitles.workstreamGoes)
    case .indicator(let id):
      self.init(Field.indicator, wording.text(try framework.required(id).title))
      consequences.append(FormTitles.valuesGo)
    case .value(let id, let indicator):
      let measured = try framework.required(indicator)
      let found = measured.values.first { $0.id == id }
      self.init(Field.value, found.map { wording($0.phrase) + " – " + wording.text(measured.title) })
    case .review(let id):
      self.init(Field.review, wording.text(try framework.required(id).title))
      consequences.append(FormTitles.findingsGo)
    case .point(let id, let review):
      let point = try framework.required(id, of: review)
      self.init(point.kind.noun.definite, wording.text(point.text))
      if !point.responsible.isEmpty { consequences.append(FormTitles.followUpGoes) }
    case .commitment(let id):
      self.init(Field.commitment, wording.text(try framework.required(id).text))
      consequences.append(FormTitles.assessmentsGo)
    case .assessment(let id, let commitment):
      let text = try framework.required(commitment).text
      let found = try framework.required(commitment).assessments.first { $0.id == id }
      self.init(
        Field.verdict,
        found.map {
          "\(wording.party($0.partner)), \($0.year) (\(wording($0.verdict.phrase))) – \(wording.text(text))"
        })
    }
  }

  private init(_ field: Field, _ name: String?) { self.init(field.noun.definite, name) }

  private init(_ kind: Phrase, _ name: String?) {
    self.kind = kind
    self.name = name ?? ""
  }
}
