import CanonicalJSON
import Domain
import Testing

/// Contributions as the program sums them and as an accounting program does, from the same steps.
@Suite("Totals of contributions agree with hledger’s")
struct LedgerTests {
  private static let currencies = ["USD", "EUR", "CHF", "XOF"]
  private static let donors = ["mali", "chad", "au", "un", "eu", "niger"]

  /// How contributions come along, each step with its share of the amount in percent.
  private static let lives: [[(kind: String, share: Int?)]] = [
    [("pledge", 100)],
    [("pledge", 100), ("commitment", 80)],
    [("pledge", 100), ("commitment", 100), ("receipt", 60), ("receipt", 40)],
    [("pledge", 100), ("commitment", 90), ("receipt", 50), ("reduction", 15)],
    [("pledge", 100), ("receipt", 35), ("cancellation", nil)],
    [("commitment", 100), ("cancellation", nil)],
    [("receipt", 100)],
  ]

  @Test("thirty contributions in four currencies and all states, to the cent", .needs(.hledger))
  func totals() async throws {
    let world = try World()
    let program = world.program()
    try await done(program.run("init", "--starter", "sahel"))
    try await done(program.run("fund", "add", "--kind", "pooled", "--id", "pool", "--name", "Pool"))
    var journal: [String] = []
    for number in 0..<30 { journal += try await contribution(number, program) }
    let ledger = try await balances(of: journal)
    #expect(try await recorded(program) == ledger.filter { $0.key.contains(":") })
    #expect(try await totals(program) == ledger.filter { !$0.key.contains(":") })
    #expect(ledger.count > 40)
  }

  /// Records one contribution, and tells it as entries of a journal.
  private func contribution(_ number: Int, _ program: Program) async throws -> [String] {
    let life = Self.lives[number % Self.lives.count]
    let currency = Self.currencies[number % Self.currencies.count]
    let donor = Self.donors[number % Self.donors.count]
    let cents = 1_234_567 + number * number * 9_876_543
    let accounts = [("pledge", "pledged"), ("commitment", "committed")].filter { kind, _ in
      life.contains { $0.kind == kind }
    }.map(\.1)
    var entries: [String] = []
    var id = ""
    var arrived = 0
    for (place, step) in life.enumerated() {
      let amount = step.share.map { cents * $0 / 100 }
      let money = amount.map { ["\(currency) \(Self.decimal($0))"] } ?? []
      if place == 0 {
        let words = ["contribution", "record", "pool", donor, step.kind] + money
        let saved = try await done(program.run(words + ["--json"]))
        id = try #require(try saved.json()["contributions"]?.arrayValue?.last?["id"]?.stringValue)
      } else {
        try await done(program.run(["contribution", "step", "pool", id, step.kind] + money))
      }
      if step.kind == "receipt" { arrived += amount ?? 0 }
      let postings = Self.postings(step.kind, amount ?? arrived, accounts).map { account, amount in
        "  \(account):\(id)  \(amount) \(currency)"
      }
      entries += ["2026-01-01 \(step.kind)"] + postings + ["  pool", ""]
    }
    return entries
  }

  /// One step in double entry: a reduction lowers what was announced and what is bound, a cancellation leaves of both what arrived.
  private static func postings(
    _ kind: String, _ cents: Int, _ accounts: [String]
  ) -> [(account: String, amount: String)] {
    let amount = decimal(cents)
    return switch kind {
    case "pledge": [("pledged", amount)]
    case "commitment": [("committed", amount)]
    case "receipt": [("received", amount)]
    case "reduction": accounts.map { ($0, "-" + amount) }
    default: accounts.map { ($0, "= " + amount) }
    }
  }

  /// What hledger makes of the journal: `pledged:k-1 USD` and, of all together, `pledged USD`.
  private func balances(of journal: [String]) async throws -> [String: DecimalNumber] {
    var balances: [String: DecimalNumber] = [:]
    for depth in ["1", "2"] {
      let words = [
        "-f", "-", "balance", "--depth", depth, "--flat", "-N", "--layout", "bare", "-O", "csv", "pledged",
        "committed", "received",
      ]
      let head = Self.currencies.map { "commodity 1000.00 \($0)" }
      let input = (head + journal).joined(separator: "\n") + "\n"
      let ending = try await done(
        Launch(
          executable: .named("hledger"), arguments: words, environment: ["LANG": "C.UTF-8"], input: input
        ).run())
      for line in ending.lines.dropFirst() {
        let cells = line.split(separator: ",").map { $0.filter { $0 != "\"" } }
        try #require(cells.count == 3, "\(line)")
        let balance = try #require(DecimalNumber(cells[2]), "\(line)")
        balances["\(cells[0]) \(cells[1])"] = balance
      }
    }
    return balances
  }

  /// What the program lists of each contribution, without what is nothing.
  private func recorded(_ program: Program) async throws -> [String: DecimalNumber] {
    let rows = try await done(program.run("contributions", "--fund", "pool", "--json")).json().arrayValue
    var amounts: [String: DecimalNumber] = [:]
    for row in try #require(rows) {
      let (id, currency) = (row["id"]?.stringValue ?? "", row["currency"]?.stringValue ?? "")
      for part in ["pledged", "committed", "received"] {
        let amount = try #require(DecimalNumber(row[part]?.stringValue ?? ""))
        if !amount.isZero { amounts["\(part):\(id) \(currency)"] = amount }
      }
    }
    return amounts
  }

  /// The totals of the fund, one for each currency.
  private func totals(_ program: Program) async throws -> [String: DecimalNumber] {
    let fund = try await done(program.run("funds", "--json")).json().arrayValue?.first
    var totals: [String: DecimalNumber] = [:]
    for part in ["pledged", "committed", "received"] {
      for money in try #require(fund?[part]?.arrayValue).compactMap(\.stringValue) {
        let cells = money.split(separator: " ").map(String.init)
        let amount = try #require(DecimalNumber(cells[1]))
        if !amount.isZero { totals["\(part) \(cells[0])"] = amount }
      }
    }
    return totals
  }

  @discardableResult
  private func done(_ ending: Ending) throws -> Ending {
    try #require(ending.status == .exited(0), "\(ending)")
    return ending
  }

  private static func decimal(_ cents: Int) -> String {
    let rest = cents % 100
    return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
