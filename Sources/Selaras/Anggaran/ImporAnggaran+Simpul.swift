import Lembar
import Sakip

extension ImporAnggaran {
  /// The place of a row: what its cells leave empty is what is recorded, or for a new place what its code says.
  static func simpul(
    _ baris: inout BarisImpor, _ tree: AnggaranTahun, unit: String, tahun: Int, id: String
  ) -> SimpulAnggaranDitetapkan? {
    let before = tree.simpul[id]
    let ownCode = KodeRekening(id)
    let read = baris.boleh(tingkat.nama) { (cell) throws(SelTidakTerbaca) in
      try TingkatAnggaran.baca(try cell.kode())
    }
    let implied = ownCode?.tingkat.diAtasProgram == false ? ownCode?.tingkat : nil
    guard !baris.salah, let level = read ?? before?.tingkat ?? implied else {
      if !baris.salah { baris.tandai(tingkat.nama, "Tingkat belum diisi. Isi program, kegiatan, atau sub kegiatan.") }
      return nil
    }
    let code = baris.boleh(
      nomenklatur.nama, tercatat: before == nil ? (ownCode?.tingkat == level ? id : nil) : before?.kode
    ) { (cell) throws(SelTidakTerbaca) in try cell.nomorSusun() }
    let parent = baris.boleh(induk.nama, tercatat: before == nil ? induk(code, tree) : before?.induk) {
      (cell) throws(SelTidakTerbaca) in try cell.nomorSusun()
    }
    guard let name = baris.teks(nama.nama, tercatat: before?.nama) else {
      baris.tandai(nama.nama, "Nama belum diisi.")
      return nil
    }
    return SimpulAnggaranDitetapkan(
      unit: unit, tahun: tahun, id: id, induk: parent, tingkat: level, kode: code, nama: name,
      indikator: baris.teks(indikator.nama, tercatat: before?.indikator) ?? "",
      target: baris.teks(target.nama, tercatat: before?.target) ?? "")
  }

  /// The fact of a place with what it changes.
  static func fakta(_ place: SimpulAnggaranDitetapkan, _ baris: BarisImpor, _ tree: AnggaranTahun) -> FaktaImpor {
    let before = tree.simpul[place.id]
    return FaktaImpor(
      event: place, nama: "\(place.tingkat.nama.lowercased()) \u{201C}\(place.namaLengkap)\u{201D}",
      nilai: .init(sebelum: before?.nama, sesudah: place.nama, sama: before?.nama == place.nama),
      lain: [
        BidangImpor(tingkat.nama, before?.tingkat.nama, place.tingkat.nama),
        BidangImpor(induk.nama, before?.induk, place.induk),
        BidangImpor(nomenklatur.nama, before?.kode, place.kode),
        BidangImpor(indikator.nama, before?.indikator, place.indikator),
        BidangImpor(target.nama, before?.target, place.target),
      ],
      kolomBidang: [
        "kode": baris.terisi(nomenklatur.nama) ? nomenklatur.nama : kode.nama,
        "induk": baris.terisi(induk.nama) ? induk.nama : kode.nama,
      ])
  }

  /// The place above by the code: below urusan and bidang urusan only where they are recorded.
  private static func induk(_ code: String?, _ tree: AnggaranTahun) -> String? {
    guard let above = code.flatMap({ KodeRekening($0) })?.induk else { return nil }
    return tree.simpul.semua.first { $0.kode == above.description }?.id
      ?? (above.tingkat.diAtasProgram ? nil : above.description)
  }
}

extension TingkatAnggaran {
  /// Reads the name of a level: `sub kegiatan`.
  static func baca(_ text: String) throws(SelTidakTerbaca) -> TingkatAnggaran {
    let words = text.lowercased().replacing("-", with: " ")
    guard let level = allCases.first(where: { $0.nama.lowercased() == words }) else {
      throw .bukanPilihan(text, allCases.map { $0.nama.lowercased() })
    }
    return level
  }
}

extension SimpulAnggaranDitetapkan: FaktaTerimpor {
  var objek: Objek? { .simpulAnggaran(tahun: tahun, id: id) }
}
