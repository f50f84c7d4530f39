extension MarkupElement {
  /// Without what the file itself says may be ignored (ECMA-376, part 3, 9.2): marks of editing and of newer programs. What an
  /// alternative of a drawing asks for stays.
  var withoutIgnored: MarkupElement {
    let asked = Set(all.flatMap { ($0["Requires"] ?? "").split(separator: " ") })
    let named = Set((self["mc:Ignorable"] ?? "").split(separator: " "))
    let ignored = named.subtracting(asked)
    func isKept(_ name: String) -> Bool {
      let names = name.split(separator: ":")
      return names.count < 2 || !ignored.contains(names[0])
    }
    func bare(_ element: MarkupElement) -> MarkupElement {
      var element = element
      element.attributes.removeAll { !isKept($0.name) || $0.name == "mc:Ignorable" }
      return element
    }
    var result = bare(self).mapped { isKept($0.name) ? bare($0) : nil }
    let left = named.intersection(asked).sorted().joined(separator: " ")
    if !left.isEmpty { result.attributes.append(Attribute(name: "mc:Ignorable", value: left)) }
    return result
  }
}
