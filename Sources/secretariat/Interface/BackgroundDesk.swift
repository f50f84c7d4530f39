import Domain
import Screens
import Synchronization
import TerminalDriver

/// Answers long questions beside the interface, one of each kind at a time, and wakes it when an answer is there.
final class BackgroundDesk: Sendable {
  typealias Answered = (question: Question, result: Result<Answer, RegisterError>)

  private let waker: TerminalWaker
  private let finished = Mutex<[Answered]>([])

  init(_ waker: TerminalWaker) { self.waker = waker }

  func ask(_ question: Question, of register: any Register, _ around: Surroundings) {
    Task.detached { [self] in
      let result = Result { () throws(RegisterError) in try question.answer(from: register, around) }
      finished.withLock { $0.append((question, result)) }
      waker.wake()
    }
  }

  /// What was finished since the last time.
  func take() -> [Answered] {
    finished.withLock { finished in
      defer { finished = [] }
      return finished
    }
  }
}
