import CanonicalJSON
import Domain
import Synchronization

/// A register that lies in memory and answers like the one on disk: for tests and previews.
public final class MemoryRegister: LayeredRegister {
  private let state: Mutex<MemoryState>

  public init() { state = Mutex(MemoryState()) }

  /// A register that holds these records from the start, without history.
  public init(_ records: [RecordKey: JSON]) { state = Mutex(MemoryState(trees: records)) }

  private init(_ state: MemoryState) { self.state = Mutex(state) }

  /// Another register that holds what this one holds now, its history and its conflicts with it.
  public func copy() -> MemoryRegister { MemoryRegister(state.withLock { $0 }) }

  /// The register as it stands, for one question.
  public var base: any Register { RegisterView(backend: state.withLock { $0 }) }

  @discardableResult
  public func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt {
    let early = try Planning(plan, on: state.withLock { $0 })
    guard !early.changeSet.isIdle else { return Receipt(changeSet: early.changeSet) }
    return try state.withLock { state throws(RegisterError) in
      let late = try Planning(plan, on: state)
      let work = try late.reconciled(with: early, seen: seen)
      state.commit(work)
      return Receipt(changeSet: work.changeSet, conflicts: work.conflicts)
    }
  }
}
