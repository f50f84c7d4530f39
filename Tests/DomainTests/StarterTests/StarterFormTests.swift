import CanonicalJSON
import Domain
import TestSupport
import Testing

@Suite("Starter files, their form")
struct StarterFormTests {
  static let files =
    (try? StarterAssets.names.flatMap { name in
      try StarterAssets.paths(in: name).map { [name, $0] }
    }) ?? []

  @Test(
    "is written in canonical bytes, lies where its identifier says, and holds no field that no type knows",
    arguments: files)
  func form(file: [String]) throws {
    let bytes = try StarterAssets.bytes(file[0], file[1])
    let tree = try JSONReader.read(bytes)
    #expect(tree.canonicalBytes() == bytes)
    let key = try #require(RecordKey(path: file[1]))
    switch key.kind {
    case .office: try check(Office.self, tree, key)
    case .organization: try check(Organization.self, tree, key)
    case .person: try check(Person.self, tree, key)
    case .body: try check(Body.self, tree, key)
    case .meeting: try check(Meeting.self, tree, key)
    case .framework: try check(Framework.self, tree, key)
    case .fund: try check(Fund.self, tree, key)
    case .project: try check(Project.self, tree, key)
    }
  }

  private func check<R: Record>(_ type: R.Type, _ tree: JSON, _ key: RecordKey) throws {
    let record = try JSONTreeDecoder().decode(R.self, from: tree)
    #expect(record.key == key)
    #expect(record.shapeFault == nil)
    #expect(try JSONTreeEncoder().encode(record) == tree)
  }

  @Test("the files are there")
  func present() {
    for name in ["sahel", "mali", "issss", "gec"] { #expect(Self.files.count { $0[0] == name } > 15) }
    for name in ["all", "empty"] {
      #expect(Self.files.filter { $0[0] == name } == [[name, "secretariat.json"]])
    }
  }
}
