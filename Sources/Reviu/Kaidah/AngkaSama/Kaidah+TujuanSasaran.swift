extension Kaidah {
  /// A tujuan that stands as sasaran, or the reverse.
  static let tujuanSebagaiSasaran = Kaidah(
    kode: "S52", judul: "Tujuan tercetak sebagai sasaran, atau sebaliknya", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Satu tabel memisahkan tujuan dan sasaran; tabel lain memuat salah satu namanya.",
    bagiPenyusun: "Tujuan dan sasaran mempunyai nama dan indikator masing-masing.",
    bagiPereviu:
      "Nama pada kolom sasaran adalah nama tujuan pada tabel lain, atau judul tabel menyebut tujuan padahal isinya sasaran.",
    tindakan: "Betulkan nama pada kolom itu, atau judul tabelnya."
  ) { material, run in
    let goals = sel(material, .tujuan)
    let targets = sel(material, .sasaran)
    let divided = Set(
      material.tabel.indices.filter { index in
        material.tabel[index].kolom(.tujuan) != nil && material.tabel[index].kolom(.sasaran) != nil
      })
    let official = (
      goals: goals.filter { divided.contains($0.tabel) }, targets: targets.filter { divided.contains($0.tabel) }
    )
    var reported: Set<NamaBaku> = []
    for cell in targets {
      run.periksa(.nama)
      let name = NamaBaku(cell.sel.teks)
      let isTarget = official.targets.contains { $0.nama == name && $0.tabel != cell.tabel }
      let goal = official.goals.first { BedaNama.satu($0.nama, name)?.sekata == true }
      let title = KataTeks.pecah(material.tabel[cell.tabel].tabel.judul?.nama ?? "")
      let isAboutGoal = title.contains("tujuan") && !title.contains("sasaran")
      if let goal, !isTarget, !isAboutGoal {
        guard reported.insert(name).inserted else { continue }
        let others = targets.filter { $0.nama == name && $0.sel.letak != cell.sel.letak }.prefix(6)
        run.temukan(
          [kutipan(cell.sel), kutipan(goal.sel)] + others.map { kutipan($0.sel) },
          "\u{201C}\(cell.sel.teks)\u{201D} tercetak sebagai sasaran, padahal pada tabel lain nama itu adalah tujuan.",
          keyakinan: 0.9)
      } else if isTarget, isAboutGoal, let caption = material.tabel[cell.tabel].tabel.judul {
        run.temukan(
          [kutipan(cell.sel), Temuan.Kutipan(caption.nama, pada: caption.letak)]
            + official.goals.prefix(1).map { kutipan($0.sel) },
          seharusnya: official.goals.first?.sel.teks,
          "Tabel \u{201C}\(caption.nama)\u{201D} memuat \u{201C}\(cell.sel.teks)\u{201D}, padahal pada tabel lain nama itu adalah sasaran.",
          keyakinan: 0.9)
      }
    }
  }

  private struct SelTujuan {
    let sel: Sel
    let nama: NamaBaku
    let tabel: Int
  }

  private static func kutipan(_ cell: Sel) -> Temuan.Kutipan { Temuan.Kutipan(cell.teks, pada: cell.letak) }

  private static func sel(_ material: BahanReviu, _ role: Peran) -> [SelTujuan] {
    material.tabel.enumerated().flatMap { index, table in
      table.kolom.filter { $0.peran == role }.flatMap { column in
        table.baris.compactMap { row in
          row.baris[column.nomor].flatMap { cell in
            cell.teks.count > 12 && !cell.rusak
              ? SelTujuan(sel: cell, nama: NamaBaku(cell.teks), tabel: index) : nil
          }
        }
      }
    }
  }
}
