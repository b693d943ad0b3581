import Sakip
import Selaras

extension BelanjaForm {
  /// That somebody else changed the row since it was shown; `nil` where nobody did.
  func benturan(_ row: IsianBelanja, _ state: State) -> String? {
    do throws(Penolakan) {
      try terlihat(row).periksa(state)
      return nil
    } catch {
      return error.pesan
    }
  }

  /// What is wrong with the facts of a row, and where, if not at its amount; `nil` for nothing.
  func salah(
    _ row: IsianBelanja, _ facts: [RealisasiAnggaranDicatat], _ state: State, pada hari: Tanggal
  ) -> (Bidang?, String)? {
    if let reason = benturan(row, state) { return (.terlihat, reason) }
    for fact in facts {
      do throws(Penolakan) {
        try fact.periksa(state)
        try fact.periksa(pada: hari, state)
      } catch {
        if error.bidang == "alasan" { return (.alasan, error.pesan) }
        let isLater = fact.sampaiBulan != row.bulan.bulanTerakhir
        let month = isLater ? NamaBulan.dengan(nomor: fact.sampaiBulan) : nil
        return (
          nil,
          month.map { "\($0) ikut bergeser. \(error.pesan) Atau isi jumlah sejak Januari untuk tiap bulan." }
            ?? error.pesan
        )
      }
    }
    return nil
  }

  /// What the person saw of a row, and what the months that move with it are made from.
  func terlihat(_ reading: Bacaan) -> [Terlihat] {
    [terlihat(reading.isian)]
      + reading.fakta.dropFirst().map {
        unit.terlihat(
          .realisasiAnggaran(tahun: $0.tahun, subKegiatan: $0.subKegiatan, sampaiBulan: $0.sampaiBulan))
      }
  }

  /// What was typed into rows that the budget no longer has, as a sentence; `nil` for nothing.
  func terlepas(dari rows: [IsianBelanja]) -> String? {
    let known = Set(rows.map(\.simpul.id))
    let lost = isian.barisTerkirim.filter { !known.contains($0) }.compactMap { id -> String? in
      let texts = ([.jumlah] + JenisBelanja.allCases.map(Bidang.jenis)).compactMap { isian[$0.nama(id)] }
      let before = isian.asSent(Bidang.semula.nama(id)).split(separator: "|").map(String.init)
      guard !texts.isEmpty, texts != before else { return nil }
      return "\u{201C}\(id)\u{201D} (\(texts.joined(separator: "; ")))"
    }
    guard !lost.isEmpty else { return nil }
    return
      "Sub kegiatan ini tidak lagi ada dalam anggaran, sehingga isian Anda untuknya tidak disimpan: \(lost.joined(separator: ", ")). Isian lain belum disimpan; periksa, lalu simpan kembali."
  }
}
