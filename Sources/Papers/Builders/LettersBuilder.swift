import Domain
import Localization

/// The invitation as a letter to each addressee: to the person who holds the seat, in the language to write to that person in, with a
/// copy to the alternate (domain §4). One invitation makes a letter; without one all letters come in one file, behind the list of whom
/// they go to. Who convenes the meeting gets none from itself.
struct LettersBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let file = try MeetingFile(request, register: register, asOf: asOf, language: language)
    let addressees = try Addressee.all(of: file, in: request.isInOneLanguage ? .english : language)
    if let id = request.invitation {
      guard let addressee = addressees.first(where: { $0.invitation.id == id }) else {
        throw .noSuchElement(.invitation, id.text, in: file.meeting.key)
      }
      return try letter(to: addressee, request, file)
    }
    var paper = file.paper(.letters, status: status(file))
    var composer = file.composer()
    distribution(addressees, request, file, into: &composer)
    paper.blocks = composer.blocks
    for addressee in addressees {
      let letter = try letter(to: addressee, request, file)
      paper.blocks.append(.pageBreak)
      paper.blocks += letter.masthead.map { .paragraph($0) }
      paper.blocks.append(.heading(level: 1, letter.title))
      paper.blocks += letter.subtitle.map { .paragraph($0) } + letter.blocks
    }
    return paper
  }

  private func tongue(of addressee: Addressee, _ request: PaperRequest, _ file: MeetingFile) -> Language {
    (request.isInOneLanguage ? nil : addressee.language) ?? file.language
  }

  private func status(_ file: MeetingFile) -> Paper.Status {
    file.meeting.timing.name == .planned || file.meeting.timing.name == .postponed ? .draft : .issued
  }

  /// One letter, in the language of whom it goes to.
  private func letter(
    to addressee: Addressee, _ request: PaperRequest, _ file: MeetingFile
  ) throws(RegisterError) -> Paper {
    let file = try MeetingFile(
      request, register: file.register, asOf: file.asOf, language: tongue(of: addressee, request, file))
    let words = NoticeLetter(file: file)
    var paper = file.paper(.letters, title: words.title, status: status(file))
    paper.symbol = file.symbol(.notice)
    paper.fileStem += "-" + PaperFrame.fileStem(addressee.invitation.party.fileWords)
    var composer = file.composer()
    composer.facts(
      addressee.facts(composer) + NoticeBuilder.facts(file, composer, sent: addressee.invitation.sent))
    words.write(into: &composer)
    NoticeBuilder.documents(file, into: &composer)
    composer.add(.signatures([words.signature(composer)]))
    if let copy = addressee.copy { composer.say(copy) }
    NoticeBuilder.agenda(file, into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  /// Whom they go to, for whoever seals the envelopes.
  private func distribution(
    _ addressees: [Addressee], _ request: PaperRequest, _ file: MeetingFile, into composer: inout Composer
  ) {
    composer.table(
      caption: Phrase(en: "Addressees", fr: "Destinataires"),
      [
        .init(Phrase(en: "Addressee", fr: "Destinataire")),
        .init(Phrase(en: "To the attention of", fr: "À l’attention de")),
        .init(Phrase(en: "Language", fr: "Langue")), .init(Phrase(en: "Sent", fr: "Envoyée")),
      ],
      addressees.map { addressee in
        Table.Row(
          id: addressee.invitation.id.text,
          [
            composer.passage(addressee.party),
            composer.passage(addressee.person ?? Phrase(same: "–")),
            composer.passage(tongue(of: addressee, request, file).phrase),
            composer.passage(addressee.invitation.sent?.phrase(.medium) ?? Phrase(same: "–")),
          ])
      })
  }
}

extension PaperRequest {
  /// One request for each letter of a meeting, in protocol order.
  /// - Throws: `nobodyInvited` when there is no one to write to.
  public static func letters(
    of meeting: MeetingID, from register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> [PaperRequest] {
    let whole = PaperRequest(.letters, meeting: meeting)
    let file = try MeetingFile(whole, register: register, asOf: asOf, language: language)
    return try Addressee.all(of: file, in: language).map {
      PaperRequest(.letters, meeting: meeting, invitation: $0.invitation.id)
    }
  }
}

extension Party {
  /// What a file about it is called by.
  fileprivate var fileWords: String {
    switch self {
    case .organization(let id): id.text
    case .body(let id): id.text
    case .person(let id): id.text
    case .post(let title, _): title.best(for: .english)
    case .members: "members"
    }
  }
}
