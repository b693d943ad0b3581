import Document
import Selaras

extension OpenData {
  /// The nodes of a pohon kinerja, each before those below it: of one perangkat daerah, or of all.
  /// - Parameter versi: the version of the plan of that perangkat daerah that is meant; `nil` for the one in force.
  static func pohon(_ context: PageContext, _ unit: UnitState?, versi: String?) -> Table {
    let shown = TampilanPohon(context, unit, SaringanPohon(versi: versi), tingkat: nil)
    let state = context.state
    let tree = context.pohon(unit, versi: versi)
    let program = context.program(shown.butir.map(\.simpul), denganPagu: true)
    return table(
      "Pohon kinerja \(unit?.nama ?? context.namaPemda)",
      kolom: [
        "Tingkat", "Perangkat daerah", "Kode", "Induk", "Jenjang", "Kondisi", "Hubungan sebab-akibat",
        "Penanggung jawab", "Indikator", "Tujuan atau sasaran", "Kode program", "Program, kegiatan, atau sub kegiatan",
        "Tingkat program", "Termuat dalam", "Pagu (Rp)", "Program pendukung indikator", "Catatan",
      ],
      baris: shown.butir.map { entry in
        let node = entry.simpul
        let owner = state.unit[node.unit]
        let plan = owner?.perencanaan
        let version = tree.versi(node.unit)
        let link = program.tertaut(node)
        let supporting = program.pendukung(node).map(\.uraianBerpagu)
        return [
          Count(entry.kedalaman + 1).printed, owner?.nama ?? node.unit, node.id,
          tree.induk(node)?.kondisi ?? "akar", node.jenjang.nama, node.kondisi,
          node.sebab ?? "belum diisi",
          node.jabatan.map { owner?.organisasi.jabatan[$0]?.nama ?? $0 } ?? "belum ditetapkan",
          node.indikator.isEmpty
            ? "belum ada"
            : node.indikator.map { plan?.indikator($0, dalam: version)?.nama ?? $0 }.joined(separator: "; "),
          node.tujuan.map { plan?.tujuan[$0]?.nama(dalam: version) ?? $0 }
            ?? node.sasaran.map { plan?.sasaran[$0]?.nama(dalam: version) ?? $0 } ?? "tidak ditautkan",
          link.map { $0.kode ?? "tidak berkode" } ?? "tidak ditautkan",
          link?.nama ?? node.program?.sebutan ?? "tidak ditautkan", link?.tingkat.nama ?? "tidak ditautkan",
          link?.dokumen ?? (node.program == nil ? "tidak ditautkan" : "tidak lagi termuat"),
          link.map { $0.pagu?.printed ?? "tidak diketahui" } ?? "tidak ditautkan",
          supporting.isEmpty
            ? "tidak ada" : "\(supporting.joined(separator: "; ")), \(program.asalPendukung)",
          node.catatan ?? "tidak ada",
        ]
      })
  }

  /// Every contribution that was asked of a partner, with its answer.
  static func lintas(_ context: PageContext) -> Table {
    let state = context.state
    let tree = context.pohon
    return table(
      "Dukungan lintas perangkat daerah",
      kolom: [
        "Pemilik", "Hasil atau kondisi", "Mitra", "Kontribusi yang diminta", "Keadaan", "Alasan atau keterangan",
        "Indikator mitra", "Simpul mitra",
      ],
      baris: state.daftarUnit.flatMap { state.dukunganLintas(dari: $0) }.map { one in
        let partner = state.unit[one.mitra]
        let answer = one.tanggapan?.isi
        return [
          state.unit[one.simpul.unit]?.nama ?? one.simpul.unit, tree.kondisi(one.simpul),
          partner?.nama ?? one.mitra, one.permintaan.isi.kontribusi, one.keadaan.nama,
          answer.map { $0.alasan.isEmpty ? "tanpa keterangan" : $0.alasan } ?? "belum dijawab",
          answer?.indikator.map { id in partner.flatMap { context.indikator(id, $0)?.nama } ?? id }
            ?? "belum ditentukan",
          answer?.simpulPohon.map { tree.kondisi(KunciSimpul(unit: one.mitra, id: $0)) }
            ?? "belum ditentukan",
        ]
      })
  }
}
