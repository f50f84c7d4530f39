import CanonicalJSON
import Domain

extension RegisterError {
  /// What happened, with identifiers where names would be.
  public var explanation: Phrase { advice(Names()).explanation }

  /// What to do next, with identifiers where names would be.
  public var remedy: Phrase { advice(Names()).remedy }

  /// What happened and what to do next, with the names of the register.
  public func advice(_ names: Names) -> Advice {
    switch self {
    case .noSuchRecord(let kind, let words): LookupAdvice.noSuchRecord(kind, words)
    case .noSuchDecision(let words): LookupAdvice.noSuchDecision(words)
    case .noSuchElement(let kind, let words, let record):
      LookupAdvice.noSuchElement(kind, words, in: names.record(record))
    case .ambiguous(let words, let candidates): LookupAdvice.ambiguous(words, candidates)
    case .identifierTaken(let key): LookupAdvice.identifierTaken(key, names)
    case .invalid(let field, let input): Advice(input.explanation(for: field), remedy: input.remedy)
    case .refused(let refusal): refusal.advice(names)
    case .unreadable(let file): Advice(file.explanation, remedy: FileWords.repair)
    case .shape(let key, let fault):
      Advice(fault.explanation(inFile: key.path), remedy: FileWords.repair)
    case .newerSchema(let found, let known): StorageAdvice.newerSchema(found: found, known: known)
    case .notARegister(let path): StorageAdvice.notARegister(path)
    case .alreadyARegister(let path): StorageAdvice.alreadyARegister(path)
    case .cannotRead(let path, let errno): StorageAdvice.cannotRead(path, errno)
    case .cannotWrite(let path, let errno): StorageAdvice.cannotWrite(path, errno)
    case .locked(let path): StorageAdvice.locked(path)
    case .damagedJournal(let path, let line): StorageAdvice.damagedJournal(path, line: line)
    case .nothingToUndo(let person): UndoAdvice.nothingToUndo(person)
    case .nothingToRedo(let person): UndoAdvice.nothingToRedo(person)
    case .undoBlocked(let key, let path, let person):
      UndoAdvice.blocked(names.record(key), names.place(path, in: key), by: person)
    case .undoErased(let key): UndoAdvice.erased(names.record(key))
    }
  }
}
