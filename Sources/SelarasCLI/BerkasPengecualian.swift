import Foundation
import Reviu

/// The file of findings that were explained and accepted: a list of objects in JSON.
enum BerkasPengecualian {
  /// What is wrong with the file, where, and how to mend it.
  struct Galat: Error, Hashable {
    let pesan: String
  }

  /// The fields of an entry.
  private enum Bidang: String, CaseIterable {
    case kode, tercetak, peran, alasan, baris

    static let daftar = "kode, tercetak, peran, dan alasan; baris boleh ditambahkan"
  }

  /// Reads the content of the file.
  /// - Throws: ``Galat`` naming the entry, from 1, and its field.
  static func baca(_ isi: [UInt8]) throws(Galat) -> [Pengecualian] {
    guard let content = try? JSONSerialization.jsonObject(with: Data(isi)) else {
      throw Galat(pesan: "isinya bukan JSON. Tulislah daftar dalam tanda [ ] dengan \(Bidang.daftar).")
    }
    guard let entries = content as? [Any] else {
      throw Galat(pesan: "isinya bukan daftar. Tulislah daftar dalam tanda [ ] dengan \(Bidang.daftar).")
    }
    var exceptions: [Pengecualian] = []
    for (place, entry) in entries.enumerated() { exceptions.append(try pengecualian(entry, place + 1)) }
    return exceptions
  }

  private static func pengecualian(_ entry: Any, _ nomor: Int) throws(Galat) -> Pengecualian {
    guard let fields = entry as? [String: Any] else {
      throw Galat(pesan: "butir ke-\(nomor) bukan objek. Tulislah dalam tanda { } dengan \(Bidang.daftar).")
    }
    if let strange = fields.keys.sorted().first(where: { Bidang(rawValue: $0) == nil }) {
      throw Galat(
        pesan:
          "butir ke-\(nomor) memuat bidang \u{201C}\(strange.prefix(40))\u{201D}, yang tidak dikenal. Pakailah \(Bidang.daftar)."
      )
    }
    let code = try teks(fields, .kode, nomor).uppercased()
    guard DaftarKaidah.kaidah(kode: code) != nil else {
      throw Galat(
        pesan:
          "kode pada butir ke-\(nomor), \u{201C}\(code.prefix(40))\u{201D}, bukan kode kaidah. Kode kaidah tercantum dalam docs/reviu/kaidah.md."
      )
    }
    return Pengecualian(
      kode: code, tercetak: try teks(fields, .tercetak, nomor, bolehKosong: true), baris: try baris(fields, nomor),
      peran: try teks(fields, .peran, nomor), alasan: try teks(fields, .alasan, nomor))
  }

  private static func teks(
    _ fields: [String: Any], _ field: Bidang, _ nomor: Int, bolehKosong: Bool = false
  ) throws(Galat) -> String {
    guard let value = fields[field.rawValue] else {
      throw Galat(pesan: "\(field.rawValue) pada butir ke-\(nomor) tidak ada. \(isian(field))")
    }
    guard let text = value as? String else {
      throw Galat(pesan: "\(field.rawValue) pada butir ke-\(nomor) bukan teks. \(isian(field))")
    }
    guard bolehKosong || text.contains(where: { !$0.isWhitespace }) else {
      throw Galat(pesan: "\(field.rawValue) pada butir ke-\(nomor) kosong. \(isian(field))")
    }
    return text
  }

  /// A whole number from 1; a fraction, a truth value and a text are none.
  private static func baris(_ fields: [String: Any], _ nomor: Int) throws(Galat) -> Int? {
    guard let value = fields[Bidang.baris.rawValue] else { return nil }
    guard !(value is NSNull) else { return nil }
    guard let number = value as? NSNumber, let line = Int(number.description), line > 0 else {
      throw Galat(pesan: "baris pada butir ke-\(nomor) bukan bilangan bulat mulai 1. \(isian(.baris))")
    }
    return line
  }

  /// What to write.
  private static func isian(_ field: Bidang) -> String {
    switch field {
    case .kode: "Isi dengan kode kaidah, misalnya \"H02\"."
    case .tercetak: "Isi dengan tulisan temuannya seperti tercetak, misalnya \"97,26%\"."
    case .peran: "Isi dengan jabatan yang menerimanya, misalnya \"Camat Sukamaju\"."
    case .alasan: "Isi dengan alasan mengapa tulisan itu benar atau tetap begitu."
    case .baris: "Isi dengan nomor baris temuannya, atau hapus."
    }
  }
}
