import Document
import Selaras

/// Recommendations to answer in the year of the report, with what is done about them.
struct TabelRekomendasi {
  let lkjip: Lkjip

  var blocks: [Block] {
    let all = lkjip.unit.rekomendasi(tahun: lkjip.tahun)
    return Kelompok.berurutan(all, menurut: \.lhe).flatMap { group -> [Block] in
      guard let lhe = group.first?.lhe else { return [] }
      return [
        "Tindak lanjut atas rekomendasi Laporan Hasil Evaluasi Nomor \(lhe.nomor) tanggal \(lhe.tanggal.printed) atas laporan kinerja Tahun \(lhe.tahunDievaluasi) adalah sebagai berikut:",
        .table(tabel(group, lhe)),
      ]
    }
  }

  private func tabel(_ group: [RekomendasiDicatat], _ lhe: RekomendasiDicatat.Lhe) -> Table {
    var number = 0
    let rows = Kelompok.berurutan(group, menurut: \.komponen).flatMap { members -> [Table.Row] in
      let heading = members.first.map { Table.Row([Cell(RichText($0.komponen.nama), columnSpan: 4)], kind: .group) }
      return [heading].compactMap { $0 }
        + members.map { recommendation in
          number += 1
          let answer = lkjip.unit.evaluasi.tindakLanjutTerakhir(recommendation.id)
          return Table.Row(
            [
              "\(number).", recommendation.uraian, answer?.uraian ?? "Belum ditindaklanjuti",
              answer?.status.nama ?? "-",
            ]
            .map { Cell(RichText($0)) })
        }
    }
    return Table(
      "Rekomendasi \(lhe.nomor)", isNumbered: false,
      columns: [.init(.centre, width: 0.5), .init(width: 4), .init(width: 3.6), .init(width: 1.4)],
      header: [["No.", "Rekomendasi", "Rencana Tindak Lanjut", "Status"]], rows: rows)
  }
}
