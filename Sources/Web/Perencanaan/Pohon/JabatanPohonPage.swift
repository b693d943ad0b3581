import HTML
import Sakip
import Selaras

/// The nodes of a pohon kinerja by the post that answers for them (cascading).
struct DaftarJabatanPohonPage: Page {
  let ruang: RuangPohon

  private var context: PageContext { ruang.context }

  var judul: String { "Simpul menurut jabatan \(ruang.unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak }

  var isi: HTML {
    let nodes = context.pohon.simpul(ruang.unit)
    let counts = Dictionary(grouping: nodes.compactMap(\.jabatan)) { $0 }.mapValues(\.count)
    let posts = ruang.unit.organisasi.jabatan.semua
    let without = nodes.count { $0.jabatan == nil }
    return HTML {
      h1 { judul }
      p(.class("ringkas")) { "Dari janji kepala daerah, mana bagian setiap jabatan: pilih jabatannya." }
      if posts.isEmpty {
        p {
          Components.nihil("Jabatan \(ruang.unit.nama) belum dicatat.")
          " Catat jabatannya lebih dahulu, lalu tunjuk pada setiap simpul."
        }
      } else {
        p(.class("jumlah")) {
          "\(Count(posts.count).of("jabatan"))\(without > 0 ? "; \(Count(without).printed) simpul belum mempunyai penanggung jawab" : "")."
        }
        DataTable(
          id: "jabatan", judul: "Jabatan dan banyak simpulnya",
          kolom: [
            DataTable.Column("Jabatan"), DataTable.Column("Unit kerja"), DataTable.Column("Simpul", angka: true),
          ],
          baris: posts.map { post in
            DataTable.Row([
              a(.href(ruang.alamat("/jabatan/\(post.id)"))) { post.nama },
              Components.teks(ruang.unit.organisasi.namaUnitKerja(post) ?? "", kosong: "seluruh perangkat daerah"),
              counts[post.id].map { HTML(Count($0).printed) } ?? Components.nihil("belum ada"),
            ])
          }
        ).html
      }
    }
  }
}

/// "Dari janji Bupati, mana bagian saya?": the nodes of one post, each with the path from the outcome.
struct JabatanPohonPage: Page {
  let ruang: RuangPohon
  let jabatan: JabatanDitetapkan

  init(_ request: RouteRequest) throws(WebError) {
    let room = try RuangPohon(request)
    guard let found = request.parameters["jabatan"].flatMap({ room.unit.organisasi.jabatan[$0] }) else {
      throw .tidakDitemukan("Jabatan ini tidak ada. Pilih dari daftar jabatan \(room.unit.nama).")
    }
    ruang = room
    jabatan = found
  }

  private var context: PageContext { ruang.context }

  var judul: String { "Pohon kinerja \(jabatan.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak + [Jejak(nama: "Menurut jabatan", alamat: ruang.alamat("/jabatan"))] }

  var isi: HTML {
    let tree = context.pohon
    let nodes = tree.simpul(ruang.unit).filter { $0.jabatan == jabatan.id }
      .sorted { ($0.jenjang, $0.urutan, $0.id) < ($1.jenjang, $1.urutan, $1.id) }
    let program = context.program(nodes, denganPagu: true)
    return HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Dari janji kepala daerah, mana bagian saya: setiap kondisi yang menjadi tanggung jawab jabatan ini, dengan jalurnya dari hasil."
      }
      if nodes.isEmpty {
        p {
          Components.nihil("Belum ada simpul yang menjadi tanggung jawab jabatan ini.")
          " Penanggung jawab ditunjuk pada halaman setiap simpul."
        }
      } else {
        p(.class("jumlah")) {
          "\(Count(nodes.count).of("simpul")). "
          a(.href(context.tautan("/perangkat-daerah/\(ruang.unit.id)/pohon", [("jabatan", jabatan.id)]))) {
            "Lihat dalam pohon"
          }
        }
        tanpaJanji(nodes)
        DataTable(
          id: "bagian", judul: "Kondisi yang menjadi tanggung jawab \(jabatan.nama)",
          kolom: [
            "Kondisi", "Jenjang", "Indikator dan target \(context.tahun)", "Program, kegiatan, atau sub kegiatan",
            "Jalur dari hasil",
          ].map { DataTable.Column($0) },
          baris: nodes.map { baris($0, tree.diAtas($0).reversed(), program) }
        ).html
      }
    }
  }

  /// Where a path does not begin at what the kepala daerah promised: that it does not, and what to do.
  @HTMLBuilder private func tanpaJanji(_ nodes: [SimpulPohonDitetapkan]) -> HTML {
    let tree = context.pohon
    let loose = nodes.map { tree.diAtas($0).last ?? $0 }.filter { root in
      context.state.unit[root.unit]?.jenis != .pemda && !mendukungRpjmd(root)
    }
    if !loose.isEmpty, ruang.unit.jenis != .pemda {
      p(.class("kilat perhatian")) {
        "\(loose.count == nodes.count ? "Jalur di bawah" : "\(Count(loose.count).printed) dari \(Count(nodes.count).printed) jalur di bawah") belum sampai pada janji kepala daerah: simpul teratasnya tidak berada di bawah simpul pemerintah daerah, dan sasarannya tidak ditautkan dengan sasaran RPJMD. Pindahkan simpul teratas ke bawah simpul pemerintah daerah, atau tautkan sasaran Renstra dengan sasaran RPJMD yang didukungnya."
      }
    }
  }

  private func mendukungRpjmd(_ root: SimpulPohonDitetapkan) -> Bool {
    context.state.unit[root.unit]?.perencanaan.sasaran.semua.contains {
      $0.sasaranRpjmd != nil && ($0.id == root.sasaran || $0.tujuan == root.tujuan)
    } ?? false
  }

  /// - Parameter above: the nodes above, from the outcome down.
  private func baris(
    _ node: SimpulPohonDitetapkan, _ above: [SimpulPohonDitetapkan], _ program: ProgramPohon
  ) -> DataTable.Row {
    let results = context.ikhtisar(ruang.unit).indikator.filter { node.indikator.contains($0.indikator.id) }
    return DataTable.Row([
      a(.href(context.tautan(node.kunci))) { node.kondisi }, HTML(node.jenjang.nama),
      node.indikator.isEmpty
        ? Components.nihil("belum ada indikator")
        : ul(.class("rapat")) {
          for id in node.indikator {
            li {
              a(.href(context.tautan(unit: node.unit, "/indikator/\(id)"))) {
                context.indikator(id, ruang.unit)?.nama ?? id
              }
              ": "
              results.first { $0.indikator.id == id }.map { context.target($0, unit: node.unit) }
                ?? Components.nihil("target belum ditetapkan")
            }
          }
        },
      ProgramSimpul(context: context, simpul: node, program: program).html,
      above.isEmpty
        ? Components.nihil("akar pohon")
        : HTML {
          for (index, one) in above.enumerated() {
            if index > 0 { " \u{2192} " }
            a(.href(context.tautan(one.kunci))) { one.kondisi }
          }
        },
    ])
  }
}
