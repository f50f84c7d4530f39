import Domain
import Localization
import PlainText

/// Something that answers to what was typed, with what tells it from others of a like name.
public struct Candidate: Hashable, Sendable {
  let reference: Reference
  let note: String
}

/// What can be chosen for an entry of a form, for what is typed so far.
public struct CandidatesContent: Sendable {
  private static let most = 40

  let words: String
  let candidates: [Candidate]

  init(
    _ kind: ReferenceKind, _ words: String, _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) {
    self.words = words
    let search = CandidateSearch(words: words, register: register, wording: Wording(register, around))
    var found = try search.candidates(of: kind)
    switch kind {
    case .owners(let meeting):
      found = try NearParties(to: meeting, register, asOf: around.today).sorted(found)
    case .speakers(let meeting):
      found = try NearParties(at: meeting, register, asOf: around.today).sorted(found)
    default: break
    }
    let typed = words.trimmed.foldedForSearch
    let ranked = found.enumerated().map { place, candidate in
      (rank: Self.rank(candidate.reference.label.foldedForSearch, typed), place, candidate)
    }
    candidates = ranked.sorted { ($0.rank, $0.1) < ($1.rank, $1.1) }.prefix(Self.most).map(\.2)
  }

  /// What is called so, by its name or its acronym, comes before what begins so, and that before what has the words somewhere.
  private static func rank(_ label: String, _ typed: String) -> Int {
    if typed.isEmpty { return 0 }
    if label == typed || label.contains("(\(typed))") { return 0 }
    return label.hasPrefix(typed) ? 1 : 2
  }
}

private struct CandidateSearch {
  let words: String
  let register: any Register
  let wording: Wording

  private var phrase: String? { words.trimmed.isEmpty ? nil : words.trimmed }

  func candidates(of kind: ReferenceKind) throws(RegisterError) -> [Candidate] {
    switch kind {
    case .parties, .owners, .speakers:
      let people = phrase == nil ? [] : try people()
      return try members() + organizations() + bodies() + posts() + people
    case .present(let meeting, let party):
      return try present(at: meeting).filter { $0.reference.party != party }
    case .invited(let meeting): return try invited(to: meeting)
    case .organizations: return try organizations()
    case .people: return try people()
    case .bodies: return try bodies()
    case .meetings: return try meetings()
    case .meetingsBeside(let meeting): return try meetings().filter { $0.reference.meeting != meeting }
    case .decisions: return try decisions()
    case .decisionsBeside(let decision):
      return try decisions([.adopted, .adoptedAsAmended]).filter { $0.reference.decision != decision }
    case .frameworks: return try frameworks { _ in true }
    case .frameworksBeside(let id): return try frameworks { $0.id != id }
    case .successors(let id): return try frameworks { $0.id != id && $0.isOpen }
    case .resultsBeside(let reference):
      let inside = try register.framework(reference.framework).parts(of: reference.result)
      return try results(of: reference.framework).filter { candidate in
        candidate.reference.result.map { !inside.contains($0.result) } ?? false
      }
    case .results(let framework): return try results(of: framework)
    case .concerns(let id):
      return try funds() + frameworks { $0.id != id } + bodies() + organizations()
    case .funds: return try funds()
    case .fundsBeside(let fund): return try funds().filter { $0.reference.fund != fund }
    case .projects: return try projects()
    case .zones: return zones()
    case .items(let meeting): return try items(of: meeting)
    case .documents(let meeting): return try documents(of: meeting)
    case .partsOf(let item, let meeting): return try parts(of: item, meeting)
    }
  }

  /// With the time that it is there.
  private func zones() -> [Candidate] {
    let around = wording.around
    return CityZones.zones(beginning: words, around.zones).map { zone in
      Candidate(
        reference: Reference(zone: zone),
        note: around.zones.local(around.now, zone).map { wording($0.time.phrase) } ?? "")
    }
  }

  private func matches(_ texts: [String]) -> Bool {
    guard let phrase else { return true }
    let folded = phrase.foldedForSearch
    return texts.contains { $0.foldedForSearch.contains(folded) }
  }

  private func party(_ party: Party, note: Phrase) -> Candidate {
    Candidate(
      reference: Reference(.party(party), wording.party(party, .both)), note: note[wording.language])
  }

  private func members() throws(RegisterError) -> [Candidate] {
    let words = Party.allMembers
    return phrase != nil && matches([words.en, words.fr]) ? [party(.members, note: .empty)] : []
  }

  private func organizations() throws(RegisterError) -> [Candidate] {
    try register.organizations(DirectoryQuery(phrase: phrase, language: wording.language, limit: 40)).rows.map
    {
      party(.organization($0.id), note: $0.kind.phrase)
    }
  }

  /// Who is there and can speak for another one; where nobody is recorded yet, who accepted to come.
  private func present(at meeting: MeetingID) throws(RegisterError) -> [Candidate] {
    let record = try register.meeting(meeting)
    let here = record.attendance.filter { $0.manner == .present && $0.left == nil }.map(\.party)
    let coming = record.invitations.filter { $0.reply == .accepted }.map(\.party)
    return matching(here.isEmpty ? coming : here)
  }

  private func invited(to meeting: MeetingID) throws(RegisterError) -> [Candidate] {
    matching(try register.meeting(meeting).standingInvitations.map(\.party))
  }

  /// Those that answer to the words, in protocol order.
  private func matching(_ parties: [Party]) -> [Candidate] {
    ProtocolOrder.sorted(parties, names: wording.names, language: wording.language) { $0 }.filter {
      matches([wording.party($0, .both), wording.party($0, .short)])
    }.map { party($0, note: .empty) }
  }

  private func people() throws(RegisterError) -> [Candidate] {
    try register.people(DirectoryQuery(phrase: phrase, limit: 40)).rows.map { person in
      let note = person.organization.map { wording.party(.organization($0), .short) } ?? ""
      return Candidate(
        reference: Reference(.party(.person(person.id)), wording.party(.person(person.id))), note: note)
    }
  }

  private func bodies() throws(RegisterError) -> [Candidate] {
    let found = try register.bodies().filter { body in
      matches(
        [body.id.text] + [body.name, body.acronym ?? Text()].flatMap { [$0.en ?? "", $0.fr ?? ""] })
    }
    return found.sorted(in: wording.language) { wording.text($0.name) }.map {
      party(.body($0.id), note: $0.kind.phrase)
    }
  }

  private func posts() throws(RegisterError) -> [Candidate] {
    var seen: Set<Party> = []
    return try register.bodies().flatMap(\.seats).compactMap { seat in
      guard case .post(let title, _)? = seat.holder, let holder = seat.holder,
        matches([title.en ?? "", title.fr ?? ""]), seen.insert(holder).inserted
      else { return nil }
      return party(holder, note: FormWords.post)
    }
  }

  private func meetings() throws(RegisterError) -> [Candidate] {
    try register.meetings(MeetingQuery(phrase: phrase, newestFirst: true, limit: 41)).rows.map { row in
      let title = wording.titleAndBody(row)
      // The body by its acronym, as in the palette: the date beside it tells one plenary from another.
      return Candidate(
        reference: Reference(.meeting(row.id), title.shorter.dropLast().last ?? title.text),
        note: wording.date(row.schedule?.date))
    }
  }

  private func decisions(
    _ standings: Set<DecisionStanding.Name>? = nil
  ) throws(RegisterError) -> [Candidate] {
    let query = DecisionQuery(
      standings: standings, phrase: phrase, asOf: wording.today, newestFirst: true, limit: 41)
    return try register.decisions(query).rows.map { row in
      let words = wording.text(row.title ?? row.text)
      // Without a symbol its meeting tells it from another of the same title.
      let name =
        row.symbol.map { $0 + " " } ?? wording.names.title(of: row.reference.meeting)[wording.language]
        + " – "
      return Candidate(reference: Reference(.decision(row.reference), name + words), note: "")
    }
  }

  private func frameworks(where isMeant: (Framework) -> Bool) throws(RegisterError) -> [Candidate] {
    try register.frameworks().filter(isMeant).compactMap {
      named(.framework($0.id), $0.name, $0.acronym, note: $0.kind.phrase)
    }
  }

  private func funds() throws(RegisterError) -> [Candidate] {
    try register.funds().compactMap { named(.fund($0.id), $0.name, $0.acronym, note: $0.kind.phrase) }
  }

  private func projects() throws(RegisterError) -> [Candidate] {
    try register.projects(ProjectQuery(phrase: phrase, limit: 40)).rows.compactMap {
      named(.project($0.id), $0.title, $0.acronym, note: $0.standing.state.phrase)
    }
  }

  private func results(of framework: FrameworkID?) throws(RegisterError) -> [Candidate] {
    let frameworks =
      if let framework { [try register.framework(framework)] } else { try register.frameworks() }
    return frameworks.flatMap { framework in
      framework.results.compactMap { result in
        let name = (result.code.map { $0 + " " } ?? "") + wording.text(result.title)
        guard matches([name, result.title.en ?? "", result.title.fr ?? ""]) else { return nil }
        let reference = ResultReference(framework: framework.id, result: result.id)
        let note = Names.phrase(framework.name, framework.acronym, .short)[wording.language]
        return Candidate(reference: Reference(.result(reference), name), note: note)
      }
    }
  }

  /// A record under its name with its acronym, where one of them answers to the words.
  private func named(
    _ target: Reference.Target, _ name: Text, _ acronym: Text?, note: Phrase
  ) -> Candidate? {
    guard matches([name, acronym ?? Text()].flatMap { [$0.en ?? "", $0.fr ?? ""] }) else { return nil }
    return Candidate(
      reference: Reference(target, Names.phrase(name, acronym, .both)[wording.language]),
      note: note[wording.language])
  }

  private func items(of meeting: MeetingID) throws(RegisterError) -> [Candidate] {
    try register.meeting(meeting).numberedAgenda.map { number, _, item in
      (number.map { $0 + " " } ?? "", item)
    }.filter { matches([$0.0, $0.1.title.en ?? "", $0.1.title.fr ?? ""]) }.map { number, item in
      Candidate(reference: Reference(.item(item.id), number + wording.text(item.title)), note: "")
    }
  }

  private func parts(
    of item: Identifier<AgendaItem>, _ meeting: MeetingID
  ) throws(RegisterError) -> [Candidate] {
    let record = try register.meeting(meeting)
    guard let point = record.item(item) else { return [] }
    let own = record.decisions.filter { $0.item == item }
      .map { DecisionReference(meeting: meeting, decision: $0.id) }
    let decisions = (own + point.followsUp).compactMap { reference -> Candidate? in
      let names = wording.names
      let decision = names.meeting(reference.meeting)?.decision(reference.decision)
      let words = decision.map { $0.title.map { wording.text($0) } ?? $0.words(in: wording.language) } ?? ""
      guard matches([words, names.decision(reference)[wording.language]]) else { return nil }
      return Candidate(
        reference: Reference(.decision(reference), names.decisionInFull(reference)[wording.language]),
        note: words)
    }
    return decisions
      + (try documents(of: meeting).filter { candidate in
        candidate.reference.document.map(point.documents.contains) == true
      })
  }

  private func documents(of meeting: MeetingID) throws(RegisterError) -> [Candidate] {
    try register.meeting(meeting).documents.filter {
      matches([$0.symbol ?? "", $0.title.en ?? "", $0.title.fr ?? ""])
    }.map {
      Candidate(
        reference: Reference(.document($0.id), wording.text($0.title)), note: $0.symbol ?? "")
    }
  }
}
