import Domain
import Localization
import TestSupport
import Testing

@Suite("Times of day as people type them")
struct TypedTimeTests {
  @Test(arguments: [
    ("9", "09:00"), ("9h", "09:00"), ("9 h", "09:00"), ("9h30", "09:30"), ("9 h 30", "09:30"),
    ("9:30", "09:30"),
    ("9.30", "09:30"), ("09:30", "09:30"), ("0930", "09:30"), ("930", "09:30"), ("9H30", "09:30"),
    ("14 h", "14:00"), ("14 heures", "14:00"), ("14 heures 15", "14:15"), ("14 h 15 min", "14:15"),
    ("14 h\u{A0}05", "14:05"), ("2 pm", "14:00"), ("2pm", "14:00"), ("2:30 p.m.", "14:30"),
    ("2.30PM", "14:30"),
    ("9 a.m.", "09:00"), ("12 am", "00:00"), ("12 pm", "12:00"), ("12:30 am", "00:30"), ("midi", "12:00"),
    ("Noon", "12:00"), ("minuit", "00:00"), ("midnight", "00:00"), ("0", "00:00"), ("23:59", "23:59"),
    ("9 o’clock", "09:00"), ("à 9h", "09:00"), ("at 9:30", "09:30"),
  ])
  func read(_ typed: String, _ time: LocalTime) throws { #expect(try TypedTime.read(typed) == time) }

  @Test(arguments: [
    "x", "9h5", "9:5", "9:300", "12/3", "9h-12h", "+9", "9 h 30 h", "pm", "14:30:00", "9:30 x", "h30",
    "12345",
    "am 9", "9 min",
  ])
  func unknown(_ typed: String) {
    #expect(throws: TypedTimeError.unknown(typed)) { try TypedTime.read(typed) }
  }

  @Test func impossible() {
    #expect(throws: TypedTimeError.missing) { try TypedTime.read(" ") }
    #expect(throws: TypedTimeError.noSuchHour(24)) { try TypedTime.read("24h") }
    #expect(throws: TypedTimeError.noSuchHour(25)) { try TypedTime.read("25:00") }
    #expect(throws: TypedTimeError.noSuchMinute(60)) { try TypedTime.read("9h60") }
    #expect(throws: TypedTimeError.notOnTwelveHours(14)) { try TypedTime.read("14 pm") }
    #expect(throws: TypedTimeError.notOnTwelveHours(0)) { try TypedTime.read("0:30 am") }
  }
}
