import Domain

/// One use case: the only way to change the register, for both front ends. It is a value; it computes changes and does nothing.
public protocol Command: Equatable, Sendable {
  /// How history and the journal name it: `convene-meeting`.
  static var action: String { get }

  /// What this command changes, given the register as it stands.
  /// - Throws: the input that is wrong, or the rule that refuses.
  func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet
}

extension Register {
  /// Performs one command; "saved" may be said once this returns.
  @discardableResult
  public func perform(_ command: some Command, in context: Context) throws(RegisterError) -> Receipt {
    try perform { (register: any Register) throws(RegisterError) -> ChangeSet in
      try command.changes(in: context, register: register)
    }
  }
}
