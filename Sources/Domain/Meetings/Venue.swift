/// Where a meeting takes place: a town, a building and a room, online, or both.
public struct Venue: Hashable, Codable, Sendable {
  public var place: Text?
  public var building: Text?
  public var online: Bool?
  /// Where to join online.
  public var link: String?

  public init(place: Text? = nil, building: Text? = nil, online: Bool? = nil, link: String? = nil) {
    self.place = place
    self.building = building
    self.online = online
    self.link = link
  }
}
