import Document
import Sakip
import Selaras

/// The capaian of some indikator against target, earlier years, the end of the Renstra and others: the comparisons that
/// PermenPANRB 53/2014 asks for, in one table.
struct TabelCapaian {
  let unit: UnitState
  let tahun: Int
  let baris: [KinerjaIndikator]
  let sel: Sel

  /// A table with a column of sasaran; with `nomorAwal`, numbers stand in its place.
  func tabel(_ judul: String, kunci: ReferenceKey, nomorAwal: Int? = nil) -> Table {
    let years = baris.first?.sebelumnya.map(\.tahun) ?? []
    let lead = nomorAwal == nil ? "Sasaran Kinerja Utama" : "No."
    return Table(
      judul, key: kunci, columns: kolom(years.count, bernomor: nomorAwal != nil),
      header: [
        [Cell(RichText(lead), rowSpan: 2), Cell("Indikator Kinerja Utama", rowSpan: 2)]
          + years.map { Cell(RichText("Capaian \($0)"), rowSpan: 2) }
          + [
            Cell(RichText("Kinerja \(tahun)"), columnSpan: 3), Cell("Akhir Renstra", columnSpan: 2),
            Cell("Realisasi / Capaian terhadap", columnSpan: PembandingDicatat.Lingkup.allCases.count),
            Cell("Serapan Anggaran Tahunan", rowSpan: 2),
          ],
        ["Target", "Realisasi", "Capaian", "Target", "Capaian"]
          + PembandingDicatat.Lingkup.allCases.map { Cell(RichText(Self.nama($0))) },
      ],
      rows: nomorAwal.map(bernomor) ?? berkelompok, note: catatan)
  }

  private func kolom(_ years: Int, bernomor: Bool) -> [Table.Column] {
    let figures = (0..<years).map { _ in 1.25 } + [1.05, 1.4, 1.25, 1.05, 1.25]
    return [.init(bernomor ? .centre : .left, width: bernomor ? 0.6 : 1.75), .init(width: bernomor ? 3 : 1.75)]
      + figures.map { Table.Column(.right, width: $0) }
      + PembandingDicatat.Lingkup.allCases.map { _ in Table.Column(.centre, width: 1.25) } + [
        .init(.right, width: 1.45)
      ]
  }

  private var berkelompok: [Table.Row] {
    Kelompok.berurutan(baris, menurut: \.sasaran).flatMap { members in
      members.enumerated().map { position, result in
        Table.Row((position == 0 ? [Cell(RichText(result.sasaran), rowSpan: members.count)] : []) + sel(result))
      }
    }
  }

  private func bernomor(mulai: Int) -> [Table.Row] {
    baris.enumerated().map { index, result in Table.Row([Cell(RichText("\(mulai + index)"))] + sel(result)) }
  }

  private func sel(_ result: KinerjaIndikator) -> [Cell] {
    let indicator = result.indikator
    let sign = indicator.satuan == "%" ? "%" : ""
    func asal(_ angka: Asal.Angka, _ year: Int? = nil) -> Asal {
      .indikator(unit: unit.id, indikator: indicator.id, tahun: year ?? tahun, angka)
    }
    func realisasi(_ value: RealisasiTahunan?, _ year: Int) -> Cell {
      sel.realisasi(value, satuan: sign, asal: asal(.realisasi, year))
    }
    return [sel.teks(indicator.nama)] + result.sebelumnya.map { realisasi($0.realisasi, $0.tahun) }
      + [
        sel.nilai(result.target?.isi, satuan: sign, asal: asal(.target)), realisasi(result.realisasi, tahun),
        sel.persen(result.capaian.persen, asal: asal(.capaian)),
        sel.nilai(result.targetAkhir?.isi, satuan: sign, asal: asal(.targetAkhir)),
        sel.persen(result.capaianAkhir.persen, asal: asal(.capaianAkhir)),
      ] + PembandingDicatat.Lingkup.allCases.map { pembanding(indicator, $0, sign) }
      + [sel.persen(tercatat(result) ? result.anggaran?.serapan : nil, asal: asal(.serapan))]
  }

  private func pembanding(_ indicator: IndikatorDitetapkan, _ lingkup: PembandingDicatat.Lingkup, _ sign: String)
    -> Cell
  {
    let recorded = unit.pengukuran.pembanding(indicator.id, tahun: tahun, lingkup)
    return recorded?.nilai.map { sel.nilai($0, satuan: sign) } ?? Cell("Tidak ada")
  }

  private var catatan: RichText? {
    var notes: [String] = []
    if baris.contains(where: { row in row.sebelumnya.contains { $0.hasilRealisasi == .tidakAda(.belumDiisi) } }) {
      notes.append("Tanda - berarti indikator belum diukur pada tahun tersebut.")
    }
    if baris.contains(where: { $0.anggaran != nil && !tercatat($0) }) {
      notes.append("Tanda - pada serapan berarti realisasi anggaran belum dicatat.")
    }
    notes += [TandaRealisasi.catatan(baris.realisasi(denganSebelumnya: true))].compactMap { $0 }
    notes += baris.catatanTahunKosong + baris.catatanKosong + baris.kebijakanCapaian(denganAkhir: true)
    return notes.isEmpty ? nil : RichText(notes.joined(separator: " "))
  }

  private func tercatat(_ row: KinerjaIndikator) -> Bool {
    row.cakupanBelanja.ada
  }

  private static func nama(_ lingkup: PembandingDicatat.Lingkup) -> String {
    switch lingkup {
    case .kabupatenLain: "Kab/Kota Lain"
    case .provinsi: "RPJMD Provinsi"
    case .nasional: "RPJMN"
    }
  }
}
