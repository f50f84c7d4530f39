import Domain
import Localization
import Testing

@Suite("The small print of French")
struct FrenchTests {
  @Test("spaces that exist become unbreakable where French wants them, and none is added")
  func typography() {
    #expect(
      FrenchTypography.typeset("Objet : « Sahel » ; où ? 50 %")
        == "Objet\u{A0}: «\u{A0}Sahel\u{A0}»\u{A0}; où\u{A0}? 50\u{A0}%")
    #expect(FrenchTypography.typeset("09:00 https://un.org a;b") == "09:00 https://un.org a;b")
    #expect(FrenchTypography.typeset("« tout") == "«\u{A0}tout")
    #expect(Phrase(en: "a :", fr: "a :").en == "a :")
  }

  @Test(arguments: [
    ("Tchad", FrenchArticle.masculine, "du Tchad", "au Tchad"),
    ("Union africaine", .feminine, "de l’Union africaine", "à l’Union africaine"),
    ("Mauritanie", .feminine, "de la Mauritanie", "à la Mauritanie"),
    ("Pays-Bas", .plural, "des Pays-Bas", "aux Pays-Bas"),
    ("Abdoulaye Diop", .none, "d’Abdoulaye Diop", "à Abdoulaye Diop"),
    ("Hissein Brahim Taha", .none, "de Hissein Brahim Taha", "à Hissein Brahim Taha"),
    ("Haut-Commissariat", .masculine, "du Haut-Commissariat", "au Haut-Commissariat"),
    ("Équipe", .feminine, "de l’Équipe", "à l’Équipe"),
  ])
  func articles(_ noun: String, _ article: FrenchArticle, _ de: String, _ to: String) {
    #expect(FrenchElision.de(noun, article) == de)
    #expect(FrenchElision.to(noun, article) == to)
  }

  @Test func lists() {
    let words = ["Mali", "Niger", "Tchad"]
    #expect(words.listed(in: .french) == "Mali, Niger et Tchad")
    #expect(words.listed(in: .english, .or) == "Mali, Niger or Tchad")
    #expect(["Mali"].listed(in: .french) == "Mali")
    #expect([String]().listed(in: .english).isEmpty)
  }

  @Test("states agree with what they are said of")
  func agreement() {
    #expect(DecisionStanding.Name.adopted.phrase.fr == "adoptée")
    #expect(DecisionStanding.Name.adoptedAsAmended.phrase.fr == "adoptée telle que modifiée")
    #expect(DecisionStanding.Name.deferred.phrase.fr == "reportée")
    #expect(AgendaItem.State.deferred.phrase.fr == "renvoyé")
    #expect(MinutesStanding.Name.approved.phrase.fr == "approuvé")
    #expect(MeetingTiming.Name.convened.phrase.fr == "convoquée")
    #expect(BodyStanding.Name.active.phrase(.masculine).fr == "actif")
  }

  @Test func demonstratives() {
    #expect(Nouns.item.this.fr.hasPrefix("ce point"))
    #expect(Nouns.action.definite.fr == "l’action")
    #expect(Nouns.body.this.fr == "cette instance")
  }
}
