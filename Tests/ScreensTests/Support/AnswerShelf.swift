import Domain
import Storage
import Synchronization

@testable import Screens

/// Keeps what the samples answered, since nothing changes them and hundreds of tests ask the same.
enum AnswerShelf {
  private struct Asked: Hashable {
    let register: ObjectIdentifier
    let question: Question
    let language: Language
    let today: CalendarDay
    let personal: PersonalWorld
  }

  /// The register stays with its answer, so that no other one ever has its place.
  private static let known = Mutex<[Asked: (answer: Answer, register: MemoryRegister)]>([:])

  static func answer(
    _ question: Question, _ register: MemoryRegister, _ around: Surroundings
  ) -> Result<Answer, RegisterError> {
    let asked = Asked(
      register: ObjectIdentifier(register), question: question, language: around.language,
      today: around.today, personal: around.personal)
    if let known = known.withLock({ $0[asked] }) { return .success(known.answer) }
    do throws(RegisterError) {
      let answer = try question.answer(from: register, around)
      known.withLock { $0[asked] = (answer, register) }
      return .success(answer)
    } catch {
      return .failure(error)
    }
  }

  /// Asks again next time.
  static func forget(_ question: Question) {
    known.withLock { known in known = known.filter { $0.key.question != question } }
  }
}
