/// A day of the calendar.
struct Tanggal: Hashable, Comparable {
  let tahun: Int
  let bulan: Int
  let hari: Int

  /// - Returns: `nil` for a day that does not exist.
  init?(tahun: Int, bulan: Int, hari: Int) {
    guard (1...12).contains(bulan), hari >= 1, hari <= Self.panjang(bulan, tahun) else { return nil }
    self.tahun = tahun
    self.bulan = bulan
    self.hari = hari
  }

  /// Its weekday, 0 for Minggu.
  var hariPekan: Int {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = bulan < 3 ? tahun - 1 : tahun
    return (year + year / 4 - year / 100 + year / 400 + shift[bulan - 1] + hari) % 7
  }

  static func < (left: Tanggal, right: Tanggal) -> Bool {
    (left.tahun, left.bulan, left.hari) < (right.tahun, right.bulan, right.hari)
  }

  /// How many days a month has; 0 for one that does not exist.
  static func panjang(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 1...12: 31
    default: 0
    }
  }

  static let namaBulan = [
    "januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8,
    "september": 9, "oktober": 10, "november": 11, "nopember": 11, "desember": 12,
  ]
  static let namaHari = [
    "minggu": 0, "senin": 1, "selasa": 2, "rabu": 3, "kamis": 4, "jumat": 5, "jum'at": 5, "sabtu": 6,
  ]
}
