import Commands
import Domain
import Localization

/// Names a set of organisations to which rules can refer, or gives one another name.
struct AddClassificationForm: OfficerForm {
  static let name = "add-classification"

  /// The set that is renamed; absent for a new one.
  var classification: Identifier<Classification>?

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let known = try register.office().classifications.first { $0.id == classification }
    let title = known == nil ? FormTitles.newClassification : FormTitles.renameClassification
    return try FormContent(
      title[around.language], note: known.map { $0.name.words(in: around.language) } ?? "",
      [.text(.name, known?.name).required]
    ).seeing([.office], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    let name = try reader.requiredText(.name)
    if let classification {
      try series.perform(AddClassification(id: classification, name: reader.edited(.name) ?? name))
    } else {
      _ = try Self.add(name, to: &series)
    }
  }

  /// Adds a set under an identifier made of its name, with a number when that is taken.
  static func add(
    _ name: Text, to series: inout CommandSeries
  ) throws(RegisterError) -> Identifier<Classification> {
    let words = name.en ?? name.fr ?? ""
    let taken = Set(try series.current.office().classifications.map(\.id))
    var number = 1
    var id = Identifier<Classification>(slug: words)
    while let candidate = id, taken.contains(candidate) {
      number += 1
      id = Identifier<Classification>(slug: "\(words.prefix(60)) \(number)")
    }
    guard let id else { throw .invalid(.name, .missing) }
    try series.perform(AddClassification(id: id, name: name))
    return id
  }
}
