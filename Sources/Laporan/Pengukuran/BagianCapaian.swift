import Document
import Sakip
import Selaras

/// The first section of BAB III: every measurement with its explanation, by sasaran or by indikator.
struct BagianCapaian {
  let lkjip: Lkjip

  private var unit: UnitState { lkjip.unit }
  private var tahun: Int { lkjip.tahun }
  private var versi: String? { unit.renstra(tahun: tahun)?.id }
  private var sel: Sel { lkjip.sel }
  private var grafik: GrafikCapaian { GrafikCapaian(unit: unit, tahun: tahun, sel: sel) }

  var blocks: [Block] {
    var blocks = lkjip.narasi(.akuntabilitas)
    blocks += kategori
    guard !lkjip.ikhtisar.indikator.isEmpty else { return blocks + ["Pengukuran Tahun \(tahun) belum dicatat."] }
    switch lkjip.struktur.pengelompokan {
    case .perSasaran:
      blocks +=
        tujuan + unit.perencanaan.sasaran.semua.enumerated().flatMap(sasaran)
        + analisis.sisa(sesudah: lkjip.ikhtisar.indikator)
    case .perIndikator:
      blocks += lkjip.dilaporkan.enumerated().flatMap(indikator) + analisis.sisa(sesudah: lkjip.dilaporkan)
    }
    return blocks + grafik.capaian(lkjip.dilaporkan)
  }

  private var analisis: UraianAnalisis { UraianAnalisis(lkjip: lkjip) }

  /// The scale behind every category, and the policies that classing the figures of the year needed.
  private var kategori: [Block] {
    let scale = unit.skala(tahun: tahun)
    let policies = lkjip.ikhtisar.indikator.compactMap(\.capaian.persen).flatMap { scale.kebijakan($0) }
    let notes = Set(policies).sorted().map { " \($0)" }.joined()
    guard lkjip.struktur.tabelKategori else {
      let remark = scale.catatan.isEmpty ? "" : " \(scale.catatan)"
      return [.paragraph(RichText("Capaian dikategorikan menurut \(scale.dasar).\(remark)\(notes)"))]
    }
    return [
      "Capaian dikategorikan menurut \(scale.dasar), sebagaimana \(see: "kategori").\(notes)",
      .table(TabelKategori(skala: scale).tabel),
    ]
  }

  private var tujuan: [Block] {
    let rows = lkjip.ikhtisar.indikator.filter { $0.tempat?.tujuan != nil }
    guard !rows.isEmpty else { return [] }
    let goals = unit.perencanaan.tujuan.semua.filter { goal in rows.contains { $0.tempat == .tujuan(goal.id) } }
    let table = TabelCapaian(unit: unit, tahun: tahun, baris: rows, sel: sel)
      .tabel("Analisis Capaian Tujuan \(unit.nama) Tahun \(tahun)", kunci: "capaian-tujuan")
    return [
      "Capaian tujuan \(unit.nama) Tahun \(tahun) dapat dilihat pada \(see: "capaian-tujuan").", .table(table),
      "Penjelasan atas capaian tujuan tersebut adalah sebagai berikut:",
      penjelasan(rows, subjek: goals.map(\.id)),
    ] + rows.flatMap(grafik.perkembangan)
      + goals.flatMap {
        analisis.program($0.id) + analisis.faktor($0.id, nama: goals.count > 1 ? $0.nama(dalam: versi) : nil)
      }
      + faktorIndikator(rows)
  }

  private func sasaran(_ index: Int, _ objective: SasaranDitetapkan) -> [Block] {
    let rows = lkjip.ikhtisar.indikator.filter { $0.tempat == .sasaran(objective.id) }
    guard !rows.isEmpty else { return [] }
    let name = Kalimat.awalBesar(Kalimat.urutan(index + 1))
    let owner = "\(lkjip.adaPerjanjian ? "Perjanjian Kinerja \(lkjip.jabatan)" : unit.nama) Tahun \(tahun)"
    let key = ReferenceKey("capaian-sasaran-\(objective.id)")
    let table = TabelCapaian(unit: unit, tahun: tahun, baris: rows, sel: sel)
      .tabel("Capaian Sasaran Kinerja \(name) \(owner)", kunci: key)
    return [
      .subheading(
        RichText("Sasaran \(Kalimat.urutan(index + 1)): \(objective.nama(dalam: versi))")),
      "Capaian sasaran \(Kalimat.urutan(index + 1)) dapat dilihat pada \(see: key).", .table(table),
      "Penjelasan atas capaian tersebut adalah sebagai berikut:", penjelasan(rows, subjek: [objective.id]),
    ] + rows.flatMap(grafik.perkembangan) + pendukung(objective, rows, judul: "\(name) \(owner)")
      + analisis.faktor(objective.id) + faktorIndikator(rows)
  }

  private func pendukung(_ objective: SasaranDitetapkan, _ rows: [KinerjaIndikator], judul: String) -> [Block] {
    var blocks: [Block] = []
    let key = ReferenceKey("pendukung-sasaran-\(objective.id)")
    let programs = TabelProgramPendukung(unit: unit, tahun: tahun, indikator: rows.map(\.indikator))
    if let table = programs.tabel("\(programs.judul) Pendukung Capaian Kinerja Sasaran \(judul)", kunci: key) {
      blocks += ["\(programs.sebutan) pendukungnya dapat dilihat pada \(see: key).", .table(table)]
    }
    blocks += analisis.program(objective.id)
    // A sasaran with several indikator is compared with the others in the summary of efficiency, where they stand side
    // by side; a table of its own would print the same figures twice.
    guard lkjip.struktur.efisiensi, rows.count == 1,
      rows.allSatisfy({ $0.efisiensi != nil })
    else { return blocks }
    let own = ReferenceKey("efisiensi-sasaran-\(objective.id)")
    let table = TabelEfisiensi(unit: unit, tahun: tahun, baris: rows, sel: sel)
      .tabel("Analisis Efisiensi Sumber Daya Anggaran Capaian Sasaran Kinerja \(judul)", kunci: own)
    return blocks + ["Efisiensi anggaran pendukung capaian tersebut dapat dilihat pada \(see: own).", .table(table)]
  }

  private func indikator(_ index: Int, _ row: KinerjaIndikator) -> [Block] {
    let key = ReferenceKey("capaian-indikator-\(row.indikator.id)")
    let table = TabelCapaian(unit: unit, tahun: tahun, baris: [row], sel: sel)
      .tabel(row.indikator.nama, kunci: key, nomorAwal: index + 1)
    return [
      .subheading(RichText(row.indikator.nama)), "Capaian indikator ini dapat dilihat pada \(see: key).", .table(table),
      "Penjelasan atas capaian tersebut adalah sebagai berikut:", penjelasan([row], subjek: []),
    ] + grafik.perkembangan(row) + analisis.program(row.indikator.id) + analisis.faktor(row.indikator.id)
      + pemilik(index, row)
  }

  /// What is written about the sasaran or tujuan stands once, after the last of its indikator.
  private func pemilik(_ index: Int, _ row: KinerjaIndikator) -> [Block] {
    guard let owner = row.tempat?.id,
      !lkjip.dilaporkan.dropFirst(index + 1).contains(where: { $0.tempat?.id == owner })
    else { return [] }
    return analisis.lengkap(owner, nama: "\(row.tingkat): \(row.sasaran)")
  }

  private func faktorIndikator(_ rows: [KinerjaIndikator]) -> [Block] {
    rows.flatMap { row in
      analisis.program(row.indikator.id) + analisis.faktor(row.indikator.id, nama: row.indikator.nama)
    }
  }

  private func penjelasan(_ rows: [KinerjaIndikator], subjek: [String]) -> Block {
    let written = subjek.flatMap { lkjip.butir(.penjelasan, subjek: $0) }
    let drafted = rows.map { row in
      KalimatCapaian(unit: unit, hasil: row, sel: sel).butir
        + lkjip.butir(.penjelasan, subjek: row.indikator.id).map { RichText($0) }
    }
    if rows.count == 1 { return .list(ItemList(.decimal, drafted.flatMap { $0 } + written.map { RichText($0) })) }
    let grouped: [[Block]] = zip(rows, drafted).map { row, points in
      [.paragraph(RichText("\(row.indikator.nama):")), .list(ItemList(.letter, points))]
    }
    return .list(ItemList(.decimal, items: grouped + written.map { [.paragraph(RichText($0))] }))
  }
}
