import Document
import Sakip
import Selaras

/// BAB III of a Renja: tujuan and sasaran, program and kegiatan.
struct BabTujuanRenja {
  let dokumen: BahanRenja

  var bab: Section {
    Section(
      "TUJUAN DAN SASARAN",
      sections: [
        Section("Telaahan terhadap Kebijakan", blocks: kebijakan),
        Section("Tujuan dan Sasaran", blocks: tujuan),
        Section("Program dan Kegiatan", blocks: program),
      ])
  }

  private var plan: PerencanaanUnit { dokumen.unit.perencanaan }
  private var versi: VersiRenstraDitetapkan? { dokumen.unit.renstra(dokumen.rencana) }

  /// The tujuan of the version that is followed; all of them where there is none.
  private var berlaku: [TujuanDitetapkan] { versi.map { plan.tujuan(dalam: $0) } ?? plan.tujuan.semua }

  private func sasaran(_ goal: TujuanDitetapkan) -> [SasaranDitetapkan] {
    versi.map { plan.sasaran(tujuan: goal.id, dalam: $0) } ?? plan.sasaran.semua.filter { $0.tujuan == goal.id }
  }

  private var kebijakan: [Block] {
    let missions = berlaku.compactMap(\.misi).compactMap { dokumen.misi.rumusan(nomor: $0) }
    let priorities = Kelompok.berurutan(dokumen.isi.isu.semua.filter { !$0.prioritas.isEmpty }, menurut: \.prioritas)
      .compactMap { $0.first?.prioritas }
    let sentences = [
      missions.isEmpty ? nil : "Renja ini mendukung misi pemerintah daerah: \(Kalimat.daftar(missions)).",
      priorities.isEmpty ? nil : "Prioritas yang menjadi dasar isu penting adalah \(Kalimat.daftar(priorities)).",
    ].compactMap { $0 }
    return sentences.isEmpty
      ? ["Kebijakan yang ditelaah belum dicatat."] : sentences.map { .paragraph(RichText($0)) }
  }

  private var tujuan: [Block] {
    guard !berlaku.isEmpty else { return ["Tujuan dan sasaran belum dicatat."] }
    return ["Tujuan dan sasaran \(dokumen.unit.nama) menurut \(versi?.nama ?? "Renstra") adalah:", .list(daftar)]
  }

  private var daftar: ItemList {
    ItemList(
      .decimal,
      items: berlaku.map { goal in
        let objectives = sasaran(goal)
        let below: [Block] =
          objectives.isEmpty
          ? []
          : [
            .list(
              ItemList(
                .letter,
                objectives.map {
                  RichText($0.nama(dalam: versi?.id) + dengan(plan.indikator(sasaran: $0.id, dalam: versi)))
                }))
          ]
        return [
          .paragraph(RichText(goal.nama(dalam: versi?.id) + dengan(plan.indikator(tujuan: goal.id, dalam: versi))))
        ] + below
      })
  }

  private func dengan(_ indicators: [IndikatorDitetapkan]) -> String {
    indicators.isEmpty ? "" : ", dengan indikator \(Kalimat.daftar(indicators.map { Kalimat.awalKecil($0.nama) }))"
  }

  private var program: [Block] {
    guard !dokumen.pohon.baris.isEmpty else {
      return ["Program, kegiatan, dan sub kegiatan Tahun \(dokumen.tahun) belum dicatat."]
    }
    let double = dokumen.isi.baris.semua.count { row in
      row.tingkat == .subKegiatan && Set(row.keluaran.filter { $0.target != nil }.map(\.asal)).count > 1
    }
    let both: [Block] =
      double == 0
      ? []
      : [
        "\(Kalimat.awalBesar(Terbilang.angkaDanKata(double))) sub kegiatan memuat dua rumusan keluaran yang bersanding, yaitu rumusan Renstra dan rumusan nomenklatur, masing-masing dengan targetnya."
      ]
    return [
      "\(dokumen.rencana.nama) memuat \(dokumen.cacah(dokumen.pohon)), sebagaimana \(see: "tc33")."
    ] + both + [.table(TabelTC33(dokumen: dokumen).tabel)] + perubahan
  }

  /// What a Perubahan changes, in a sentence and a table.
  private var perubahan: [Block] {
    guard let compared = dokumen.perbandingan else { return [] }
    guard let table = dokumen.tabel(.perubahan) else {
      return [
        .paragraph(RichText("Tidak ada program, kegiatan, dan sub kegiatan yang berubah dari \(compared.semula.nama)."))
      ]
    }
    return [
      "\(Kalimat.awalBesar(Terbilang.angkaDanKata(compared.berubah.count))) baris berbeda dari \(compared.semula.nama), sebagaimana \(see: "perubahan-renja").",
      .table(table),
    ]
  }
}
