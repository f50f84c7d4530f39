import Domain

/// A form of any kind, as actions, effects and drafts carry it.
public struct AnyForm: Hashable, Sendable {
  public let form: any OfficerForm

  public init(_ form: some OfficerForm) { self.form = form }

  public var name: String { type(of: form).name }

  /// The form as it is once it knows what is filled in so far.
  func knowing(_ reader: FormReader) -> AnyForm { Self.knowing(form, reader) }

  private static func knowing(_ form: some OfficerForm, _ reader: FormReader) -> AnyForm {
    AnyForm(form.knowing(reader))
  }

  public static func == (one: AnyForm, other: AnyForm) -> Bool {
    AnyHashable(one.form) == AnyHashable(other.form)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(form)) }
}

extension AnyForm: Codable {
  private enum Keys: String, CodingKey { case name, about }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let name = try container.decode(String.self, forKey: .name)
    guard let type = FormKinds.all.first(where: { $0.name == name }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .name, in: container, debugDescription: "no form is called \(name)")
    }
    form = try Self.decode(type, from: container)
  }

  private static func decode(
    _ type: (some OfficerForm).Type, from container: KeyedDecodingContainer<Keys>
  ) throws -> any OfficerForm { try container.decode(type, forKey: .about) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .name)
    try encode(form, in: &container)
  }

  private func encode(
    _ form: some OfficerForm, in container: inout KeyedEncodingContainer<Keys>
  ) throws { try container.encode(form, forKey: .about) }
}
