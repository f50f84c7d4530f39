import Domain
import Testing

@Suite("The tree of a framework's results")
struct FrameworkOutlineTests {
  private func framework(_ results: [(id: Identifier<ExpectedResult>, parent: Identifier<ExpectedResult>?)])
    -> Framework
  {
    Framework(
      id: "f", kind: .plan, name: .same("F"), levels: [FrameworkLevel(id: "l", name: .same("level"))],
      results: results.map {
        ExpectedResult(id: $0.id, parent: $0.parent, level: "l", title: .same($0.id.text))
      })
  }

  private func outline(_ framework: Framework) -> [String] {
    framework.outline.map { String(repeating: "-", count: $0.depth) + $0.result.id.text }
  }

  @Test("Each result stands below its parent, in the order of the list")
  func order() {
    let tree = framework([("a", nil), ("b", nil), ("b1", "b"), ("a1", "a"), ("a1x", "a1"), ("a2", "a")])
    #expect(outline(tree) == ["a", "-a1", "--a1x", "-a2", "b", "-b1"])
  }

  @Test("What hangs from nothing or in a circle is there all the same, once")
  func damaged() {
    #expect(outline(framework([("a", "gone"), ("b", "a")])) == ["a", "-b"])
    #expect(outline(framework([("a", nil), ("b", "c"), ("c", "b")])) == ["a", "b", "-c"])
  }
}
