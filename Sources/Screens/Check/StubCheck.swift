import Domain

enum Check {
  static func findings(in register: any Register, asOf: CalendarDay) throws(RegisterError) -> [Finding] { [] }
}
