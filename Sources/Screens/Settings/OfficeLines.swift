import Domain
import Localization
import TerminalUI

/// What the office has set for everybody, as sections of a page; each is changed by a form.
enum OfficeLines {
  static func office(_ office: Office, _ wording: Wording) -> PageSection {
    var lines = PartyPages.names(
      office.name, english: ScreenWords.nameInEnglish, french: ScreenWords.nameInFrench,
      same: ScreenWords.name, wording)
    lines.append(.fact(wording(ScreenWords.zone), wording(ScreenWords.time(of: office.zone))))
    lines.append(
      .fact(
        wording(ScreenWords.languages),
        [wording.language, wording.language.other].filter(office.languages.contains)
          .map { wording($0.phrase) }.joined(separator: ", ")))
    return section(
      ScreenWords.office, lines, wording, EditOfficeForm(), help: FormTitles.editOfficeHelp)
  }

  static func periods(_ office: Office, _ wording: Wording) -> PageSection {
    let own = office.periods
    var bare = office
    bare.periods = Periods()
    let usual = ResolvedPeriods(body: nil, office: bare)
    let entries: [(Field, Int?, Phrase)] = [
      (.invitationsPeriod, own.invitations, ScreenWords.usualInvitations),
      (.documentsPeriod, own.documents, usual.documents.grouped),
      (.minutesToChairPeriod, own.minutesToChair, usual.minutesToChair.grouped),
      (.minutesCirculatedPeriod, own.minutesCirculated, usual.minutesCirculated.grouped),
      (.silentApprovalPeriod, own.silentApproval, usual.silentApproval.grouped),
      (.silenceProcedurePeriod, own.silenceProcedure, usual.silenceProcedure.grouped),
    ]
    return section(
      ScreenWords.defaultPeriods,
      entries.map { field, own, usual in line(field, own?.grouped, usual: usual, wording) }, wording,
      EditPeriodsForm(), help: FormTitles.editPeriodsHelp)
  }

  static func symbols(_ office: Office, _ wording: Wording) -> PageSection {
    let (own, usual) = (office.numbering, Numbering.standard)
    let rule = NumberingRule(body: nil, office: office)
    func example(_ pattern: String) -> Phrase {
      ScreenWords.example(rule.example(of: pattern, year: wording.today.year))
    }
    let entries: [(Field, String?, String?)] = [
      (.decisionPattern, own.decision, usual.decision),
      (.betweenMeetingsPattern, own.betweenMeetings, usual.betweenMeetings),
      (.minutesPattern, own.minutes, usual.minutes), (.documentPattern, own.document, usual.document),
    ]
    let runsOn = line(
      .runsOn, own.runsOn.map { $0 ? FrameWords.yes : FrameWords.no },
      usual: usual.runsOn == true ? FrameWords.yes : FrameWords.no, wording)
    return section(
      ScreenWords.defaultSymbols,
      entries.map { field, own, usual in
        line(field, own.map(example), usual: example(usual ?? ""), wording)
      } + [runsOn], wording, EditNumberingForm(), help: FormTitles.editNumberingHelp)
  }

  /// What the office has set, or what is usual.
  private static func line(_ field: Field, _ own: Phrase?, usual: Phrase, _ wording: Wording) -> PageLine {
    .fact(
      wording(field.phrase.capitalized), wording(own ?? usual),
      note: own == nil ? wording(ScreenWords.usual) : "")
  }

  /// Facts that one form changes, whichever of them is selected.
  private static func section(
    _ title: Phrase, _ lines: [PageLine], _ wording: Wording, _ form: some OfficerForm, help: Phrase
  ) -> PageSection {
    var section = PageSection.settings(
      wording(title), lines)
    section.offers = [Offer(.function(4), FormTitles.keyEdit, help: help, importance: 60, form)]
    return section
  }

  static func classifications(_ office: Office, _ wording: Wording) -> PageSection {
    let title = wording(ScreenWords.classifications)
    let new = Offer(
      .function(2), FormTitles.keyNew, help: FormTitles.newClassificationHelp, importance: 65,
      AddClassificationForm())
    if office.classifications.isEmpty { return .standing(title, wording(ScreenWords.noSets), [new]) }
    var section = PageSection(
      title,
      columns: [
        TableColumn("", width: .flexible(minimum: 20), importance: 2),
        TableColumn("", width: .fixed(18), alignment: .right, importance: 1),
      ],
      lines: office.classifications.sorted(in: wording.language) { wording.text($0.name) }.map { set in
        let rename = AddClassificationForm(classification: set.id)
        var line = PageLine([
          TableCell(wording.text(set.name)), TableCell(wording.mark(set.source), style: .muted),
        ])
        line.offers = [
          Offer(
            .function(4), FormTitles.keyEdit, help: FormTitles.renameClassificationHelp, importance: 60,
            rename)
        ]
        return line
      })
    section.offers = [new]
    return section
  }
}

extension PageSection {
  /// Names, values and notes; the names are longer than those of other facts.
  static func settings(_ title: String, _ lines: [PageLine]) -> PageSection {
    var columns = [
      TableColumn("", width: .fixed(36), importance: 2),
      TableColumn("", width: .flexible(minimum: 14), importance: 3),
    ]
    if lines.contains(where: { $0.cells.count > 2 && !$0.cells[2].text.isEmpty }) {
      columns.append(TableColumn("", width: .fixed(28), alignment: .right, importance: 1))
    }
    return PageSection(title, columns: columns, wrapped: 1, lines: lines)
  }
}
