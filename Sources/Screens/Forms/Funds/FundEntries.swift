import Domain
import Localization

/// Entries that several forms about funds have.
enum FundEntries {
  static var kinds: [(String, Phrase)] { Fund.Kind.allCases.map { ($0.rawValue, $0.phrase) } }

  /// What a fund is called, who keeps its account, who governs it and what it serves.
  static func identity(_ fund: Fund?, _ wording: Wording) -> [FormField] {
    [
      .text(.name, fund?.name).required, .text(.acronym, fund?.acronym),
      .choice(.kind, kinds, (fund?.kind ?? .pooled).rawValue).labelled(ScreenWords.kind),
      .lookup(
        .board, .bodies, (fund?.boards ?? []).map { Reference(.body($0), wording) }, isMany: true
      ).labelled(FundFacts.boards),
      .lookup(
        .administrator, .parties, fund?.administrator.map { [Reference($0, wording)] } ?? [], new: .party
      ).labelled(FundFacts.administrator),
      .lookup(
        .serves, .frameworks,
        fund?.serves.map { Reference(.framework($0), wording(wording.names.phrase($0, .both))) } ?? [],
        isMany: true
      ).labelled(RelationWords.serves).hinted(RelationWords.servesHint),
      .partialDay(.established, fund?.established, wording.around).labelled(FundFacts.established),
      .text(.purpose, fund?.purpose, isLong: true), .text(.remark, fund?.remark, isLong: true),
    ]
  }

  /// Who gives, out of which fund and for what.
  static func giver(_ given: Contribution?, of fund: FundID, _ wording: Wording) -> [FormField] {
    let through = given?.through.map { Reference(.fund($0), wording(wording.names.phrase($0, .both))) }
    return [
      .lookup(.donor, .parties, given.map { [Reference($0.donor, wording)] } ?? [], new: .party).required,
      .lookup(.through, .fundsBeside(fund), through.map { [$0] } ?? [])
        .labelled(FormTitles.outOfFund).hinted(FormTitles.outOfFundHint),
      .text(.purpose, given?.purpose),
    ]
  }

  static func note(_ remark: Text?, _ source: SourceNote?) -> [FormField] {
    [.text(.remark, remark), .source(source)]
  }

  /// When it was, of which only the year may be known.
  static func day(_ field: Field, _ value: StatedDate?, _ around: Surroundings) -> FormField {
    .partialDay(field, value?.date, around, leaning: .past).hinted(FormTitles.fromHint)
  }
}

extension FormReader {
  /// A date that may not be stated.
  func stated(_ field: Field = .date, _ leaning: DateLeaning = .past) throws(RegisterError) -> StatedDate {
    try partialDay(field, leaning).map(StatedDate.date) ?? .notStated
  }

  /// The same, of an entry that was changed; `nil` where it is as it was.
  func dateRevision(
    _ field: Field = .date, _ leaning: DateLeaning = .past
  ) throws(RegisterError) -> StatedDate? {
    hasChanged(field) ? try stated(field, leaning) : nil
  }
}
