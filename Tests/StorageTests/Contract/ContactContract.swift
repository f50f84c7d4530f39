import CanonicalJSON
import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Contract: contact details") struct ContactContract {
  private static func context(_ person: String) -> Context { .fixed(person: person) }

  /// Two officers change the same address, so that the second one is kept as a conflict.
  private func quarrel(in register: any Register) throws -> Conflict {
    let key = RecordKey.person("awa-diallo")
    let seen = try #require(try register.tree(key))
    func edit(_ email: String, as person: String, seen: [RecordKey: JSON]) throws -> Receipt {
      let context = Self.context(person)
      return try register.perform(seen: seen) { view throws(RegisterError) in
        try EditPerson(person: "awa-diallo", contact: .to(.init(email: email))).changes(
          in: context, register: view)
      }
    }
    _ = try edit("first-private@example.org", as: "first", seen: [:])
    return try #require(
      try edit("second-private@example.org", as: "second", seen: [key: seen]).conflicts.first)
  }

  @Test("a version kept as a conflict goes when the details are erased", arguments: TestRegister.allCases)
  func erased(_ kind: TestRegister) throws {
    let held = try kind.made()
    let conflict = try quarrel(in: held.register)
    #expect(conflict.path.hasPrefix(path("/contact")))
    try held.register.perform(EditPerson(person: "awa-diallo", remark: .same("R")), in: .fixed())
    #expect(try held.register.conflicts() == [conflict])
    try held.register.perform(ErasePersonContact(person: "awa-diallo"), in: .fixed())
    #expect(try held.register.conflicts() == [])
  }

  @Test("are in no other file than the record, from their entry to their end")
  func nowhereElse() throws {
    let outside = try OutsideRegister()
    let register = outside.register
    func holders() throws -> [String] {
      try outside.everything().filter { $0.value.firstRange(of: Data("private@".utf8)) != nil }.keys.sorted()
    }
    let contact = Person.Contact(email: "third-private@example.org")
    try register.perform(AddPerson(name: "Third", contact: contact), in: .fixed())
    #expect(try holders() == ["people/third.json"])
    let conflict = try quarrel(in: register)
    let all = ["conflicts/\(conflict.id).json", "people/awa-diallo.json", "people/third.json"]
    #expect(try holders() == all)
    try register.perform(ErasePersonContact(person: "awa-diallo"), in: .fixed())
    #expect(try holders() == ["people/third.json"])
    try register.perform(EditPerson(person: "third", contact: .to(.init(telephone: "1"))), in: .fixed())
    #expect(try holders() == [])
    #expect(try register.search("private@example", limit: 9, offset: 0).total == 0)
  }
}
