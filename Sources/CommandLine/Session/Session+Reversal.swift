import Domain
import Localization

extension Session {
  /// Says what was undone or brought back, by the act that is reverted.
  func confirmReversal(_ receipt: Receipt) throws(CommandLineError) {
    let register = try register()
    let names = try names()
    let page = try asking { () throws(RegisterError) in try register.history(HistoryQuery(limit: 500)) }
    let sets = Dictionary(page.rows.map { ($0.id, $0) }) { first, _ in first }
    var reverted = receipt.changeSet.reverts.flatMap { sets[$0] }
    // What is brought back was undone: the act itself stands behind the undoing. A history that somebody wrote by hand may go round.
    var known = Set(reverted.map { [$0.id] } ?? [])
    while let before = reverted?.reverts.flatMap({ sets[$0] }), known.insert(before.id).inserted {
      reverted = before
    }
    let act = ActWords.phrase(reverted?.action ?? receipt.changeSet.action)
    let record = (reverted?.subject ?? receipt.changeSet.subject).map { names.record($0) }
    try confirm(receipt, .words(Confirmations.reverted(act, record)))
  }
}
