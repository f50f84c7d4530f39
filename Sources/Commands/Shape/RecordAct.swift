import Domain

/// One act on one framework, fund or project: the record as it stands, what becomes of it, and the change set from the one to the
/// other.
struct RecordAct<R: ClosableRecord> {
  let context: Context
  let register: any Register
  let before: R
  var record: R

  /// - Throws: the refusal of a closed record, which is read-only (domain §2).
  init(on record: R, in context: Context, _ register: any Register) throws(RegisterError) {
    if let refusal = record.closedRefusal { throw .refused(refusal) }
    before = record
    self.record = record
    self.context = context
    self.register = register
  }

  /// - Parameter detail: what of the record it was about, as the history names it.
  func changeSet(_ action: String, detail: String? = nil) throws(RegisterError) -> ChangeSet {
    var draft = ChangeDraft(context, register)
    try draft.update(before) { $0 = record }
    return draft.changeSet(action: action, subject: before.key, detail: detail)
  }

  /// The place of an element in one of the record's lists.
  /// - Throws: `noSuchElement` when the list has none of that identifier.
  func place<Element>(
    of id: Identifier<Element>, in list: KeyPath<R, [Element]>, _ kind: ElementKind,
    _ identifier: KeyPath<Element, Identifier<Element>>
  ) throws(RegisterError) -> Int {
    guard let place = record[keyPath: list].firstIndex(where: { $0[keyPath: identifier] == id }) else {
      throw .noSuchElement(kind, id.text, in: record.key)
    }
    return place
  }
}
