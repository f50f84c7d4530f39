import CanonicalJSON
import Domain

extension RecordSource {
  /// Hits in everything but meetings, kind by kind and by identifier.
  func directoryHits(_ phrase: SearchPhrase) throws(RegisterError) -> [SearchHit] {
    var hits: [SearchHit] = []
    for body in try readable(Body.self, mayHold: phrase) {
      hits += hit(body.key, body.name, body.searchTexts, phrase)
    }
    for organization in try readable(Organization.self, mayHold: phrase) {
      hits += hit(organization.key, organization.name, organization.searchTexts, phrase)
    }
    for person in try readable(Person.self, mayHold: phrase) {
      hits += hit(person.key, .same(person.name), person.searchTexts, phrase)
    }
    for framework in try readable(Framework.self, mayHold: phrase) {
      hits += hit(framework.key, framework.name, framework.searchTexts, phrase)
    }
    for fund in try readable(Fund.self, mayHold: phrase) {
      hits += hit(fund.key, fund.name, fund.searchTexts, phrase)
    }
    for project in try readable(Project.self, mayHold: phrase) {
      hits += hit(project.key, project.title, project.searchTexts, phrase)
    }
    return hits
  }

  /// Records of a kind of which some text, searched or not, holds the phrase; the others need not be read as their type.
  private func readable<R: Record>(_ type: R.Type, mayHold phrase: SearchPhrase) throws(RegisterError) -> [R]
  {
    var records: [R] = []
    for key in try keys(of: R.kind) {
      guard let tree = try readableTree(key), phrase.isFound(inAny: tree.searchTexts),
        let record = try readable(key, as: type)
      else { continue }
      records.append(record)
    }
    return records
  }

  private func readableTree(_ key: RecordKey) throws(RegisterError) -> JSON? {
    do throws(RegisterError) {
      return try content(key)?.tree
    } catch .unreadable {
      return nil
    }
  }

  private func hit(_ key: RecordKey, _ title: Text, _ texts: [String], _ phrase: SearchPhrase) -> [SearchHit]
  {
    guard phrase.isFound(inAny: texts) else { return [] }
    return [
      SearchHit(
        record: key, decision: nil, title: title, symbol: nil, date: nil,
        excerpt: phrase.excerpts(of: texts))
    ]
  }
}
