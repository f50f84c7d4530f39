import Domain
import TestSupport
import Testing

@Suite("Time zones by their cities") struct ZoneNameTests {
  @Test(
    "a city will do, however it is written",
    arguments: ["Africa/Ndjamena", "ndjamena", "N'Djamena", "n’djaména", "africa/ndjamena"])
  func cities(_ typed: String) {
    #expect(Zones.fixed.named(typed) == "Africa/Ndjamena")
  }

  @Test("what is no city and no zone is none", arguments: ["", "/", "Atlantis", "Africa", "..", "'"])
  func unknown(_ typed: String) { #expect(Zones.fixed.named(typed) == nil) }
}
