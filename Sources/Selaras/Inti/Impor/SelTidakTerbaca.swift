import Sakip

/// Why a cell cannot be read as what its column holds.
enum SelTidakTerbaca: Error, Hashable, CustomStringConvertible {
  /// A formula: its result may change the next time that the file is opened, and so is no record.
  case rumus
  /// An error of the sheet.
  case galat
  /// A day where something else belongs: spreadsheets make days of `9-12` and `2024-09`.
  case tanggal(String)
  /// TRUE or FALSE.
  case logika
  /// A percent where the unit is another.
  case persen(satuan: String)
  /// A number that looks like the serial number of a day.
  case nomorTanggal(String, Tanggal?)
  /// No day.
  case bukanTanggal(String)
  /// No whole number in a range.
  case bukanBilangan(String, ClosedRange<Int>)
  /// No month.
  case bukanBulan(String)
  /// Not among some words.
  case bukanPilihan(String, [String])
  /// No version of the budget.
  case bukanVersiAnggaran(String)
  /// A code that the sheet keeps as a number, which has no zero at its end.
  case kodeAngka(String)
  /// No number.
  case angka(NumberReadingError)
  /// Not a value of the kind of its indikator.
  case nilai(NilaiError)
  /// No period.
  case bukanPeriode(String)

  var description: String {
    switch self {
    case .rumus:
      "Sel ini berisi rumus, yang hasilnya dapat berubah. Salin selnya lalu tempel sebagai nilai (tempel khusus, nilai)."
    case .galat: "Sel ini berisi galat, seperti #DIV/0!. Perbaiki selnya dan isi dengan nilainya."
    case .tanggal(let text):
      "Sel ini berisi tanggal \(text.prefix(10)): lembar kerja mengubah isian menjadi tanggal. Ubah format sel menjadi teks, lalu ketik ulang isinya."
    case .logika: "Sel ini berisi TRUE atau FALSE. Isi dengan angka atau teks."
    case .persen(let unit):
      "Sel ini berformat persen, sedangkan satuan indikatornya \(unit.isEmpty ? "bukan persen" : "\u{201C}\(unit)\u{201D}"). Ubah format sel menjadi angka dan periksa nilainya."
    case .nomorTanggal(let text, let day):
      "\u{201C}\(text)\u{201D} bukan tanggal."
        + (day.map { " Mungkin yang dimaksud \($0.printed), yang tersimpan sebagai angka." } ?? "")
        + " Ubah format sel menjadi tanggal, atau tulis seperti 31 Januari 2024."
    case .bukanTanggal(let text):
      "\u{201C}\(text.prefix(60))\u{201D} bukan tanggal. Tulis seperti 2024-01-31 atau 31 Januari 2024."
    case .bukanBilangan(let text, let range):
      "\u{201C}\(text.prefix(60))\u{201D} tidak dapat dipakai. Isi bilangan bulat \(range.lowerBound) sampai \(range.upperBound)."
    case .bukanBulan(let text):
      "\u{201C}\(text.prefix(60))\u{201D} bukan bulan. Isi 1 sampai 12, atau nama bulannya."
    case .bukanPilihan(let text, let choices):
      "\u{201C}\(text.prefix(60))\u{201D} tidak dikenal. Pilih salah satu: \(choices.joined(separator: ", "))."
    case .bukanVersiAnggaran(let text):
      "\u{201C}\(text.prefix(60))\u{201D} tidak dikenal. Pilih salah satu: \(VersiAnggaran.allCases.map(\.rawValue).joined(separator: ", ")). Perubahan berikutnya dan pergeseran juga ditulis \(VersiAnggaran.perubahan.rawValue): pagunya menggantikan pagu perubahan yang tercatat, dan urutannya diisi pada pengesahan di halaman Anggaran."
    case .kodeAngka(let text):
      "Kode ini tersimpan sebagai angka \(text), sehingga nol di belakangnya hilang. Ubah format sel menjadi teks, lalu ketik ulang kodenya."
    case .angka(let error): error.description
    case .nilai(let error): error.description
    case .bukanPeriode(let text):
      "\u{201C}\(text.prefix(60))\u{201D} bukan periode. Tulis 2024 untuk setahun, 2024-S1 semester, 2024-T3 triwulan, atau 2024-B09 bulan."
    }
  }
}
