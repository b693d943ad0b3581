import Document
import Sakip
import Selaras

/// What the first chapter says of the perangkat daerah: duties, territory, structure, staff.
struct BagianOrganisasi {
  let unit: UnitState
  let tahun: Int
  let struktur: StrukturLaporan
  let sel: Sel

  private var profil: ProfilDicatat? { unit.organisasi.profil[tahun]?.isi }

  /// The legal basis as a list; empty when none is recorded.
  var landasanHukum: [Block] {
    guard let profil, !profil.landasanHukum.isEmpty else { return ["Landasan hukum belum dicatat."] }
    return [.list(ItemList(.decimal, profil.landasanHukum.map { RichText($0) }))]
  }

  /// Territory, duties and functions.
  var gambaranUmum: [Block] {
    var blocks: [Block] = []
    if let alamat = unit.organisasi.identitas.isi.alamat {
      blocks.append("Kantor \(unit.nama) beralamat di \(alamat).")
    }
    guard let profil else { return blocks + ["Profil perangkat daerah tahun \(tahun) belum dicatat."] }
    if let wilayah = profil.wilayah { blocks.append(.paragraph(RichText(kalimatWilayah(wilayah)))) }
    blocks.append(
      "Berdasarkan \(profil.dasarTugas), \(unit.nama) mempunyai tugas \(Kalimat.awalKecil(profil.tugas))")
    if !profil.fungsi.isEmpty {
      blocks += [
        "Dalam melaksanakan tugas tersebut, \(unit.nama) menyelenggarakan fungsi sebagai berikut:",
        .list(ItemList(.decimal, profil.fungsi.map { RichText($0) })),
      ]
    }
    if !profil.uraianTugas.isEmpty {
      blocks += [
        "Uraian tugas \(unit.nama) adalah sebagai berikut:",
        .list(ItemList(.decimal, profil.uraianTugas.map { RichText($0) })),
      ]
    }
    return blocks
  }

  /// Structure with its chart, and the tables of staff.
  var strukturOrganisasi: [Block] {
    var blocks = susunan
    if let record = unit.organisasi.kepegawaian[tahun]?.isi {
      let tables = TabelKepegawaian(unit: unit, catatan: record, sel: sel)
      if let personalia = tables.personalia {
        blocks += ["Personalia \(unit.nama) dapat dilihat pada \(see: "personalia").", .table(personalia)]
      }
      blocks += [
        "Jumlah pegawai menurut pendidikan, pangkat, dan golongan dapat dilihat pada \(see: "pegawai").",
        .table(tables.jumlah),
      ]
      if let nominatif = tables.nominatif {
        blocks += ["Jabatan yang terisi dapat dilihat pada \(see: "nominatif").", .table(nominatif)]
      }
    }
    return blocks
  }

  private var susunan: [Block] {
    guard let profil, !profil.susunan.isEmpty else { return [] }
    var blocks: [Block] = []
    switch struktur.susunan {
    case .daftar:
      blocks = ["Susunan organisasi \(unit.nama) terdiri atas:", .list(daftarSusunan(profil.susunan))]
    case .tabel:
      blocks = [
        "Susunan organisasi \(unit.nama) dapat dilihat pada \(see: "susunan").", .table(tabelSusunan(profil.susunan)),
      ]
    }
    if let root = bagan(profil.susunan) {
      let chart = OrganisationChart(
        title: "Bagan struktur organisasi \(unit.nama)",
        description: "Kepala perangkat daerah di puncak dan \(root.children.count) unsur di bawahnya.", root: root)
      blocks += [
        "Bagan struktur organisasi dapat dilihat pada \(see: "bagan-organisasi").",
        .figure(
          Figure(
            "Bagan Struktur Organisasi \(unit.nama) per 31 Desember \(tahun)", key: "bagan-organisasi",
            alternativeText: "Bagan: " + Kalimat.daftar(profil.susunan.map(\.nama)) + ".", drawing: chart.drawing)),
      ]
    }
    return blocks
  }

  /// The head first, then the units below the head on the same level: so the reports list them.
  private func sejajar(_ parts: [ProfilDicatat.SimpulSusunan]) -> [(nama: String, anak: [String])] {
    guard let head = parts.first else { return [] }
    return [(head.nama, [])] + (head.anak + parts.dropFirst()).map { ($0.nama, $0.anak.map(\.nama)) }
  }

  private func daftarSusunan(_ parts: [ProfilDicatat.SimpulSusunan]) -> ItemList {
    ItemList(
      .decimal,
      items: sejajar(parts).map { part in
        let below: [Block] =
          part.anak.isEmpty ? [] : [.list(ItemList(.letter, part.anak.map { RichText($0) }))]
        return [.paragraph(RichText(part.nama))] + below
      })
  }

  private func tabelSusunan(_ parts: [ProfilDicatat.SimpulSusunan]) -> Table {
    let rows = sejajar(parts).enumerated().flatMap { index, part in
      [Table.Row([Cell(RichText("\(index + 1)")), sel.teks(part.nama)])]
        + part.anak.enumerated().map { below, child in
          Table.Row([Cell(RichText("")), Cell(RichText("\(NumberingStyle.letters(below + 1)). \(child)"))])
        }
    }
    return Table(
      "Susunan Perangkat Daerah \(unit.nama)", key: "susunan",
      columns: [.init(.centre, width: 0.4), .init(width: 5)], header: [["No.", "Unsur Organisasi"]], rows: rows)
  }

  private func bagan(_ parts: [ProfilDicatat.SimpulSusunan]) -> OrganisationChart.Node? {
    guard let head = parts.first else { return nil }
    func node(_ part: ProfilDicatat.SimpulSusunan) -> OrganisationChart.Node {
      OrganisationChart.Node(part.nama, part.anak.map(node))
    }
    return OrganisationChart.Node(head.nama, head.anak.map(node) + parts.dropFirst().map(node))
  }

  private func kalimatWilayah(_ wilayah: ProfilDicatat.Wilayah) -> String {
    var parts: [String] = []
    if let luas = wilayah.luasKm2 { parts.append("luas wilayah \(luas.printed) km²") }
    if let desa = wilayah.jumlahDesa { parts.append("\(Terbilang.angkaDanKata(desa)) desa") }
    if let all = wilayah.jumlahPenduduk, let men = wilayah.pendudukLakiLaki, let women = wilayah.pendudukPerempuan {
      let counts = [all, men, women].map { ExactDecimal($0).printed }
      parts.append("jumlah penduduk \(counts[0]) jiwa, yaitu laki-laki \(counts[1]) dan perempuan \(counts[2])")
    }
    let borders = wilayah.batas.map { "\($0.wilayah) di sebelah \($0.arah)" }
    return "\(unit.nama) memiliki \(Kalimat.daftar(parts))."
      + (borders.isEmpty ? "" : " Wilayahnya berbatasan dengan \(Kalimat.daftar(borders)).")
  }
}
