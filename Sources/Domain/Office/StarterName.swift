/// The starter registers with which one can begin, in the order in which they are offered.
public enum StarterName: String, Codable, Sendable, CaseIterable {
  /// The frameworks of partnership for the Sahel (S0).
  case sahel
  /// The integrated frameworks and the stabilisation work of the United Nations in Mali (S1, S2).
  case mali
  /// The Stabilisation Strategy in the Democratic Republic of the Congo and its fund (S3).
  case issss
  /// The donors' executive group in Mali and its secretariat (S4).
  case gec
  /// All of the above in one register.
  case all
  /// An office alone.
  case empty
}
