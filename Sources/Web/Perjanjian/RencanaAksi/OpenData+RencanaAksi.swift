import Document
import Sakip
import Selaras

/// Rencana aksi as data: a row for each part and period.
extension OpenData {
  /// Those of a perangkat daerah in a year that the visitor may read, of each post the last.
  static func rencanaAksi(_ context: PageContext, _ unit: UnitState) -> Table {
    let posts = unit.organisasi.jabatan.semua.map(\.id)
    let plans = posts.compactMap { post in
      unit.perjanjian.rencanaAksi(tahun: context.tahun, jabatan: post).last { RuangRencanaAksi.terbaca(context, $0) }
    }
    return table(
      "Rencana aksi \(unit.nama) tahun \(context.tahun)",
      kolom: [
        "Jabatan", "Perubahan ke", "Keadaan", "Jenis", "Kode", "Sasaran, program, kegiatan, atau sub kegiatan",
        "Keluaran", "Satuan", "Target setahun", "Cara menghitung setahun", "Pagu (Rp)", "Periode", "Target periode",
        "Anggaran periode (Rp)", "Penanggung jawab", "Sasaran", "Mendukung indikator",
      ],
      baris: plans.compactMap { unit.isiRencanaAksi($0.isi.kunci) }.flatMap { content in
        unit.susunan(content).kelompok.flatMap { group in
          group.butir.flatMap { baris($0, group, content, unit) }
        }
      })
  }

  private static func baris(
    _ item: SusunanRencanaAksi.Butir, _ group: SusunanRencanaAksi.Kelompok, _ content: IsiRencanaAksi, _ unit: UnitState
  ) -> [[String]] {
    let (row, head) = (item.baris, content.rencana.isi)
    let supports =
      item.indikator.flatMap { unit.indikator($0, tahun: head.tahun)?.nama }.map { [$0] + item.jugaMendukung }
      ?? item.jugaMendukung
    let owner = row.isi.penanggungJawab.map { unit.organisasi.jabatan[$0]?.nama ?? $0 } ?? "belum ditetapkan"
    return content.periode.enumerated().map { place, period in
      [
        head.namaJabatan, String(head.nomor), content.rencana.status.nama, row.tingkat?.nama ?? "Indikator",
        row.isi.bagian.id, row.nama, row.isi.keluaran, row.isi.satuan,
        row.isi.targetSetahun?.printed ?? "belum ada", row.isi.agregasi.rumus, row.pagu?.printed ?? "tidak ada",
        period.nama, row.isi.target(pada: place)?.printed ?? "tidak ada",
        row.anggaran.indices.contains(place) ? row.anggaran[place]?.printed ?? "belum diisi" : "tidak ada", owner,
        group.isTanpaIndikator ? "tidak ada" : group.judul,
        supports.isEmpty ? "tidak ada" : supports.joined(separator: "; "),
      ]
    }
  }
}
