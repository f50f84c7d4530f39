import Domain

extension Names {
  /// The name of a party alone, for tables and lists.
  public func phrase(_ party: Party, _ form: NameForm = .long) -> Phrase { appellation(party, form).phrase }

  public func phrase(_ organization: OrganizationID, _ form: NameForm = .long) -> Phrase {
    appellation(.organization(organization), form).phrase
  }

  public func phrase(_ body: BodyID, _ form: NameForm = .long) -> Phrase {
    appellation(.body(body), form).phrase
  }

  public func phrase(_ person: PersonID, _ form: NameForm = .short) -> Phrase {
    appellation(.person(person), form).phrase
  }

  /// In what way a seat is a party's: by a post, for or through whom; nothing where it is simply its own.
  public func phrase(_ manner: SeatHeld.Manner) -> Phrase {
    func naming(_ words: Phrase?, _ holder: Party?) -> Phrase {
      [words, holder.map { phrase($0, .short) }].compactMap(\.self).joined(separator: ", ")
    }
    return switch manner {
    case .own: .empty
    case .post(let title): title.phrase
    case .through(let holder): naming(nil, holder)
    case .principal(let holder): naming(ScreenWords.asPrincipal, holder)
    case .alternate(let holder): naming(ScreenWords.asAlternate, holder)
    }
  }

  /// The name of a party as sentences use it.
  public func appellation(_ party: Party, _ form: NameForm = .long) -> Appellation {
    switch party {
    case .organization(let id):
      organization(id).map { institution($0.name, $0.acronym, form, isState: $0.kind == .state) }
        ?? Appellation(bare: Phrase(same: id.text))
    case .body(let id):
      body(id).map { institution($0.name, $0.acronym, form, isState: false) }
        ?? Appellation(bare: Phrase(same: id.text))
    case .person(let id): Appellation(bare: personName(id, form))
    case .post(let title, let organization): post(title, organization, form)
    case .members: Appellation(bare: Party.allMembers)
    }
  }

  /// A person with honorific and function: `H.E. Mr Abdoulaye Diop, Minister for Foreign Affairs`.
  public func personInFull(_ id: PersonID) -> Phrase {
    let name = phrase(id, .long)
    guard let function = person(id)?.function, !function.isEmpty else { return name }
    return name + ", " + function.phrase
  }

  /// The name of a framework as sentences use it: `l’ITSP`, `la Stratégie intégrée`.
  public func appellation(_ id: FrameworkID, _ form: NameForm = .long) -> Appellation {
    guard let framework = try? register?.framework(id) else {
      return Appellation(bare: Phrase(same: id.text))
    }
    return institution(framework.name, framework.acronym, form, isState: false)
  }

  private func institution(_ name: Text, _ acronym: Text?, _ form: NameForm, isState: Bool) -> Appellation {
    let long = name.phrase
    let french = isState ? StateNames.french(long.fr) : HeadNouns.french(long.fr)
    let takesThe = isState ? StateNames.english(long.en) : HeadNouns.english(long.en)
    // An acronym that a language lacks is no missing translation: that language uses the name.
    let acronyms = Phrase(en: acronym?.en ?? "", fr: acronym?.fr ?? "")
    switch form {
    case .long: return Appellation(long, takesThe: takesThe, article: french)
    case .both:
      let both = Language.allCases.map { language in
        acronyms[language].isEmpty || acronyms[language] == long[language]
          ? long[language] : "\(long[language]) (\(acronyms[language]))"
      }
      return Appellation(Phrase(en: both[0], fr: both[1]), takesThe: takesThe, article: french)
    case .short:
      let isLongInEnglish = acronyms.en.isEmpty
      return Appellation(
        Phrase(
          en: isLongInEnglish ? long.en : acronyms.en, fr: acronyms.fr.isEmpty ? long.fr : acronyms.fr),
        takesThe: takesThe && (isLongInEnglish || Self.isSpelled(acronyms.en)), article: french)
    }
  }

  /// Whether an English acronym is spelled letter by letter and so takes "the", as the AU and the AfDB; ECOWAS and UNDP do not.
  private static func isSpelled(_ acronym: String) -> Bool {
    acronym.count <= 3 || acronym.dropFirst().contains(where: \.isLowercase)
  }

  private func personName(_ id: PersonID, _ form: NameForm) -> Phrase {
    guard let person = person(id) else { return Phrase(same: id.text) }
    guard form != .short, let honorific = person.honorific, !honorific.isEmpty else {
      return Phrase(same: person.name)
    }
    return honorific.phrase + " " + person.name
  }

  private func post(_ title: Text, _ organization: OrganizationID?, _ form: NameForm) -> Appellation {
    let words = title.phrase
    let article = HeadNouns.french(words.fr)
    guard form != .short, let organization else {
      return Appellation(words, takesThe: true, article: article)
    }
    let owner = appellation(.organization(organization)).phrase
    return Appellation(words + ", " + owner, takesThe: true, article: article)
  }
}
