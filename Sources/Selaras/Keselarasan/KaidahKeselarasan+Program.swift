import Sakip

extension KaidahKeselarasan {
  static let program: [KaidahKeselarasan] = [
    beda(
      "K.404", "Program Renstra yang tidak ada dalam Renja", .peringatan,
      penjelasan: "Evaluasi Renja menyebut program Renstra yang tidak direncanakan lagi dalam Renja tahun itu.",
      tindakan: "Muat programnya dalam Renja, atau jelaskan mengapa tidak dilanjutkan.",
      dasar: "Permendagri 86/2017 (ringkasan): Renja berpedoman pada Renstra",
      dari: \.programRenstra, ke: \.programRenja
    ) { "Program \u{201C}\($0)\u{201D} dalam evaluasi Renstra tidak ada dalam Renja \($1)." },
    beda(
      "K.405", "Program Renja yang tidak ada dalam Renstra", .peringatan,
      penjelasan: "Renja merencanakan program yang tidak tercantum dalam evaluasi pelaksanaan Renstra.",
      tindakan: "Periksa kode dan namanya, atau muat programnya dalam perubahan Renstra.",
      dasar: "Permendagri 86/2017 (ringkasan): Renja berpedoman pada Renstra",
      dari: \.programRenja, ke: \.programRenstra
    ) { "Program \u{201C}\($0)\u{201D} dalam Renja \($1) tidak ada dalam evaluasi Renstra." },
    beda(
      "K.406", "Program Renja tanpa anggaran", .galat,
      penjelasan: "Program direncanakan dalam Renja, tetapi tidak ada dalam anggaran (DPA) tahun itu.",
      tindakan: "Ubah Renjanya, atau usulkan anggarannya pada perubahan.",
      dasar: "PP 12/2019 (ringkasan): anggaran disusun menurut rencana kerja",
      dari: \.programRenja, ke: \.programAnggaran
    ) { "Program \u{201C}\($0)\u{201D} dalam Renja \($1) tidak ada dalam anggaran." },
    beda(
      "K.407", "Program beranggaran yang tidak ada dalam Renja", .galat,
      penjelasan: "Anggaran (DPA) memuat program yang tidak direncanakan dalam Renja tahun itu.",
      tindakan: "Muat programnya dalam perubahan Renja, atau periksa kode dan namanya.",
      dasar: "PP 12/2019 (ringkasan): anggaran disusun menurut rencana kerja",
      dari: \.programAnggaran, ke: \.programRenja
    ) { "Program \u{201C}\($0)\u{201D} dianggarkan tahun \($1), tetapi tidak ada dalam Renja." },
  ]

  /// A rule about programs of one list of a unit that another list of it lacks; it says nothing where either is empty.
  private static func beda(
    _ kode: String, _ judul: String, _ tingkat: Tingkat, penjelasan: String, tindakan: String, dasar: String,
    dari one: @escaping @Sendable (RingkasanRencana) -> [ProgramBertempat],
    ke other: @escaping @Sendable (RingkasanRencana) -> [ProgramBertempat],
    _ uraian: @escaping @Sendable (String, String) -> String
  ) -> KaidahKeselarasan {
    KaidahKeselarasan(
      kode: kode, kelompok: .anggaran, tingkat: tingkat, judul: judul, penjelasan: penjelasan, tindakan: tindakan,
      dasar: dasar,
      periksa: .sendiri { own in
        let known = other(own)
        guard !known.isEmpty else { return [] }
        return one(own).filter { program in !known.contains { program.sama(dengan: $0) } }.map {
          Pelanggaran(objek: $0.objek, tahun: own.tahun, uraian: uraian($0.nama, String(own.tahun)))
        }
      })
  }
}

/// A program in one of the documents of a year.
private struct ProgramBertempat {
  let kode: String?
  let nama: String
  let objek: Objek

  /// By the code where both have one, else by the words of the name.
  func sama(dengan other: ProgramBertempat) -> Bool {
    if let kode, let code = other.kode { return kode == code }
    return nama.samaKatanya(dengan: other.nama)
  }
}

extension RingkasanRencana {
  /// The programs that the evaluation of the Renstra (T-C.29) in the Renja of the year names.
  fileprivate var programRenstra: [ProgramBertempat] {
    guard let renja = rencana.renja(tahun: tahun) else { return [] }
    return rencana.isi(rencana: renja.id).evaluasiBerurutan
      .filter { KodeRekening($0.kode)?.tingkat == .program }
      .map {
        ProgramBertempat(kode: $0.kode, nama: $0.nama, objek: .evaluasiRencana(rencana: renja.id, kode: $0.kode))
      }
  }

  /// The programs that the Renja of the year plans.
  fileprivate var programRenja: [ProgramBertempat] {
    guard let renja = rencana.renja(tahun: tahun) else { return [] }
    return rencana.isi(rencana: renja.id).baris.semua.filter { $0.tingkat == .program }
      .map { ProgramBertempat(kode: $0.kode, nama: $0.nama, objek: .barisRencana(rencana: renja.id, id: $0.id)) }
  }

  /// The programs that have a budget in the year.
  fileprivate var programAnggaran: [ProgramBertempat] {
    (unit.anggaran.tahun[tahun]?.simpul.semua ?? []).filter { $0.tingkat == .program }
      .map {
        ProgramBertempat(kode: $0.kode, nama: $0.nama, objek: .simpulAnggaran(tahun: tahun, id: $0.id))
      }
  }
}
