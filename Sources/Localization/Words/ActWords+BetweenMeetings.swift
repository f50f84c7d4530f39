extension ActWords {
  static let betweenMeetings: [String: Phrase] = [
    "open-between-meetings": Phrase(
      en: "Record of decisions between meetings opened",
      fr: "Registre des décisions entre les réunions ouvert"),
    "circulate-decision": Phrase(en: "Text circulated", fr: "Texte diffusé sous silence"),
    "extend-silence": Phrase(en: "Silence procedure extended", fr: "Procédure de silence prolongée"),
    "confirm-silence": Phrase(
      en: "Adoption between meetings confirmed", fr: "Adoption entre les réunions confirmée"),
    "break-silence": Phrase(en: "Silence broken", fr: "Silence rompu"),
    "rotate-chair": Phrase(en: "Chair handed on", fr: "Présidence passée"),
    "refer-decision": Phrase(en: "Text referred to a meeting", fr: "Texte renvoyé à une réunion"),
  ]
}
