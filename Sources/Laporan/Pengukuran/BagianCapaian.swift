import Document
import Sakip
import Selaras

/// The first section of BAB III: every measurement with its explanation, by sasaran or by indikator.
struct BagianCapaian {
  let lkjip: Lkjip

  private var unit: UnitState { lkjip.unit }
  private var tahun: Int { lkjip.tahun }
  private var sel: Sel { lkjip.sel }
  private var grafik: GrafikCapaian { GrafikCapaian(unit: unit, tahun: tahun, sel: sel) }

  var blocks: [Block] {
    var blocks = lkjip.narasi(.akuntabilitas)
    if lkjip.struktur.tabelKategori {
      blocks += [
        "Capaian dikategorikan menurut \(see: "kategori").",
        .table(TabelKategori(skala: unit.skala(tahun: tahun)).tabel),
      ]
    }
    guard !lkjip.ikhtisar.indikator.isEmpty else { return blocks + ["Pengukuran Tahun \(tahun) belum dicatat."] }
    switch lkjip.struktur.pengelompokan {
    case .perSasaran: blocks += tujuan + unit.perencanaan.sasaran.semua.enumerated().flatMap(sasaran)
    case .perIndikator: blocks += lkjip.dijanjikan.enumerated().flatMap(indikator)
    }
    return blocks + grafik.capaian(lkjip.dijanjikan)
  }

  private var tujuan: [Block] {
    let rows = lkjip.ikhtisar.indikator.filter { $0.indikator.tujuan != nil }
    guard !rows.isEmpty else { return [] }
    let table = TabelCapaian(unit: unit, tahun: tahun, baris: rows, sel: sel)
      .tabel("Analisis Capaian Tujuan \(unit.nama) Tahun \(tahun)", kunci: "capaian-tujuan")
    return [
      "Capaian tujuan \(unit.nama) Tahun \(tahun) dapat dilihat pada \(see: "capaian-tujuan").", .table(table),
      "Penjelasan atas capaian tujuan tersebut adalah sebagai berikut:",
      penjelasan(rows, subjek: rows.compactMap(\.indikator.tujuan).first),
    ] + rows.flatMap(grafik.perkembangan)
  }

  private func sasaran(_ index: Int, _ objective: SasaranDitetapkan) -> [Block] {
    let rows = lkjip.ikhtisar.indikator.filter { $0.indikator.sasaran == objective.id }
    guard !rows.isEmpty else { return [] }
    let name = Kalimat.awalBesar(Kalimat.urutan(index + 1))
    let owner = "Perjanjian Kinerja \(lkjip.jabatan) Tahun \(tahun)"
    let key = ReferenceKey("capaian-sasaran-\(objective.id)")
    let table = TabelCapaian(unit: unit, tahun: tahun, baris: rows, sel: sel)
      .tabel("Capaian Sasaran Kinerja \(name) \(owner)", kunci: key)
    return [
      .subheading(RichText("Sasaran \(Kalimat.urutan(index + 1)): \(objective.nama)")),
      "Capaian sasaran \(Kalimat.urutan(index + 1)) dapat dilihat pada \(see: key).", .table(table),
      "Penjelasan atas capaian tersebut adalah sebagai berikut:", penjelasan(rows, subjek: objective.id),
    ] + rows.flatMap(grafik.perkembangan) + pendukung(objective, rows, judul: "\(name) \(owner)")
      + analisis(subjek: objective.id)
  }

  private func pendukung(_ objective: SasaranDitetapkan, _ rows: [KinerjaIndikator], judul: String) -> [Block] {
    var blocks: [Block] = []
    let key = ReferenceKey("pendukung-sasaran-\(objective.id)")
    let programs = TabelProgramPendukung(unit: unit, tahun: tahun, indikator: rows.map(\.indikator))
    if let table = programs.tabel(
      "Program, Kegiatan, dan Sub Kegiatan Pendukung Capaian Kinerja Sasaran \(judul)", kunci: key)
    {
      blocks += ["Program, kegiatan, dan sub kegiatan pendukungnya dapat dilihat pada \(see: key).", .table(table)]
    }
    blocks += lkjip.butir(.programPendukung, subjek: objective.id).map { .paragraph(RichText($0)) }
    // A sasaran with several indikator is compared with the others in the summary of efficiency, where they stand side
    // by side; a table of its own would print the same figures twice.
    guard lkjip.struktur.efisiensi, rows.count == 1,
      rows.allSatisfy({
        $0.efisiensi != nil && unit.adaRealisasiAnggaran(indikator: $0.indikator.id, tahun: tahun)
      })
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
      "Penjelasan atas capaian tersebut adalah sebagai berikut:", penjelasan([row], subjek: row.indikator.id),
    ] + grafik.perkembangan(row) + analisis(subjek: row.indikator.id)
      + (row.indikator.sasaran.map { analisis(subjek: $0) } ?? [])
  }

  private func penjelasan(_ rows: [KinerjaIndikator], subjek: String?) -> Block {
    let written = subjek.map { lkjip.butir(.penjelasan, subjek: $0) } ?? []
    let drafted = rows.map { KalimatCapaian(unit: unit, hasil: $0, sel: sel).butir }
    if rows.count == 1 { return .list(ItemList(.decimal, drafted.flatMap { $0 } + written.map { RichText($0) })) }
    let grouped: [[Block]] = zip(rows, drafted).map { row, points in
      [.paragraph(RichText("\(row.indikator.nama):")), .list(ItemList(.letter, points))]
    }
    return .list(ItemList(.decimal, items: grouped + written.map { [.paragraph(RichText($0))] }))
  }

  private func analisis(subjek: String) -> [Block] {
    let headings: [(AnalisisDicatat.Jenis, String)] = [
      (.faktorPendorong, "Faktor pendorong keberhasilan:"), (.faktorPenghambat, "Faktor penghambat:"),
      (.solusi, "Solusi yang dilakukan:"),
    ]
    return headings.flatMap { kind, heading -> [Block] in
      let points = lkjip.butir(kind, subjek: subjek)
      return points.isEmpty
        ? [] : [.paragraph(RichText(heading)), .list(ItemList(.letter, points.map { RichText($0) }))]
    }
  }
}
