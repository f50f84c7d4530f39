import CanonicalJSON
import Domain
import TestSupport
import Testing

@Suite("Starter registers, checked")
struct StarterCheckTests {
  @Test("a starter has no damage, breaks no rule, and gives no false alarm", arguments: StarterName.allCases)
  func sound(starter: StarterName) throws {
    let register = try StarterRegister(starter)
    #expect(try Check.findings(in: register.fixed, asOf: "2026-12-01") == [])
  }

  @Test("everything that is referred to is there", arguments: StarterName.allCases)
  func closed(starter: StarterName) throws {
    let records = try StarterAssets.records(of: starter)
    let there = records.reduce(into: Set<References.Target>()) {
      $0.formUnion(References.targets(within: $1.tree, $1.key))
    }
    for record in records {
      let references = References(of: record.tree, record.key)
      #expect(references.targets.subtracting(there).isEmpty, "\(record.key)")
      #expect(references.missing.isEmpty, "\(record.key)")
    }
  }

  @Test("a record lies in one folder only")
  func once() throws {
    let keys = try StarterAssets.names.flatMap { try StarterAssets.paths(in: $0) }
      .filter { $0 != RecordKey.office.path }
    #expect(Set(keys).count == keys.count)
  }

  @Test("what only one starter needs is in no other; the register of all of them holds every record")
  func shares() throws {
    func keys(_ starter: StarterName) throws -> Set<RecordKey> {
      Set(try StarterAssets.records(of: starter).map(\.key))
    }
    #expect(try keys(.empty) == [.office])
    let single = try [StarterName.sahel, .mali, .issss, .gec].map(keys)
    #expect(try keys(.all) == single.reduce([]) { $0.union($1) })
    let (sahel, mali, issss, gec) = (single[0], single[1], single[2], single[3])
    #expect(!sahel.contains(.organization("undp")) && sahel.contains(.organization("eu")))
    #expect(!mali.contains(.organization("germany")) && !issss.contains(.body("gec")))
    #expect(mali.contains(.fund("pbf")) && issss.contains(.fund("pbf")) && !gec.contains(.fund("pbf")))
    #expect(mali.contains(.body("gec")) && gec.contains(.body("gec")))
  }
}
