import CommandLine
import Domain
import Glibc
import Localization
import Screens
import Storage
import TerminalDriver

/// Opens the interface on the terminal, for as long as a person wants it.
enum Interface {
  /// - Parameter words: what is said where there is no terminal.
  /// - Returns: the status to exit with.
  static func start(
    _ arguments: InterfaceArguments, _ world: World, without words: () -> CommandLineOutcome
  ) -> Int32 {
    guard StandardStreams.inputIsTerminal, StandardStreams.outputIsTerminal else {
      return Program.finish(words())
    }
    var world = world
    world.actor = arguments.person
    do throws(RegisterError) {
      let asOf = try day(arguments.asOf, world)
      let path = arguments.register ?? world.places.register
      return run(try register(at: path, world), at: path, asOf: asOf, world, without: words)
    } catch {
      return refuse(error.advice(Names()), .refused, world)
    }
  }

  /// The day as at which everything is read, when it is not today.
  private static func day(_ typed: String?, _ world: World) throws(RegisterError) -> CalendarDay? {
    guard let typed else { return nil }
    let today = world.context(person: nil, zone: "UTC").today
    do {
      return try TypedDate.read(typed, today: today, language: world.language, leaning: .nearest)
    } catch {
      throw .invalid(.date, .notADate(error))
    }
  }

  /// `nil` where there is none yet and one can be begun.
  private static func register(at path: String, _ world: World) throws(RegisterError) -> FolderRegister? {
    do throws(RegisterError) {
      return try Registers.open(path, world)
    } catch .notARegister {
      guard !SystemFiles.exists(path) || Registers.isEmptyFolder(path) else {
        throw .notARegister(path: path)
      }
      return nil
    }
  }

  private static func run(
    _ register: FolderRegister?, at path: String, asOf: CalendarDay?, _ world: World,
    without words: () -> CommandLineOutcome
  ) -> Int32 {
    do throws(TerminalError) {
      let (status, unkept) = try Terminal.run(mouse: world.settings.mouse ?? true) { terminal in
        let session = InterfaceSession(world, path: path, register, asOf: asOf, terminal)
        return (session.run(), session.unkept)
      }
      guard let unkept else { return status }
      return refuse(unkept, .cannotWrite, world)
    } catch {
      switch error {
      case .notATerminal: return Program.finish(words())
      case .unknownType:
        return refuse(TerminalWords.unknownType(world.system.value("TERM")), .usage, world)
      case .tooSimple:
        return refuse(TerminalWords.tooSimple(world.system.value("TERM") ?? ""), .usage, world)
      case .system(let number): return refuse(TerminalWords.system(number), .usage, world)
      }
    }
  }

  private static func refuse(_ advice: Advice, _ status: CommandLineStatus, _ world: World) -> Int32 {
    Program.refuse(advice, status, world.language)
  }
}
