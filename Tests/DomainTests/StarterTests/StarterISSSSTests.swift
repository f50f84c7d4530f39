import Domain
import TestSupport
import Testing

@Suite("Starter issss, its facts (S3)")
struct StarterISSSSTests {
  let register: StarterRegister

  init() throws { register = try StarterRegister(.issss) }

  @Test("the Technical Secretariat is MONUSCO's support unit and STAREC, with five tasks in both languages")
  func secretariat() throws {
    let secretariat = try #require(register.body("issss-secretariat"))
    #expect(secretariat.kind == .technicalSecretariat)
    #expect(secretariat.seats.map(\.holder) == [.body("ssu"), .organization("starec")])
    #expect(secretariat.seats.first?.through == .organization("monusco"))
    for words in [secretariat.purpose?.en, secretariat.purpose?.fr] {
      #expect(words?.matches(of: /\n[1-5]\./).count == 5)
    }
    #expect(secretariat.purpose?.fr?.contains("Conseil de sécurité") == true)
    #expect(register.body("ssu")?.acronym == Text(en: "SSU", fr: "UAS"))
  }

  @Test("one national and three provincial boards, each co-chaired by a government post and one of MONUSCO")
  func boards() throws {
    let fund = try #require(register.fund("fcs"))
    #expect(fund.boards.count == 4 && fund.boards.first == "fcs-national-board")
    for id in fund.boards {
      let board = try #require(register.bodies[id])
      #expect(board.kind == .board && board.seats.map(\.role) == [.coChair, .coChair], "\(id)")
      let posts = board.seats.compactMap { seat -> String? in
        guard case .post(let title, let organization?)? = seat.holder else { return nil }
        return "\(title.en ?? ""), \(organization)"
      }
      let isNational = id == fund.boards.first
      #expect(posts.first == (isNational ? "Minister of Plan, drc" : "Provincial Governor, drc"))
      #expect(
        posts.last?.hasSuffix(isNational ? "(DSRSG/RC/HC), monusco" : "Head of office of MONUSCO, monusco")
          == true)
      #expect(board.seats.allSatisfy { $0.term.from == .notStated && $0.principal == nil }, "\(id)")
    }
  }

  @Test("USD 40,265,165 reported in December 2017, six funders named, and no amount split between them")
  func contributions() throws {
    let fund = try #require(register.fund("fcs"))
    #expect(fund.kind == .pooled && fund.established?.description == "2015")
    let total = try #require(fund.reported.first)
    #expect(fund.reported.count == 1 && total.of == .contributions)
    #expect(total.money == money("40265165") && total.asAt == .date("2017-12"))
    let statement = FundStatement(fund)
    #expect(statement.rows.isEmpty && statement.received.isEmpty)
    #expect(statement.gaps.first?.difference.description == "40265165")
    #expect(
      statement.unstated.map(\.donor) == [
        .organization("un"), .organization("united-kingdom"), .organization("netherlands"),
        .organization("norway"), .organization("sweden"), .organization("germany"),
      ])
    #expect(statement.unstated.map(\.through) == ["pbf", nil, nil, nil, nil, nil])
    #expect(register.fund("pbf")?.acronym == Text(en: "PBF", fr: "FCP"))
  }

  @Test("USD 120 million aligned, undated, by donor without amounts, and in no total of contributions")
  func alignment() throws {
    let fund = try #require(register.fund("issss-aligned"))
    #expect(fund.kind == .alignedPortfolio && fund.contributions.isEmpty)
    let total = try #require(fund.reported.first)
    #expect(fund.reported.count == 1 && total.of == .alignedPortfolio)
    #expect(total.money == money("120000000") && total.asAt == .notStated)
    #expect(total.remark?.fr?.contains("dollars") == true)
    #expect(
      fund.aligned.map(\.donor) == [
        .organization("netherlands"), .organization("united-states"), .organization("united-kingdom"),
        .organization("sweden"), .organization("germany"), .organization("undp"),
        .organization("monusco"),
      ])
    #expect(fund.aligned.allSatisfy { $0.money == nil && $0.asAt == .notStated })
    #expect(fund.aligned.suffix(2).allSatisfy { $0.partners == [.organization("north-kivu")] })
    #expect(FundStatement(fund).received.isEmpty)
  }

  @Test("the strategy is in force, led by its secretariat, and invents neither pillar nor zone")
  func strategy() throws {
    let strategy = try #require(register.framework("issss"))
    #expect(strategy.kind == .strategy && strategy.standing == .inForce)
    #expect(strategy.owners == [.body("issss-secretariat")])
    #expect(strategy.results.isEmpty && strategy.term == Term())
    #expect(register.office.zone == "Africa/Kinshasa")
  }

  private func money(_ amount: String) -> Money { MissionSample.money(amount, "USD") }
}
