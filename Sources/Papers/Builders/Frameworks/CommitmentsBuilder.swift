import Domain
import Localization

/// How partners keep the commitments of a code of conduct, year by year, as of the Triple C (S4); of any framework with commitments.
struct CommitmentsBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    guard let id = request.framework else { throw .invalid(.framework, .missing) }
    let framework = try register.framework(id)
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    var paper = frame.paper(.commitments, of: framework)
    var composer = frame.composer
    FrameworkParts.identity(of: framework, among: try register.frameworks(), into: &composer)
    composer.heading(FrameworkSheetWords.commitments)
    commitments(of: framework, into: &composer)
    let assessments = framework.commitments.enumerated().flatMap { place, commitment in
      commitment.assessments.map {
        Entry(commitment: commitment, label: Self.label(of: commitment, at: place), assessment: $0)
      }
    }
    composer.heading(FrameworkSheetWords.assessments)
    if assessments.isEmpty {
      composer.say(Phrase(en: "No assessment is recorded.", fr: "Aucune évaluation n’est enregistrée."))
    }
    for year in Set(assessments.map(\.assessment.year)).sorted(by: >) {
      write(assessments.filter { $0.assessment.year == year }, of: year, into: &composer)
    }
    paper.blocks = composer.blocks
    return paper
  }

  private struct Entry {
    let commitment: Commitment
    let label: String
    let assessment: CommitmentAssessment
  }

  /// Its code, else its place, as it is told below.
  private static func label(of commitment: Commitment, at place: Int) -> String {
    commitment.code ?? String(place + 1)
  }

  private func commitments(of framework: Framework, into composer: inout Composer) {
    if framework.commitments.isEmpty {
      composer.say(Phrase(en: "No commitment is recorded.", fr: "Aucun engagement n’est enregistré."))
    }
    for (place, commitment) in framework.commitments.enumerated() {
      composer.add(.numbered(Self.label(of: commitment, at: place), composer.passage(commitment.text)))
    }
  }

  /// How often each verdict was given to each partner, then each verdict with its grounds.
  private func write(_ entries: [Entry], of year: Int, into composer: inout Composer) {
    composer.heading(Phrase(same: String(year)), level: 2)
    let partners = entries.reduce(into: [Party]()) { found, entry in
      if !found.contains(entry.assessment.partner) { found.append(entry.assessment.partner) }
    }
    composer.table(
      [TableColumn(FrameworkSheetWords.partner)]
        + CommitmentAssessment.Verdict.allCases.map { TableColumn($0.phrase.capitalized, .right) },
      partners.enumerated().map { place, partner in
        let own = entries.filter { $0.assessment.partner == partner }
        return composer.row(
          "partner-\(place)",
          [composer.names.phrase(partner)]
            + CommitmentAssessment.Verdict.allCases.map { verdict in
              own.count { $0.assessment.verdict == verdict }.grouped
            })
      })
    composer.table(
      [
        TableColumn(FrameworkSheetWords.partner), TableColumn(FrameworkSheetWords.commitment),
        TableColumn(Phrase(en: "Assessment", fr: "Appréciation")), TableColumn(FrameworkSheetWords.note),
      ],
      partners.flatMap { partner in
        entries.filter { $0.assessment.partner == partner }.map { row($0, composer) }
      })
  }

  private func row(_ entry: Entry, _ composer: Composer) -> Table.Row {
    Table.Row(
      id: "\(entry.commitment.id)-\(entry.assessment.id)",
      [
        composer.passage(composer.names.phrase(entry.assessment.partner)),
        Passage(entry.label, composer.language),
        composer.passage(entry.assessment.verdict.phrase.capitalized),
        entry.assessment.note.map { composer.passage($0) } ?? Passage(),
      ])
  }
}
