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
        "Anggaran periode (Rp)", "Penanggung jawab",
      ],
      baris: plans.compactMap { unit.isiRencanaAksi($0.isi.kunci) }.flatMap { content in
        content.baris.flatMap { row in baris(row, content, unit) }
      })
  }

  private static func baris(_ row: IsiRencanaAksi.Baris, _ content: IsiRencanaAksi, _ unit: UnitState) -> [[String]] {
    let head = content.rencana.isi
    let owner = row.isi.penanggungJawab.map { unit.organisasi.jabatan[$0]?.nama ?? $0 } ?? "belum ditetapkan"
    return content.periode.enumerated().map { place, period in
      [
        head.namaJabatan, String(head.nomor), content.rencana.status.nama, row.tingkat?.nama ?? "Indikator",
        row.isi.bagian.id, row.nama, row.isi.keluaran, row.isi.satuan,
        row.isi.targetSetahun?.printed ?? "belum ada", row.isi.agregasi.rumus, row.pagu?.printed ?? "tidak ada",
        period.nama, row.isi.target(pada: place)?.printed ?? "tidak ada",
        row.anggaran.indices.contains(place) ? row.anggaran[place]?.printed ?? "belum diisi" : "tidak ada", owner,
      ]
    }
  }
}
