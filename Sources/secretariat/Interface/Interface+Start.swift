import CommandLine
import Domain
import Glibc
import Localization
import TerminalDriver
import TerminalUI

extension Interface {
  /// Opens the interface with these options.
  static func start(_ arguments: InterfaceArguments, _ world: World, without words: () -> CommandLineOutcome)
    -> Int32
  {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return Program.finish(words()) }
    var world = world
    world.actor = arguments.person
    var asOf: CalendarDay?
    if let typed = arguments.asOf {
      let today = world.context(person: nil, zone: "UTC").today
      guard let day = TypedDate.day(typed, today: today) else {
        return refuse(RegisterError.invalid(.date, .notADate(typed)).advice(Names()), 65, world)
      }
      asOf = day
    }
    do throws(RegisterError) {
      var interface = try Interface(world, path: arguments.register ?? world.places.register, asOf: asOf)
      return run(&interface, world)
    } catch {
      return refuse(error.advice(Names()), 65, world)
    }
  }

  private static func run(_ interface: inout Interface, _ world: World) -> Int32 {
    do throws(TerminalError) {
      return try Terminal.run(mouse: world.settings.mouse ?? true) { interface.run(in: $0) }
    } catch {
      return refuse(error.advice, 64, world)
    }
  }

  private static func refuse(_ advice: Advice, _ status: Int32, _ world: World) -> Int32 {
    StandardStreams.say(advice.explanation[world.language] + "\n" + advice.remedy[world.language] + "\n")
    return status
  }
}

extension TerminalError {
  fileprivate var advice: Advice {
    switch self {
    case .notATerminal: TerminalWords.notATerminal
    case .unknownType: TerminalWords.unknownType
    case .system(let number): TerminalWords.system(number)
    }
  }
}

extension World {
  /// Mono where colour is not wanted or not there; else as the settings say, else as the terminal says of its background.
  func theme(colours: Int) -> Theme {
    if system.value("NO_COLOR") != nil || colours < 8 { return .mono }
    if let chosen = settings.theme.flatMap(Theme.init(rawValue:)) { return chosen }
    let background = system.value("COLORFGBG")?.split(separator: ";").last.flatMap { Int($0) }
    return background == 7 || background == 15 ? .light : .dark
  }
}
