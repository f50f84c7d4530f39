import Exchange

/// A calendar line by line, without the folding and escaping that libical is there for.
enum CalendarLines {
  static func text(of component: CalendarComponent) -> String {
    let lines = component.properties.map { property in
      let parameters = property.parameters.map { ";\($0.name)=\($0.value)" }.joined()
      return switch property.value {
      case .text(let value), .coded(let value): "\(property.name)\(parameters):\(value)\n"
      }
    }
    return "BEGIN:\(component.name)\n" + lines.joined() + component.components.map(text).joined()
      + "END:\(component.name)\n"
  }
}
