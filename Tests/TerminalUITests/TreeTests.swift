import Testing
import TerminalUI

@Suite struct TreeTests {
  private let tree = Tree(
    columns: [
      TableColumn("", width: .flexible(minimum: 10)),
      TableColumn("Open", width: .fixed(4), alignment: .right),
    ],
    nodes: [
      TreeNode(
        id: "mcp", row: TableRow(["Platform", "14"]),
        children: [
          TreeNode(
            id: "gov", row: TableRow(["Governance", "3"]),
            children: [TreeNode(id: "sub", row: TableRow(["Subgroup", "1"]))]),
          TreeNode(id: "ts", row: TableRow(["Secretariat", "6"])),
        ]), TreeNode(id: "contact", row: TableRow(["Contact Group", "0"])),
    ])

  private func picture(_ state: TreeState<String>) -> [String] {
    drawn(30, 6) { tree.draw(on: &$0, in: $0.bounds, state: state) }.lines
  }

  @Test func guidesShowWhatHangsBelowWhat() {
    #expect(
      picture(TreeState(list: ListState(selected: 3))) == [
        "                          Open", "   ▼ Platform               14", "     ├ ▼ Governance          3",
        "     │ └ Subgroup            1", " ►   └ Secretariat           6", "     Contact Group           0",
      ])
    #expect(
      picture(TreeState(closed: ["mcp"])) == [
        "                          Open", " ► ▶ Platform               14", "     Contact Group           0",
        "", "", "",
      ])
  }

  @Test func arrowsOpenCloseAndWalk() {
    var state = TreeState<String>()
    func press(_ key: Key) -> String? {
      #expect(tree.react(to: key, state: &state, page: 9) == true)
      return tree.selected(state)
    }
    #expect(press(.right) == "gov")
    #expect(press(.right) == "sub")
    #expect(press(.left) == "gov")
    #expect(press(.left) == "gov")
    #expect(state.closed == ["gov"])
    #expect(press(.down) == "ts")
    #expect(press(.left) == "mcp")
    #expect(press(.left) == "mcp")
    #expect(tree.lines(state).map(\.id) == ["mcp", "contact"])
    #expect(press(.end) == "contact")
    #expect(tree.react(to: .right, state: &state, page: 9) == false)
    #expect(tree.react(to: .left, state: &state, page: 9) == false)
    #expect(tree.react(to: .enter, state: &state, page: 9) == false)
  }
}
