extension CalendarReadersTests {
  static let zones = ["Europe/Brussels", "America/New_York", "Africa/Bamako"]

  /// What is scheduled, and what its start and end are on the clocks of each of the zones.
  static let meetings: [(words: String, shown: [String])] = [
    (
      "--id ndjamena --date 2027-01-12 --time 09:00 --end-time 17:00 --zone Africa/Ndjamena",
      [
        "2027-01-12 09:00 2027-01-12 17:00", "2027-01-12 03:00 2027-01-12 11:00",
        "2027-01-12 08:00 2027-01-12 16:00",
      ]
    ),
    (
      "--id bamako --date 2027-03-10 --time 09:00 --end-time 17:00 --zone Africa/Bamako",
      [
        "2027-03-10 10:00 2027-03-10 18:00", "2027-03-10 04:00 2027-03-10 12:00",
        "2027-03-10 09:00 2027-03-10 17:00",
      ]
    ),
    // New York has put its clocks forward, Brussels has not.
    (
      "--id new-york --date 2027-03-16 --time 15:00 --end-time 18:00 --zone America/New_York",
      [
        "2027-03-16 20:00 2027-03-16 23:00", "2027-03-16 15:00 2027-03-16 18:00",
        "2027-03-16 19:00 2027-03-16 22:00",
      ]
    ),
    (
      "--id winter --date 2027-03-26 --time 10:00 --end-time 12:30 --zone Europe/Brussels",
      [
        "2027-03-26 10:00 2027-03-26 12:30", "2027-03-26 05:00 2027-03-26 07:30",
        "2027-03-26 09:00 2027-03-26 11:30",
      ]
    ),
    // Through the nights in which the clocks change.
    (
      "--id spring --date 2027-03-27 --until 2027-03-28 --time 22:00 --end-time 04:30 --zone Europe/Brussels",
      [
        "2027-03-27 22:00 2027-03-28 04:30", "2027-03-27 17:00 2027-03-27 22:30",
        "2027-03-27 21:00 2027-03-28 02:30",
      ]
    ),
    (
      "--id summer --date 2027-03-29 --time 10:00 --end-time 12:30 --zone Europe/Brussels",
      [
        "2027-03-29 10:00 2027-03-29 12:30", "2027-03-29 04:00 2027-03-29 06:30",
        "2027-03-29 08:00 2027-03-29 10:30",
      ]
    ),
    (
      "--id no-end --date 2027-04-20 --time 09:30 --zone Europe/Brussels",
      ["2027-04-20 09:30", "2027-04-20 03:30", "2027-04-20 07:30"]
    ),
    (
      "--id retreat --date 2027-05-03 --until 2027-05-05 --zone America/New_York",
      ["2027-05-03 2027-05-05", "2027-05-03 2027-05-05", "2027-05-03 2027-05-05"]
    ),
    (
      "--id whole-day --date 2027-05-10 --zone Africa/Bamako",
      ["2027-05-10 2027-05-10", "2027-05-10 2027-05-10", "2027-05-10 2027-05-10"]
    ),
    (
      "--id night --date 2027-06-02 --until 2027-06-03 --time 22:00 --end-time 01:30 --zone Africa/Bamako",
      [
        "2027-06-03 00:00 2027-06-03 03:30", "2027-06-02 18:00 2027-06-02 21:30",
        "2027-06-02 22:00 2027-06-03 01:30",
      ]
    ),
    (
      "--id called-off --date 2027-07-03 --time 09:00 --end-time 10:00 --zone Africa/Ndjamena",
      [
        "2027-07-03 10:00 2027-07-03 11:00", "2027-07-03 04:00 2027-07-03 05:00",
        "2027-07-03 08:00 2027-07-03 09:00",
      ]
    ),
    // Postponed to the 3rd of November, after the clocks were put back.
    (
      "--id put-off --date 2027-07-07 --time 09:00 --end-time 11:00 --zone Europe/Brussels",
      [
        "2027-11-03 09:00 2027-11-03 11:00", "2027-11-03 04:00 2027-11-03 06:00",
        "2027-11-03 08:00 2027-11-03 10:00",
      ]
    ),
    (
      "--id autumn --date 2027-10-30 --until 2027-10-31 --time 23:00 --end-time 04:00 --zone America/New_York",
      [
        "2027-10-31 04:00 2027-10-31 09:00", "2027-10-30 23:00 2027-10-31 04:00",
        "2027-10-31 03:00 2027-10-31 08:00",
      ]
    ),
  ]
}
