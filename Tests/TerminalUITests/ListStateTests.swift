import Testing
import TerminalUI

@Suite struct ListStateTests {
  private func after(_ keys: [Key], from state: ListState = ListState(), count: Int = 20, page: Int = 5)
    -> ListState
  {
    var state = state
    for key in keys { #expect(state.react(to: key, count: count, page: page) == true) }
    return state
  }

  @Test func keysMoveTheSelectionAndScrollNoFurtherThanNeeded() {
    #expect(after([.down]) == ListState(selected: 1, top: 0))
    #expect(after([.up]) == ListState(selected: 0, top: 0))
    #expect(after(Array(repeating: .down, count: 5)) == ListState(selected: 5, top: 1))
    #expect(after([.pageDown]) == ListState(selected: 4, top: 0))
    #expect(after([.pageDown, .pageDown]) == ListState(selected: 8, top: 4))
    #expect(after([.end]) == ListState(selected: 19, top: 15))
    #expect(after([.end, .up]) == ListState(selected: 18, top: 15))
    #expect(after([.end, .home]) == ListState(selected: 0, top: 0))
    #expect(after([.end, .pageUp]) == ListState(selected: 15, top: 15))
  }

  @Test func theWheelMovesThePageAndKeepsTheSelectionOnIt() {
    let down = Key.mouse(MouseEvent(.wheelDown, at: .origin, button: .none))
    let up = Key.mouse(MouseEvent(.wheelUp, at: .origin, button: .none))
    #expect(after([down]) == ListState(selected: 3, top: 3))
    #expect(after([down, up]) == ListState(selected: 3, top: 0))
    #expect(after([down], count: 3) == ListState(selected: 0, top: 0))
  }

  @Test func anEmptyListStaysInOrder() {
    for key in [Key.up, .down, .pageUp, .pageDown, .home, .end] {
      #expect(after([key], count: 0) == ListState())
      #expect(after([key], count: 0, page: 0) == ListState())
    }
  }

  @Test func aStaleStateIsSettled() {
    #expect(ListState(selected: 90, top: 80).settled(count: 3, page: 5) == ListState(selected: 2, top: 0))
    #expect(ListState(selected: 4, top: 9).settled(count: 20, page: 5) == ListState(selected: 4, top: 4))
  }

  @Test func otherKeysAreLeft() {
    var state = ListState()
    for key in [Key.enter, .escape, .character("j"), .left, .function(2)] {
      #expect(state.react(to: key, count: 5, page: 5) == false)
    }
  }
}
