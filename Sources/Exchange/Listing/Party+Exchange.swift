import CanonicalJSON
import Domain
import Localization

extension Party {
  /// How a table names a party without words: `organization:au`, `body:mcp-security`, `person:a-diop`, `post`, `members`.
  var reference: String {
    switch self {
    case .organization(let id): "organization:\(id)"
    case .body(let id): "body:\(id)"
    case .person(let id): "person:\(id)"
    case .post(_, let organization): organization.map { "post:\($0)" } ?? "post"
    case .members: "members"
    }
  }

  /// The name in both languages; the identifier where no record can be found.
  func name(_ names: Names) -> Text {
    switch self {
    case .organization(let id): names.organization(id)?.name ?? .same(id.text)
    case .body(let id): names.body(id)?.name ?? .same(id.text)
    case .person(let id): .same(names.person(id)?.name ?? id.text)
    case .post(let title, _): title
    case .members: Text(en: Party.allMembers.en, fr: Party.allMembers.fr)
    }
  }

  func acronym(_ names: Names) -> Text? {
    switch self {
    case .organization(let id): names.organization(id)?.acronym
    case .body(let id): names.body(id)?.acronym
    case .person, .post, .members: nil
    }
  }

  /// As records write it – `{"organization": "au"}` –, with its name and, if it has one, its acronym.
  func json(_ names: Names) -> JSON {
    var object: JSONObject
    switch self {
    case .organization(let id): object = ["organization": .string(id.text)]
    case .body(let id): object = ["body": .string(id.text)]
    case .person(let id): object = ["person": .string(id.text)]
    case .post(let title, let organization):
      object = ["post": Text?.some(title).json]
      object["organization"] = organization.map { .string($0.text) }
    case .members: object = ["members": true]
    }
    object["name"] = Text?.some(name(names)).json
    if let acronym = acronym(names) { object["acronym"] = Text?.some(acronym).json }
    return .object(object)
  }
}
