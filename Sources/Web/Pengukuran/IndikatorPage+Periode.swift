import HTML
import Sakip
import Selaras

extension IndikatorPage {
  /// The periods of the year: those that count with what is recorded of them, the others with why they do not.
  var perPeriode: DataTable {
    DataTable(
      id: "periode", judul: satuanDalamJudul("Realisasi per \(indikator.frekuensi.rawValue) tahun \(context.tahun)"),
      kolom: [
        DataTable.Column("Periode"), DataTable.Column("Realisasi", angka: true), DataTable.Column("Keadaan"),
        DataTable.Column("Sumber dan catatan"), DataTable.Column("Bukti"),
      ],
      baris: periode.map { period, record in
        DataTable.Row(
          [HTML(period.nama)] + (record.flatMap { terhitung($0, period) } ?? kosong(record, period)))
      },
      catatan: hasil.realisasi.map { actual in
        HTML(
          [
            AngkaSementara.keterangan(actual.bagian.map { ($0.periode.nama, $0.tercatat.sementara) }),
            "Nilai setahun: \(actual.rumus).", actual.keteranganKosong.map { "\($0)." },
            actual.resmi ? nil : "Angka yang belum disetujui dapat berubah.",
          ].compactMap { $0 }.joined(separator: " "))
      })
  }

  /// Value, state, remarks and evidence; `nil` where they do not count.
  private func terhitung(_ record: RealisasiTercatat, _ period: Periode) -> [HTML]? {
    guard record.status.dihitung else { return nil }
    return [
      HTML {
        context.angka(indikator.tertulis(record), rujukan(.realisasi))
        if let stands = record.sementara { AngkaSementara.tanda(stands) }
      },
      keadaan(record),
      Components.teks(
        [record.sumber, record.sementara.map { "Angka sementara: \($0)" }, record.catatan].compactMap { $0 }
          .joined(separator: ". "), kosong: "tidak ada"),
      context.bukti(unit.bukti(indikator, period)),
    ]
  }

  private func kosong(_ record: RealisasiTercatat?, _ period: Periode) -> [HTML] {
    let reason = unit.pengukuran.sebabTidakDihitung(indikator.id, period) ?? .belumDiisi
    let rest = Components.nihil(record == nil ? "tidak ada" : "belum ditampilkan")
    return [Components.nihil(reason.nama), record.map(keadaan) ?? Components.nihil(reason.nama), rest, rest]
  }

  private func keadaan(_ record: RealisasiTercatat) -> HTML {
    Components.lencana(record.status.nama, record.status.resmi ? .baik : .perhatian)
  }
}
