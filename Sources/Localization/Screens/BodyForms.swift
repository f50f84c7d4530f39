import Domain

extension Names {
  /// Ways to name a body, the fullest first, for columns that may be narrow: name and acronym, the name, what it is, the acronym.
  ///
  /// `Ministerial Coordination Platform (MCP)`, `Ministerial Coordination Platform`, `Platform (MCP)`, `MCP`; a group is told by its
  /// theme or pillar: `Governance group`.
  public func forms(of id: BodyID, in language: Language) -> [String] {
    guard let body = body(id) else { return [id.text] }
    let name = body.name.phrase[language]
    let acronym = body.acronym?[language] ?? ""
    var forms = acronym.isEmpty ? [name] : ["\(name) (\(acronym))", name]
    forms += plainForms(of: body, acronym: acronym, in: language)
    if !acronym.isEmpty { forms.append(acronym) }
    var seen: Set<String> = []
    return forms.enumerated().filter { index, form in
      seen.insert(form).inserted && (index == 0 || form.count < forms[0].count)
    }.map(\.element)
  }

  /// What the body is, as everybody in the house says: `Platform (MCP)`, `groupe Gouvernance` at the beginning of a line.
  private func plainForms(of body: Body, acronym: String, in language: Language) -> [String] {
    if body.kind.isGroup, let pillar = body.pillar?.phrase[language], !pillar.isEmpty {
      let noun = BodyForms.group(body.kind)[language]
      return [language == .english ? "\(pillar) \(noun)" : "\(noun) \(pillar)".capitalizingFirst]
    }
    guard body.kind != .other else { return [] }
    let noun = BodyForms.title(body.kind, in: language)
    return [acronym.isEmpty ? noun : "\(noun) (\(acronym))"]
  }
}

/// Bodies in few words.
public enum BodyWords {
  /// A group below its own body, where what kind of group it is needs no telling: `Governance group`.
  public static func group(_ name: String) -> Phrase {
    Phrase(en: "\(name) group", fr: "Groupe \(name)")
  }
}

enum BodyForms {
  static func group(_ kind: Body.Kind) -> Phrase {
    kind == .interAgencyGroup
      ? Phrase(en: "inter-agency group", fr: "groupe interorganisations") : Phrase(en: "group", fr: "groupe")
  }

  /// The kind as the name of an institution: English has capitals in each word, French in the first one.
  static func title(_ kind: Body.Kind, in language: Language) -> String {
    let words = kind.phrase[language]
    guard language == .english else { return words.capitalizingFirst }
    return words.split(separator: " ").map {
      $0 == "of" || $0 == "a" ? String($0) : String($0).capitalizingFirst
    }
    .joined(separator: " ")
  }
}

extension Names {
  /// A post in full, then by its first words and its organisation, and by the shorter of the two that still tells something:
  /// `Special Representative of the Secretary-General`, `Special Representative, UN`, `Special Rep.`, `UN`; `Head, MINUSMA` is never just a `Head`.
  public static func forms(ofPost title: String, at organization: String?, in language: Language) -> [String]
  {
    let joints =
      language == .english
      ? [" of ", " for ", ", "] : [" de ", " du ", " des ", " d’", " pour ", ", "]
    let ends = joints.compactMap { title.firstRange(of: $0)?.lowerBound }
    let first = ends.min().map { String(title[..<$0]) } ?? title
    guard let organization else { return first == title ? [title] : [title, first] }
    let tellsEnough = first.contains { $0 == " " || $0 == "-" }
    let short = tellsEnough ? [first, abbreviated(first, in: language)] : []
    let forms = ["\(first), \(organization)"] + short + [organization]
    return forms.reduce(into: [title]) { all, form in
      if form.count < title.count, !all.contains(form) { all.append(form) }
    }
  }

  /// `Repr. spécial`, `Special Rep.`: the post rather than its organisation, in a column that has no room for the word.
  private static func abbreviated(_ title: String, in language: Language) -> String {
    let words =
      language == .english
      ? [("Representative", "Rep."), ("Coordinator", "Coord.")]
      : [
        ("Représentante", "Repr."), ("Représentant", "Repr."), ("Coordonnatrice", "Coord."),
        ("Coordonnateur", "Coord."),
      ]
    return words.reduce(title) { $0.replacing($1.0, with: $1.1) }
  }

  /// A name by its beginning and its last word, for bodies that differ by either: `MINUSMA Regional … Gao`. Nothing where even these
  /// are too wide.
  public static func cut(_ name: String, to width: Int) -> String? {
    let words = name.split(separator: " ")
    guard name.count > width, words.count > 2, let last = words.last else { return nil }
    for count in (1..<words.count - 1).reversed() {
      let form = words[..<count].joined(separator: " ") + " … " + last
      if form.count <= width { return form }
    }
    return nil
  }
}
