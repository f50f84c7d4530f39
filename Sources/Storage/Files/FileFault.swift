import Domain
import Glibc

/// What the operating system answered, and about which file.
struct FileFault: Error, Equatable {
  let path: String
  let errno: Int32

  var whenReading: RegisterError { .cannotRead(path: path, errno: errno) }
  var whenWriting: RegisterError { .cannotWrite(path: path, errno: errno) }
}

/// Calls the operating system again as long as a signal interrupts it.
/// - Throws: when the answer is below zero.
@discardableResult
func uninterrupted<Number: SignedInteger>(
  _ path: @autoclosure () -> String, _ call: () -> Number
) throws(FileFault) -> Number {
  while true {
    let answer = call()
    if answer >= 0 { return answer }
    let number = errno
    if number != EINTR { throw FileFault(path: path(), errno: number) }
  }
}

/// Does what reads files, and names a fault as one of reading.
func reading<Result>(_ body: () throws(FileFault) -> Result) throws(RegisterError) -> Result {
  do { return try body() } catch { throw error.whenReading }
}

/// Does what writes files, and names a fault as one of writing.
func writing<Result>(_ body: () throws(FileFault) -> Result) throws(RegisterError) -> Result {
  do { return try body() } catch { throw error.whenWriting }
}

/// Does what may fail without harm, because a fault was met already or because the next opening makes it good.
func tidying(_ body: () throws(FileFault) -> Void) {
  do { try body() } catch { return }
}
