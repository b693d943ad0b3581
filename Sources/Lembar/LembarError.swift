public import Tools

/// Why a file could not be read as a sheet. Each case says in Indonesian how to mend it.
public enum LembarError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is nothing in it.
  case kosong
  /// More rows than are taken at once; the row on which the limit was passed.
  case terlaluBanyakBaris(baris: Int, batas: Int)
  /// More columns than are taken.
  case terlaluBanyakKolom(kolom: Int, batas: Int)
  /// A cell with a text longer than a spreadsheet allows.
  case selTerlaluPanjang
  /// It would take too much room when unpacked.
  case terlaluBesar
  /// It needs a password.
  case terkunci
  /// A workbook of the old kind (`.xls`), or one locked by a password.
  case bentukLama
  /// Neither a workbook nor a text.
  case bukanLembar
  /// A part of it is damaged.
  case rusak
  /// The program that reads it did not do its work.
  case perkakas(ToolError)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .kosong: "Berkas ini tidak berisi apa pun pada lembar pertamanya. Isi templatnya, simpan, lalu unggah lagi."
    case .terlaluBanyakBaris(let row, let limit):
      "Berkas ini terisi sampai baris \(Self.printed(row)) atau lebih, sedangkan sekali impor paling banyak \(Self.printed(limit)) baris. Bagi menjadi beberapa berkas, atau hapus baris yang tidak perlu."
    case .terlaluBanyakKolom(let column, let limit):
      "Berkas ini terisi sampai kolom \(AlamatSel.huruf(kolom: column)), sedangkan paling banyak \(limit) kolom. Pakai kolom templat saja dan hapus yang lain."
    case .selTerlaluPanjang: "Ada sel yang teksnya lebih dari 32.767 huruf. Persingkat isinya."
    case .terlaluBesar:
      "Isi berkas ini terlalu besar setelah dibuka. Salin barisnya ke templat yang baru, lalu unggah templat itu."
    case .terkunci: "Berkas ini dikunci dengan kata sandi. Simpan tanpa kata sandi, lalu unggah lagi."
    case .bentukLama:
      "Berkas ini berbentuk lama (.xls) atau dikunci dengan kata sandi. Simpan sebagai .xlsx tanpa kata sandi, lalu unggah lagi."
    case .bukanLembar: "Berkas ini bukan lembar kerja. Unggah berkas XLSX atau CSV."
    case .rusak:
      "Berkas ini rusak atau tidak lengkap. Buka dengan aplikasi lembar kerja, simpan kembali, lalu unggah lagi."
    case .perkakas(let error): error.description
    }
  }

  /// `20.001`.
  private static func printed(_ number: Int) -> String {
    let digits = String(number)
    return digits.count > 3 ? "\(digits.dropLast(3)).\(digits.suffix(3))" : digits
  }
}
