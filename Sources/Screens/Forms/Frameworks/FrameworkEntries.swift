import Domain
import Localization

/// Entries that the forms about a framework have.
enum FrameworkEntries {
  static func identity(_ framework: Framework?, _ around: Surroundings) -> [FormField] {
    [
      .choice(
        .kind, Framework.Kind.allCases.map { ($0.rawValue, $0.phrase) },
        (framework?.kind ?? .plan).rawValue
      ).labelled(ScreenWords.kind),
      FormField.text(.name, framework?.name).required, .text(.acronym, framework?.acronym),
      .partialDay(.from, framework?.term.from.date, around, leaning: .nearest).hinted(FormTitles.fromHint),
      .partialDay(.to, framework?.term.to?.date, around, leaning: .future).hinted(FormTitles.toHint),
    ]
  }

  /// Who leads it, where it holds and what for.
  static func reach(_ framework: Framework?, _ wording: Wording) -> [FormField] {
    [
      .lookup(
        .owner, .parties, framework?.owners.map { Reference($0, wording) } ?? [], isMany: true, new: .party
      ).labelled(FormTitles.frameworkLed),
      .text(.area, framework?.area).hinted(FormTitles.areaHint),
      .text(.purpose, framework?.purpose, isLong: true),
    ]
  }

  /// The plans that it goes on from.
  static func predecessors(_ framework: Framework?, _ wording: Wording) -> FormField {
    let known = framework?.predecessors.map {
      Reference(.framework($0), wording(wording.names.phrase($0, .both)))
    }
    let kind: ReferenceKind = framework.map { .frameworksBeside($0.id) } ?? .frameworks
    return .lookup(.continues, kind, known ?? [], isMany: true).labelled(RelationWords.continues)
      .hinted(RelationWords.continuesHint)
  }

  /// From when to when; an end that was recorded as not stated stays so until a day is given.
  static func term(_ reader: FormReader, over known: Term) throws(RegisterError) -> Term {
    var term = known
    if reader.hasChanged(.from) {
      term.from = try reader.partialDay(.from, .nearest).map(StatedDate.date) ?? .notStated
    }
    if reader.hasChanged(.to) { term.to = try reader.partialDay(.to, .future).map(StatedDate.date) }
    return term
  }
}

extension Framework {
  func required(_ id: Identifier<ExpectedResult>) throws(RegisterError) -> ExpectedResult {
    guard let result = result(id) else { throw .noSuchElement(.result, id.text, in: key) }
    return result
  }

  /// A result and all that stands below it.
  func parts(of root: Identifier<ExpectedResult>) -> Set<Identifier<ExpectedResult>> {
    var parts: Set<Identifier<ExpectedResult>> = [root]
    for row in outline {
      if let parent = row.result.parent, parts.contains(parent) { parts.insert(row.result.id) }
    }
    return parts
  }

  func required(_ id: Identifier<Indicator>) throws(RegisterError) -> Indicator {
    guard let found = indicators.first(where: { $0.id == id }) else {
      throw .noSuchElement(.indicator, id.text, in: key)
    }
    return found
  }

  func required(_ id: Identifier<Review>) throws(RegisterError) -> Review {
    guard let found = reviews.first(where: { $0.id == id }) else {
      throw .noSuchElement(.review, id.text, in: key)
    }
    return found
  }

  func required(
    _ id: Identifier<ReviewPoint>, of review: Identifier<Review>
  ) throws(RegisterError) -> ReviewPoint {
    guard let found = point(id, of: review) else { throw .noSuchElement(.reviewPoint, id.text, in: key) }
    return found
  }

  func required(_ id: Identifier<Commitment>) throws(RegisterError) -> Commitment {
    guard let found = commitments.first(where: { $0.id == id }) else {
      throw .noSuchElement(.commitment, id.text, in: key)
    }
    return found
  }
}
