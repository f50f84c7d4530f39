import Domain

/// All papers about one thing that can be issued as it stands, in the order in which a secretariat issues them.
public struct PaperPack: Sendable {
  public let papers: [(kind: PaperKind, paper: Paper)]
  /// The papers that cannot be issued yet, each with why.
  public let withheld: [(kind: PaperKind, reason: RegisterError)]

  public init(
    about subject: PaperSubject, from register: any Register, asOf day: CalendarDay,
    in language: PaperLanguage
  ) {
    var papers: [(kind: PaperKind, paper: Paper)] = []
    var withheld: [(kind: PaperKind, reason: RegisterError)] = []
    for kind in subject.papers {
      do {
        let request = PaperRequest(kind, about: subject)
        papers.append((kind, try request.paper(from: register, asOf: day, in: language)))
      } catch {
        withheld.append((kind, error))
      }
    }
    self.papers = papers
    self.withheld = withheld
  }
}
