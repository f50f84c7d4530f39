import CommandLine
import Glibc

let words = Array(Swift.CommandLine.arguments.dropFirst())
// The version is told before anything is read or opened: scripts ask for it often.
if words == ["--version"] {
  exit(Program.finish(CommandLineOutcome(output: Array((Version.current + "\n").utf8))))
}
exit(Program.run(words))
