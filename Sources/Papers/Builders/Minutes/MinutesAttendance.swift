import Domain
import Localization

/// Attendance and quorum, in sentences from what was recorded.
struct MinutesAttendance {
  let file: MeetingFile

  private var names: Names { file.names }

  func write(into composer: inout Composer) {
    let all = ProtocolOrder.sorted(
      file.meeting.attendance, names: names, language: file.language, party: \.party)
    if all.isEmpty {
      composer.say(
        Phrase(en: "No attendance is recorded.", fr: "Aucune présence n’est enregistrée."))
    }
    for manner in Attendance.Manner.allCases {
      let group = all.filter { $0.manner == manner }
      guard !group.isEmpty else { continue }
      composer.say(lead(manner, group) + list(group) + ".")
    }
    arrivals(all, into: &composer)
    if let quorum { composer.say(quorum) }
  }

  /// “Apologies: ”; in French it agrees with those who are listed.
  private func lead(_ manner: Attendance.Manner, _ group: [Attendance]) -> Phrase {
    let english =
      switch manner {
      case .present: "Present: "
      case .represented: "Represented: "
      case .excused: "Apologies: "
      case .absent: "Absent: "
      }
    let allFeminine = group.allSatisfy { names.gender(of: $0.party) == .feminine }
    let participle = manner.phrase(allFeminine ? .feminine : .masculine).fr
    return Phrase(
      en: english, fr: group.count == 1 ? "Était \(participle) : " : "Étaient \(participle)s : ")
  }

  private func list(_ group: [Attendance]) -> Phrase {
    group.map { entry in
      let name = names.phrase(entry.party)
      guard let other = entry.representedBy else { return name }
      let agent = names.appellation(other).agent
      return Phrase(en: "\(name.en) (\(agent.en))", fr: "\(name.fr) (\(agent.fr))")
    }.listed()
  }

  private func arrivals(_ all: [Attendance], into composer: inout Composer) {
    func times(_ time: KeyPath<Attendance, LocalTime?>) -> Phrase? {
      let known = all.compactMap { entry in
        entry[keyPath: time].map { at -> Phrase in
          names.phrase(entry.party) + " (" + at.phrase + ")"
        }
      }
      return known.isEmpty ? nil : known.listed()
    }
    if let late = times(\.arrived) {
      composer.say(
        Phrase(en: "Arrived during the meeting: \(late.en).", fr: "Arrivées en cours de séance : \(late.fr).")
      )
    }
    if let early = times(\.left) {
      composer.say(
        Phrase(en: "Left before the end: \(early.en).", fr: "Départs en cours de séance : \(early.fr)."))
    }
  }

  private var quorum: Phrase? {
    guard let body = file.body else { return nil }
    let quorum = QuorumComputation.quorum(of: file.meeting, body: body)
    let count = Phrase(
      en: "\(quorum.present) of the \(quorum.total) voting seats",
      fr: "\(quorum.present) des \(quorum.total) sièges votants")
    switch quorum {
    case .noRule(let present, let total):
      let none = Phrase(en: "No quorum rule is recorded", fr: "Aucune règle de quorum n’est enregistrée")
      guard total > 0, !file.meeting.attendance.isEmpty else { return none + "." }
      return Phrase(
        en: "\(none.en); \(count.en) \(present == 1 ? "was" : "were") present or represented.",
        fr: present < 2
          ? "\(none.fr) ; \(count.fr) était présent ou représenté."
          : "\(none.fr) ; \(count.fr) étaient présents ou représentés.")
    case .reached(_, let required, _):
      return Phrase(
        en: "With \(count.en) present or represented and \(required) required, there was a quorum.",
        fr: "Le quorum, fixé à \(required), était atteint : \(count.fr) étaient présents ou représentés.")
    case .notReached(_, let required, _):
      return Phrase(
        en: "With \(count.en) present or represented and \(required) required, there was no quorum.",
        fr:
          "Le quorum, fixé à \(required), n’était pas atteint : \(count.fr) étaient présents ou représentés.")
    }
  }
}
