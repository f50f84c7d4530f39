import Commands
import Domain
import Localization

@testable import Screens

extension FileIntake {
  /// A calendar whose events become a change of one meeting, and a table of which a row is refused.
  static let sample = FileIntake(
    files: {
      [
        IntakeFile(path: "/home/awa/Downloads/ua-sahel.ics", name: "ua-sahel.ics", changed: "2027-01-08"),
        IntakeFile(path: "/home/awa/suivi.csv", name: "suivi.csv", changed: "2026-12-21"),
      ]
    },
    look: { request, _, _ throws(IntakeFault) in
      if request.path.hasSuffix(".ics") { return calendar(asNew: request.asNew) }
      if request.path.hasSuffix("suivi.csv") { return table }
      throw IntakeFault(FileFault.cannotRead(path: request.path, errno: 2).advice)
    },
    take: { request, sha256, _, _, series throws(RegisterError) in
      guard sha256 == "sample" else { throw .refused(.fileChanged(request.path)) }
      try series.perform(EditMeeting(meeting: "mcp-6", place: .same("Addis Ababa")))
    })

  private static func calendar(asNew: Bool) -> Intake {
    let session = Phrase(
      en: "Thursday 4 February 2027, 09:00 to 12:30 (Addis Ababa), Committee on the Sahel",
      fr: "jeudi 4 février 2027, de 9 h à 12 h 30 (Addis-Abeba), Committee on the Sahel")
    let doubt = Intake.Row(
      asNew ? .new : .inDoubt, place: Phrase(en: "line 31", fr: "ligne 31"),
      title: Phrase(en: "Tuesday 12 January 2027, Plenary", fr: "mardi 12 janvier 2027, Plenary"),
      words: [
        Phrase(
          en: "perhaps this meeting of the same day: 6th ordinary plenary; if not, take it as new",
          fr:
            "peut-être cette réunion du même jour : 6e plénière ordinaire ; sinon, à reprendre comme nouvelle"
        )
      ])
    return Intake(
      .calendar,
      heading: Phrase(
        en: "Calendar “African Union, Sahel”, 8 January 2027 – 8 January 2028: 2 events",
        fr: "Calendrier « African Union, Sahel », du 8 janvier 2027 au 8 janvier 2028 : 2 événements"),
      totals: Phrase(
        en: "New: 1 · changed: 0 · as they are: 0 · in doubt: 1 · refused: 0",
        fr: "Nouveaux : 1 · modifiés : 0 · sans changement : 0 · douteux : 1 · refusés : 0"),
      rows: [
        doubt, Intake.Row(.new, place: Phrase(en: "line 4", fr: "ligne 4"), title: session, words: []),
      ],
      remarks: [Phrase(en: "Not taken in: ATTENDEE (12).", fr: "Non repris : ATTENDEE (12).")],
      sha256: "sample", canBeNew: !asNew)
  }

  private static let table = Intake(
    .table,
    heading: Phrase(
      en: "Follow-up table, Windows-1252, semicolons: 9 rows",
      fr: "Tableau de suivi, Windows-1252, points-virgules : 9 lignes"),
    totals: Phrase(
      en: "To change: 1 · as they are: 7 · refused: 1",
      fr: "À modifier : 1 · sans changement : 7 · refusées : 1"),
    rows: [
      Intake.Row(
        .refused, place: Phrase(en: "line 4", fr: "ligne 4"),
        words: [
          Phrase(
            en: "Status: “finished” is none of these: not started, in progress, done.",
            fr: "Avancement : « fini » n’est pas l’un de : non commencé, en cours, fait.")
        ]),
      Intake.Row(
        .changed, place: Phrase(en: "line 7", fr: "ligne 7"),
        words: [
          Phrase(
            en: "MCP/5/Dec.2, Resilience group, status: in progress → done",
            fr: "MCP/5/Dec.2, groupe Résilience, avancement : en cours → fait")
        ]),
    ], remarks: [], sha256: "sample")
}
