import Domain
import Localization

/// How a decision came to be what it is, in a line.
enum DecisionPhrases {
  static func standing(_ standing: DecisionStanding, _ wording: Wording) -> String {
    var parts = [wording(standing.name.phrase)]
    switch standing {
    case .adopted(let adoption):
      parts.append(wording(adoption.method.phrase))
      parts.append(wording.date(adoption.on))
      if let votes = adoption.votes { parts.append(self.votes(votes, wording)) }
    case .rejected(let votes): if let votes { parts.append(self.votes(votes, wording)) }
    case .deferred(let reason), .withdrawn(let reason):
      if let reason { return parts[0] + " – " + wording.text(reason) }
    case .silenceBroken(let party, _): parts.append(wording.party(party, .short))
    case .circulated, .proposed: break
    }
    return parts.joined(separator: ", ")
  }

  private static func votes(_ votes: Votes, _ wording: Wording) -> String {
    ScreenWords.votes(votes.inFavour, votes.against, votes.abstentions)[wording.language]
  }
}
