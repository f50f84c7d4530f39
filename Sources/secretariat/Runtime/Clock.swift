import Domain
import Glibc

/// The time. `SECRETARIAT_CLOCK=2026-12-01T09:00:00Z` stops it, so that what a script does can be done again.
struct Clock: Sendable {
  let stopped: Moment?

  init(_ system: SystemEnvironment) { stopped = system.value("SECRETARIAT_CLOCK").flatMap { Moment($0) } }

  var now: Moment {
    if let stopped { return stopped }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(seconds: time.tv_sec)
  }
}
