import Domain
import Localization
import Testing

@Suite("The zones of cities")
struct CityZoneTests {
  private static let known = [
    "Africa/Addis_Ababa", "Africa/Bamako", "Africa/Lubumbashi", "Africa/Ndjamena", "America/Port-au-Prince",
    "Europe/Zurich", "UTC",
  ]
  private let zones = Zones(
    isKnown: { Self.known.contains($0) }, names: { Self.known }, moment: { _, _, _ in nil },
    local: { _, _ in nil })

  @Test(
    "of a place as it is written in either language",
    arguments: [
      ("Bamako", "Africa/Bamako"), ("N’Djamena", "Africa/Ndjamena"),
      ("n'djamena, hôtel Ledger Plaza", "Africa/Ndjamena"), ("Genève", "Europe/Zurich"),
      ("Palais des Nations (Geneva)", "Europe/Zurich"), ("Addis-Abeba", "Africa/Addis_Ababa"),
      ("Port-au-Prince", "America/Port-au-Prince"), ("Goma", "Africa/Lubumbashi"),
    ])
  func place(_ place: String, _ zone: String) { #expect(CityZones.zone(of: place, zones) == zone) }

  @Test("of no place that names no city", arguments: ["", "Siège du secrétariat", "Paris", "en ligne"])
  func none(_ place: String) { #expect(CityZones.zone(of: place, zones) == nil) }

  @Test("by the beginning of the city, of one that keeps its clocks, or of the whole name")
  func beginning() {
    #expect(CityZones.zones(beginning: "bama", zones) == ["Africa/Bamako"])
    #expect(CityZones.zones(beginning: "gen", zones) == ["Europe/Zurich"])
    #expect(CityZones.zones(beginning: "africa/n", zones) == ["Africa/Ndjamena"])
    #expect(CityZones.zones(beginning: "", zones) == Self.known)
  }
}
