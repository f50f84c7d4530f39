import Commands
import Domain
import Localization

/// A link from one meeting to another.
struct RelateMeetingForm: OfficerForm {
  static let name = "relate-meetings"

  var meeting: MeetingID

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    return try FormContent(
      FormTitles.relateMeetings[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      [
        .choice(
          .kind, RelatedMeeting.Relation.allCases.map { ($0.rawValue, $0.phrase) },
          RelatedMeeting.Relation.sameOccasion.rawValue),
        .lookup(.meeting, .meetingsBeside(meeting)).labelled(FormTitles.otherMeeting).required,
      ]
    ).seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let other = reader.reference(.meeting)?.meeting else { throw .invalid(.meeting, .missing) }
    try series.perform(
      RelateMeetings(meeting: meeting, other: other, relation: reader.choice(.kind) ?? .seeAlso))
  }
}
