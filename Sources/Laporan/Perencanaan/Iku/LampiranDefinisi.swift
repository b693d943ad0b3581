import Document
import Selaras

/// The definition sheets of all indikator of the decree, in the order of its tables.
struct LampiranDefinisi {
  let dokumen: DokumenIku

  var tabel: Table {
    let indicators = dokumen.susunan.kelompok.flatMap(\.indikator)
    return Table(
      "Definisi operasional indikator kinerja utama", key: "definisi-iku",
      columns: [.init(.centre, width: 0.6), .init(width: 3), .init(width: 6), .init(width: 4)],
      header: [["No.", "Indikator", "Makna, alasan pemilihan, dan cara menghitung", "Pengukuran dan data"]],
      rows: indicators.enumerated().map { baris($0.element, $0.offset + 1) }, isLandscape: true)
  }

  private func baris(_ indicator: IndikatorDitetapkan, _ number: Int) -> Table.Row {
    let sel = dokumen.sel
    let sheet = indicator.definisi
    let missing = sheet.belumDiisi
    return Table.Row([
      sel.jumlah(number), sel.teks(indicator.nama),
      sel.berjudul([
        ("Makna", sheet.makna), ("Alasan pemilihan", sheet.alasan), ("Formulasi", sheet.formulasi),
        ("Rumus", indicator.formula?.printed ?? ""), ("Indeks gabungan", sheet.metode?.rumus ?? ""),
        ("Referensi", sheet.referensi), ("Belum diisi", missing.joined(separator: ", ")),
      ]),
      sel.berjudul([
        ("Satuan", indicator.satuan.isEmpty ? "indeks, tanpa satuan" : indicator.satuan),
        ("Arah yang baik", indicator.polaritas.nama), ("Diukur", "setiap \(indicator.frekuensi.rawValue)"),
        ("Nilai setahun", indicator.agregasi.rumus), ("Nilai beberapa unit", sheet.agregasiUnit?.rumus ?? ""),
        ("Sumber pembanding", sheet.pembanding ?? ""), ("Cara data diverifikasi", sheet.verifikasiData ?? ""),
        ("Keterbatasan data", sheet.keterbatasanData ?? ""), ("Kualitas data", sheet.kualitasData ?? ""),
      ]),
    ])
  }
}
