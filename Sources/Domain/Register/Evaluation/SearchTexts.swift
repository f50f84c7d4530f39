import CanonicalJSON

/// The texts in which a search looks, record by record; of people no contact details. Names and English come first, then, behind an
/// empty text, French.
extension Meeting {
  /// Everything said of the meeting itself; its decisions have their own.
  public var searchTexts: [String] {
    var texts = SearchTextList()
    texts.add(id.text)
    texts.add(title, venue?.place, venue?.building, purpose, levelOfRepresentation, remark)
    texts.add(post: chair?.party)
    texts.add(chair?.note)
    for party in attendance.map(\.party) + invitations.map(\.party) { texts.add(post: party) }
    for item in agenda { texts.add(item.title, item.annotation, item.discussion) }
    for paragraph in communique + summary { texts.add(paragraph.text) }
    for section in minutes?.sections ?? [] { texts.add(section.text) }
    for document in documents {
      texts.add(document.symbol)
      texts.add(document.title)
    }
    for delegate in invitations.flatMap(\.delegation) + attendance.flatMap(\.delegates) {
      texts.add(delegate.name)
    }
    return texts.all
  }
}

extension Decision {
  public var searchTexts: [String] {
    var texts = SearchTextList()
    texts.add(symbol)
    texts.add(title)
    for paragraph in paragraphs { texts.add(paragraph.text) }
    texts.add(remark)
    for reservation in reservations { texts.add(reservation.text) }
    for corrigendum in corrigenda { texts.add(corrigendum.text) }
    for entry in responsible.flatMap(\.log) { texts.add(entry.note) }
    return texts.all
  }
}

extension Body {
  public var searchTexts: [String] {
    var texts = SearchTextList()
    texts.add(id.text)
    texts.add(name, acronym, pillar, purpose, remark)
    for seat in seats {
      texts.add(post: seat.holder)
      texts.add(seat.remark)
    }
    return texts.all
  }
}

extension Organization {
  public var searchTexts: [String] {
    var texts = SearchTextList()
    texts.add(id.text)
    texts.add(name, acronym, remark)
    return texts.all
  }
}

extension Person {
  public var searchTexts: [String] {
    var texts = SearchTextList()
    texts.add(name)
    texts.add(function, remark)
    return texts.all
  }
}

extension Framework {
  public var searchTexts: [String] {
    var texts = SearchTextList()
    texts.add(id.text)
    texts.add(name, acronym, purpose, area, remark)
    for result in results {
      texts.add(result.code)
      texts.add(result.title, result.detail)
    }
    for workstream in workstreams { texts.add(workstream.title) }
    for indicator in indicators { texts.add(indicator.title, indicator.remark) }
    for risk in risks { texts.add(risk.title, risk.response) }
    for review in reviews {
      texts.add(review.title)
      for point in review.points { texts.add(point.text) }
    }
    for commitment in commitments { texts.add(commitment.text) }
    return texts.all
  }
}

extension Fund {
  public var searchTexts: [String] {
    var texts = SearchTextList()
    texts.add(id.text)
    texts.add(name, acronym, purpose, remark)
    for contribution in contributions { texts.add(contribution.purpose, contribution.remark) }
    for allocation in allocations { texts.add(allocation.title, allocation.remark) }
    for programme in aligned { texts.add(programme.title, programme.area, programme.remark) }
    return texts.all
  }
}

extension Project {
  public var searchTexts: [String] {
    var texts = SearchTextList()
    texts.add(id.text)
    texts.add(title, acronym, purpose, area, remark)
    for risk in risks { texts.add(risk.title, risk.response) }
    return texts.all
  }
}

extension JSON {
  /// Every string of a record.
  public var searchTexts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(\.searchTexts)
    case .object(let members): members.flatMap(\.value.searchTexts)
    case .null, .bool, .integer: []
    }
  }
}

private struct SearchTextList {
  private var first: [String] = []
  private var french: [String] = []

  var all: [String] { french.isEmpty ? first : first + [""] + french }

  mutating func add(_ text: String?) {
    guard let text, !text.isEmpty, first.last != text else { return }
    first.append(text)
  }

  /// The title of a post; other parties are records of their own.
  mutating func add(post party: Party?) {
    if case .post(let title, _)? = party { add(title) }
  }

  mutating func add(_ texts: Text?...) {
    for text in texts {
      add(text?.en)
      guard let words = text?.fr, !words.isEmpty, words != text?.en, french.last != words else { continue }
      french.append(words)
    }
  }
}
