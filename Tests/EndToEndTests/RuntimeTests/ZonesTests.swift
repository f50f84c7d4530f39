import Domain
import TestSupport
import Testing

@testable import secretariat

@Suite("The zones of the system")
struct ZonesTests {
  let zones = Zones.system

  @Test("IANA names are known, and nothing that leaves their folder")
  func known() {
    for name in ["Africa/Ndjamena", "Africa/Bamako", "America/Port-au-Prince", "Etc/GMT+1", "UTC"] {
      #expect(zones.isKnown(name), "\(name)")
    }
    for name in [
      "", "Africa", "../passwd", "/etc/passwd", "Africa//Bamako", "Africa/", "zone.tab", "Mars/Olympus",
      "Africa/Bamako\n",
    ] {
      #expect(!zones.isKnown(name), "\(name)")
    }
    #expect(!zones.isKnown(String(repeating: "A", count: 5000)))
  }

  @Test("local time and instants, there and back")
  func conversion() throws {
    let moment = try #require(zones.moment("2027-01-12", "09:00", "Africa/Ndjamena"))
    #expect(moment == "2027-01-12T08:00:00Z")
    let bamako = try #require(zones.local(moment, "Africa/Bamako"))
    #expect(bamako.day == "2027-01-12" && bamako.time == "08:00")
    let newYork = try #require(zones.local(moment, "America/New_York"))
    #expect(newYork.time == "03:00")
    #expect(zones.moment("2027-01-12", "09:00", "Mars/Olympus") == nil)
  }

  @Test("an hour that comes twice is its first; an hour that is skipped counts from before the change")
  func changes() {
    #expect(zones.moment("2026-10-25", "02:30", "Europe/Paris") == "2026-10-25T00:30:00Z")
    #expect(zones.moment("2026-03-29", "02:30", "Europe/Paris") == "2026-03-29T01:30:00Z")
    #expect(zones.moment("2026-04-05", "01:45", "Australia/Lord_Howe") == "2026-04-04T14:45:00Z")
  }

  @Test("many at once do not disturb one another")
  func threads() async {
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<200 {
        group.addTask {
          let east = index % 2 == 0
          let moment = Zones.system.moment(
            "2027-01-12", "09:00", east ? "Africa/Ndjamena" : "America/New_York")
          return moment == (east ? "2027-01-12T08:00:00Z" : "2027-01-12T14:00:00Z")
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
