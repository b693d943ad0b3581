/// Why a document cannot be read.
public enum NaskahError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no text in it.
  case kosong(nama: String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .kosong(let nama):
      "\u{201C}\(nama)\u{201D} tidak berisi teks. Bila berkas itu hasil pindai, jalankan pengenalan teks (OCR) lebih dahulu, lalu reviu hasilnya."
    }
  }
}
