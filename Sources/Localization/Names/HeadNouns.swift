import Domain
import PlainText

/// The first noun of an institution's name, from which the article of the whole follows: Union, Banque, Secrétariat.
enum HeadNouns {
  /// The French article of an institution, from its long name; `none` when the name begins with no noun of the field.
  static func french(_ name: String) -> FrenchArticle {
    guard let first = words(name).first else { return .none }
    if feminine.contains(first) { return .feminine }
    if masculine.contains(first) { return .masculine }
    return plural.contains(first) ? .plural : .none
  }

  /// Whether an institution's English name takes "the": when a noun of the field stands in it.
  static func english(_ name: String) -> Bool {
    let all = words(name)
    return all.count > 1 && all.contains { nouns.contains($0) }
  }

  private static func words(_ name: String) -> [String] {
    name.foldedForSearch.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let feminine = set(
    """
    agence alliance ambassade assemblee association autorite banque cellule coalition commission communaute \
    confederation conference cour delegation direction division entite equipe federation fondation force \
    initiative institution instance ligue mission organisation plateforme plate presidence primature \
    republique section societe task troika envoyee representante coordonnatrice presidente directrice secretaires union unite representation cooperation universite
    """)
  private static let masculine = set(
    """
    bureau cabinet cadre centre chef college comite commissariat conseil consortium coordonnateur coordinateur \
    departement envoye fonds forum g5 gouvernement gouverneur groupe haut institut ministere ministre parlement \
    partenariat point pole premier president programme projet reseau representant royaume secretaire \
    secretariat senat service systeme tribunal president vice directeur commissaire
    """)
  private static let plural = set(
    "nations etats emirats pays partenaires bailleurs directeurs representants coordonnateurs gouverneurs ministres"
  )
  private static let nouns = set(
    """
    agency alliance assembly association authority bank board bureau centre center coalition commission \
    committee community confederation conference council court delegation department directorate envoy \
    federation force forum foundation fund government governor group groups initiative institute league \
    minister ministry mission nations office organisation organization parliament partnership platform \
    presidency president programme program republic secretariat secretary section service society team \
    troika union unit university kingdom representative coordinator commissioner director
    """)
}
