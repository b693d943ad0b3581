import Lembar
import Sakip

extension ImporRencana {
  /// The wording of a row: an empty cell keeps that of the version.
  static func nama(_ baris: inout BarisImpor, _ recorded: String?) -> String? {
    guard let text = baris.teks(nama.nama, tercatat: recorded) else {
      baris.tandai(nama.nama, "Nama belum diisi.")
      return nil
    }
    return text
  }

  static func tujuan(_ baris: inout BarisImpor, _ place: Tempat) -> FaktaImpor? {
    let before = place.unit.perencanaan.tujuan[place.id]
    let standing = before.flatMap { $0.termuat(dalam: place.versi.id) ? $0 : nil }
    let mission = baris.boleh(misi.nama, tercatat: before?.misi) { (cell) throws(SelTidakTerbaca) in
      try cell.bilangan(1...50)
    }
    guard let text = nama(&baris, before?.nama(dalam: place.versi.id)), !baris.salah else { return nil }
    let words = place.rumusan(before, menjadi: text)
    let event = TujuanDitetapkan(
      unit: place.unit.id, id: place.id, nama: words.nama, misi: mission, versi: place.termuat(before),
      rumusan: words.rumusan)
    let recorded = standing?.nama(dalam: place.versi.id)
    return FaktaImpor(
      event: event, nama: "tujuan \u{201C}\(text)\u{201D}",
      nilai: .init(sebelum: recorded, sesudah: text, sama: recorded == text),
      lain: [BidangImpor(misi.nama, before?.misi.map { String($0) }, mission.map { String($0) })],
      kelompok: Bagian.tujuan.nama)
  }

  static func sasaran(_ baris: inout BarisImpor, _ place: Tempat) -> FaktaImpor? {
    let before = place.unit.perencanaan.sasaran[place.id]
    let standing = before.flatMap { $0.termuat(dalam: place.versi.id) ? $0 : nil }
    let supported = baris.kode(rpjmd, tercatat: before?.sasaranRpjmd)
    let above = baris.terisi(tujuan.nama) ? baris.kode(tujuan, tercatat: nil) : before?.tujuan
    if above == nil, !baris.salah(tujuan.nama) {
      baris.tandai(tujuan.nama, "Kode tujuan belum diisi. Isi tujuan di atas sasaran ini.")
    }
    guard let text = nama(&baris, before?.nama(dalam: place.versi.id)), let above, !baris.salah else { return nil }
    let words = place.rumusan(before, menjadi: text)
    let event = SasaranDitetapkan(
      unit: place.unit.id, id: place.id, tujuan: above, nama: words.nama, versi: place.termuat(before),
      rumusan: words.rumusan, sasaranRpjmd: supported)
    let recorded = standing?.nama(dalam: place.versi.id)
    return FaktaImpor(
      event: event, nama: "sasaran \u{201C}\(text)\u{201D}",
      nilai: .init(sebelum: recorded, sesudah: text, sama: recorded == text),
      lain: [
        BidangImpor(tujuan.nama, before?.tujuan, above), BidangImpor(rpjmd.nama, before?.sasaranRpjmd, supported),
      ],
      kelompok: Bagian.sasaran.nama)
  }
}

extension TujuanDitetapkan: FaktaTerimpor {
  var objek: Objek? { .tujuan(id: id) }
}

extension SasaranDitetapkan: FaktaTerimpor {
  var objek: Objek? { .sasaran(id: id) }
}
