import CanonicalJSON
import Domain
import Localization
import TestSupport
import Testing

@testable import Exchange

@Suite("Listings")
struct ListingTests {
  let names = Names(Sample.register)

  private func record(_ table: CSVTable, _ row: Int = 0) -> [String: String] {
    Dictionary(uniqueKeysWithValues: zip(table.header, table.rows[row]))
  }

  @Test("a body tells its chair of the day, its work and its acronyms, in JSON and in CSV")
  func bodies() {
    let plenary = MeetingRow(Sample.plenary)
    let entry = BodyEntry(
      Sample.platform, activity: BodyActivity(last: plenary, open: 2, overdue: 1), asOf: Sample.day)
    let object = Listing.bodies.object(entry, names)
    #expect(object["id"] == "mcp")
    #expect(object["acronym"] == ["en": "MCP", "fr": "PMC"])
    #expect(object["chair"] == [["organization": "chad", "name": ["en": "Chad", "fr": "Tchad"]]])
    #expect(object["established"] == "not stated")
    #expect(object["nextDate"] == .null)
    #expect(object["overdue"] == 1)
    let row = record(Listing.bodies.csv([entry], names))
    #expect(row["acronym_fr"] == "PMC")
    #expect(row["chair"] == "organization:chad")
    #expect(row["chair_fr"] == "Tchad")
    #expect(row["technical_support_en"] == "African Union")
    #expect(row["last_date"] == "2027-01-12")
    #expect(row["tracked_since"] == "2026-12-01")
    #expect(row["seats"] == "2")
  }

  @Test("organisations show the classifications of the day, people their organisation; telephones do not run")
  func directory() {
    let chad = Listing.organizations(on: Sample.day).object(Sample.chad, names)
    #expect(chad["classifications"] == ["sahel-country"])
    #expect(chad["acronym"] == .null)
    let person = Listing.people.object(Sample.person, names)
    #expect(person["organizationAcronym"] == ["en": "AU", "fr": "UA"])
    #expect(person["function"] == ["en": "Focal point", "fr": nil])
    let table = Listing.people.csv([Sample.person], names)
    #expect(record(table)["function_fr"] == "")
    #expect(String(decoding: table.bytes(), as: UTF8.self).contains(",'+223 20 22 33 44,"))
  }

  @Test("a meeting has its title in both languages, whether it was given one or not")
  func meetings() {
    let object = Listing.meetings.object(MeetingRow(Sample.plenary), names)
    #expect(object["title"] == ["en": "6th ordinary plenary", "fr": "6e plénière ordinaire"])
    #expect(object["bodyAcronym"] == ["en": "MCP", "fr": "PMC"])
    #expect(object["date"] == "2027-01-12")
    #expect(object["start"] == "09:00")
    #expect(object["online"] == false)
    #expect(object["decisions"] == 2)
  }

  @Test("a decision shows each responsible party with its own status, and whether it is late as at the day")
  func decisions() throws {
    let rows = try Sample.decisions()
    let object = Listing.decisions.object(rows[0], names)
    #expect(object["id"] == "d-1")
    #expect(object["symbol"] == "MCP/6/Dec.3")
    #expect(object["number"] == 1)
    #expect(object["overdue"] == true)
    #expect(object["implementation"] == "inProgress")
    #expect(
      object["text"] == [
        "en": nil, "fr": "La Plateforme demande un état de mise en œuvre.\nElle en reparlera.",
      ])
    let owners = try #require(object["owners"]?.arrayValue)
    #expect(owners.map { $0["status"] } == ["inProgress", "done"])
    #expect(owners[0]["percent"] == 40)
    #expect(owners[0]["reminders"] == 1)
    #expect(owners[0]["party"]?["acronym"] == ["en": "AU", "fr": "UA"])
    #expect(owners[1]["party"]?["post"] == ["en": "Governor", "fr": "Gouverneur"])
    let row = record(Listing.decisions.csv(rows, names))
    #expect(row["responsible"] == "organization:au; post:chad")
    #expect(row["responsible_fr"] == "Union africaine; Gouverneur")
    #expect(row["owners"] == nil)
    #expect(Listing.decisions.object(rows[1], names)["implementation"] == .null)
  }

  @Test("follow-up is party by party; who has done its part is not late, what asks for nothing is not there")
  func followUp() throws {
    let entries = FollowUpEntry.entries(of: try Sample.decisions())
    let table = Listing.followUp.csv(entries, names)
    #expect(table.rows.count == 2)
    #expect(record(table, 0)["overdue"] == "true")
    #expect(record(table, 1)["overdue"] == "false")
    #expect(record(table, 0)["responsible_en"] == "African Union")
    #expect(record(table, 0)["last_news"] == "2027-06-14")
    #expect(Listing.followUp.object(entries[0], names)["responsible"]?["organization"] == "au")
  }

  @Test("an operative decision that nobody answers for has a line of its own")
  func unassigned() {
    var decision = Sample.decision
    decision.responsible = []
    let entries = FollowUpEntry.entries(of: [DecisionRow(decision, in: Sample.plenary)])
    #expect(entries.count == 1)
    let object = Listing.followUp.object(entries[0], names)
    #expect(object["id"] == "d-1")
    #expect(object["responsible"] == .null)
    #expect(object["status"] == "notStarted")
  }

  @Test("search hits, history and findings have an identifier each")
  func rest() {
    let hit = SearchHit(
      record: .meeting("mcp-6", year: 2027), decision: DecisionReference(meeting: "mcp-6", decision: "d-1"),
      title: Text(en: "6th"), symbol: "MCP/6/Dec.3", date: "2027-01-12", excerpt: Text(fr: "état"))
    #expect(Listing.searchHits.object(hit, names)["id"] == "d-1")
    #expect(Listing.searchHits.object(hit, names)["meeting"] == "mcp-6")

    let change = RecordChange(
      record: .body("mcp"), change: JSONChange(path: .root, before: nil, after: ["id": "mcp"]))
    let act = ChangeSet(
      id: "c-1", at: "2027-01-12T14:42:00Z", person: "A. Diallo", action: "add-body", subject: .body("mcp"),
      changes: [change])
    let entry = Listing.history.object(act, names)
    #expect(entry["id"] == "c-1")
    #expect(entry["at"] == "2027-01-12T14:42:00Z")
    #expect(entry["changes"]?.arrayValue?.first?["after"] == ["id": "mcp"])
    #expect(entry["detail"] == .null)

    let finding = Finding(record: .body("mcp"), kind: .chairVacant(seat: "s-1", role: .chair))
    let findings = Listing.findings.json(FindingEntry.entries(of: [finding, finding]), names)
    #expect(findings.arrayValue?.map { $0["id"] } == ["mcp-1", "mcp-2"])
    #expect(findings.arrayValue?.first?["kind"] == "chairVacant")
    #expect(findings.arrayValue?.first?["severity"] == "warning")
    #expect(findings.arrayValue?.first?["explanation"]?["fr"]?.stringValue?.isEmpty == false)
    #expect(findings.arrayValue?.first?["file"] == .null)

    let file = UnreadableFile(path: "bodies/mcp.json", line: 7, reason: .system(5))
    let damage = Finding(record: .body("mcp"), kind: .unreadable(file))
    let object = Listing.findings.object(FindingEntry.entries(of: [damage])[0], names)
    #expect(object["file"] == "bodies/mcp.json")
    #expect(object["line"] == 7)
  }

  @Test("every object has every key, every row every cell, and an id first of all")
  func shape() throws {
    func check<Row>(_ listing: Listing<Row>, _ rows: [Row]) {
      let table = listing.csv(rows, names)
      #expect(table.header.first == "id")
      #expect(Set(table.header).count == table.header.count)
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
      #expect(table.header.allSatisfy { $0 == $0.lowercased() })
      for object in listing.json(rows, names).arrayValue ?? [] {
        #expect(Set(object.objectValue?.keys ?? []) == Set(listing.columns.map(\.key)))
      }
    }
    check(.bodies, [BodyEntry(Sample.platform, asOf: Sample.day)])
    check(.organizations(on: Sample.day), [Sample.african, Sample.chad])
    check(.people, [Sample.person])
    check(.meetings, [MeetingRow(Sample.plenary)])
    check(.decisions, try Sample.decisions())
    check(.followUp, FollowUpEntry.entries(of: try Sample.decisions()))
    check(.searchHits, [])
    check(.history, [])
    check(.findings, [])
  }
}
