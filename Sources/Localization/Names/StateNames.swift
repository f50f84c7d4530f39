import Domain
import PlainText

/// The articles of States, which follow rules of their own in both languages.
enum StateNames {
  /// From the name alone: an institution's noun first (République, États), then the known exceptions, then the ending.
  static func french(_ name: String) -> FrenchArticle {
    let folded = name.foldedForSearch
    if bare.contains(folded) { return .none }
    if plural.contains(folded) { return .plural }
    let noun = HeadNouns.french(name)
    if noun != .none { return noun }
    if masculineInE.contains(folded) { return .masculine }
    let first = folded.split(separator: " ").first.map(String.init) ?? folded
    return first.hasSuffix("e") ? .feminine : .masculine
  }

  static func english(_ name: String) -> Bool {
    let folded = name.foldedForSearch
    let starts = [
      "united ", "republic ", "kingdom ", "democratic republic", "federal ", "islamic ", "central african",
      "state of",
      "plurinational ", "russian federation",
    ]
    return withThe.contains(folded) || starts.contains { folded.hasPrefix($0) }
  }

  private static func set(_ names: String) -> Set<String> {
    Set(names.split(separator: ",").map(String.init))
  }

  private static let bare = set(
    """
    andorre,bahrein,chypre,cuba,djibouti,haiti,israel,madagascar,malte,maurice,monaco,oman,saint-marin,\
    singapour,sri lanka,kiribati,nauru,tuvalu,vanuatu,sao tome-et-principe,cabo verde
    """)
  private static let plural = set("comores,seychelles,maldives,philippines,pays-bas,fidji,bahamas")
  private static let masculineInE = set("belize,cambodge,mexique,mozambique,suriname,zimbabwe")
  private static let withThe = set(
    "netherlands,gambia,comoros,seychelles,maldives,philippines,bahamas,holy see")
}
