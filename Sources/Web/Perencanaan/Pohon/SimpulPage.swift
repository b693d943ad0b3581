import HTML
import Sakip
import Selaras

/// One node of a pohon kinerja with everything that is known of it.
struct SimpulPage: Page {
  let ruang: RuangPohon
  let simpul: SimpulPohonDitetapkan
  let perubahan: HistorySection

  init(_ request: RouteRequest) async throws {
    ruang = try RuangPohon(request)
    simpul = try ruang.simpul(request.parameters["simpul"])
    perubahan = try await HistorySection(
      ruang.context, ruang.unit, ruang.unit.objek(simpulPohon: simpul.id), selaras: request.selaras)
  }

  var context: PageContext { ruang.context }
  var state: State { context.state }

  var judul: String { simpul.kondisi.ringkas }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak }

  var isi: HTML {
    HTML {
      h1 { simpul.kondisi }
      p(.class("kepala-halaman")) {
        "Simpul pohon kinerja "
        a(.href(context.tautan(unit: simpul.unit))) { ruang.unit.nama }
        ". "
        Components.lencana(simpul.jenjang.nama)
        if let problem = jenjangJanggal {
          " "
          Components.lencana(problem, .perhatian)
        }
      }
      TandaKeselarasan(context, ruang.unit).html(.simpulPohon(id: simpul.id))
      if ruang.dapatDiubah { tindakan }
      letak
      keterangan
      if let note = simpul.catatan { p(.class("catatan")) { "Catatan: \(note)" } }
      indikator
      section(.aria("labelledby", "judul-program")) {
        h2(.id("judul-program")) { "Program, kegiatan, atau sub kegiatan" }
        div { ProgramSimpul(context: context, simpul: simpul).html }
      }
      anak
      DukunganSimpul(ruang: ruang, simpul: simpul).html
      perubahan.html
    }
  }

  /// A level that is not below that of the node above.
  private var jenjangJanggal: String? {
    context.pohon.indukSejenjang(simpul).map { "Jenjangnya tidak di bawah jenjang induknya (\($0.jenjang.nama))" }
  }

  private var tindakan: HTML {
    let node = simpul.kunci
    return ul(.class("berderet deret-tindakan")) {
      li { a(.class("tombol"), .href(tambah(di: node))) { "Tambah simpul di bawahnya" } }
      li { a(.href(tambah(di: simpul.induk))) { "Tambah simpul sejajar" } }
      li { a(.href(context.tautan(node, "/ubah"))) { "Ubah" } }
      li { a(.href(context.tautan(node, "/pindah"))) { "Pindahkan" } }
      li { a(.href(context.tautan(node, "/dukungan"))) { "Minta dukungan perangkat daerah lain" } }
      li { a(.href(context.tautan(node, "/cabut"))) { "Cabut" } }
    }
  }

  private func tambah(di parent: KunciSimpul?) -> String {
    context.tautan(
      SimpulForm.alamatTambah(simpul.unit), [(TempatSimpul.bidang, parent?.alamat ?? TempatSimpul.akar)])
  }

  private var letak: HTML {
    let above = state.jalur(simpul.kunci).dropLast()
    return section(.aria("labelledby", "judul-letak")) {
      h2(.id("judul-letak")) { "Letak dalam pohon" }
      if above.isEmpty {
        p { "Simpul ini akar: tidak ada kondisi di atasnya." }
      } else {
        ol(.class("letak-simpul")) {
          for node in above {
            li {
              small { node.jenjang.nama }
              " "
              a(.href(context.tautan(node.kunci))) { node.kondisi }
              if node.unit != simpul.unit { span(.class("redup")) { " (\(state.unit[node.unit]?.nama ?? node.unit))" } }
            }
          }
          li(.aria("current", "page")) {
            small { simpul.jenjang.nama }
            " "
            strong { simpul.kondisi }
          }
        }
      }
      p {
        a(.href(context.tautan("/perangkat-daerah/\(simpul.unit)/pohon", [("dari", simpul.kunci.alamat)]))) {
          "Lihat pohon mulai dari simpul ini"
        }
      }
    }
  }

  private var keterangan: HTML {
    let plan = ruang.unit.perencanaan
    let versions = simpul.versi.map { ids in ids.map { plan.versi[$0]?.nama ?? $0 }.joined(separator: "; ") }
    return Components.daftarIsi(
      [
        (
          "Mengapa mewujudkan yang di atasnya",
          Components.teks(
            simpul.sebab ?? "",
            kosong: simpul.induk == nil ? "tidak ada di atasnya" : "hubungan sebab-akibat belum diisi")
        ),
        (
          "Penanggung jawab",
          simpul.jabatan.map { id in a(.href(ruang.alamat("/jabatan/\(id)"))) { ruang.jabatan(id) } }
            ?? Components.nihil("jabatan belum ditetapkan")
        ),
        ("Mewakili", mewakili),
        ("Versi \(ruang.unit.namaRencana)", HTML(versions ?? "semua versi")),
      ])
  }

  private var mewakili: HTML {
    let plan = ruang.unit.perencanaan
    let version = context.versiRencana(ruang.unit)
    let named =
      simpul.tujuan.map { "Tujuan: \(plan.tujuan[$0]?.nama(dalam: version) ?? $0)" }
      ?? simpul.sasaran.map { "Sasaran: \(plan.sasaran[$0]?.nama(dalam: version) ?? $0)" }
    return named.map { words in a(.href(context.tautan(unit: simpul.unit, "/perencanaan"))) { words } }
      ?? Components.nihil("tidak ditautkan ke tujuan atau sasaran")
  }

  private var indikator: HTML {
    let results = context.ikhtisar(ruang.unit).indikator.filter { simpul.indikator.contains($0.indikator.id) }
    let measured = Dictionary(results.map { ($0.indikator.id, $0) }) { first, _ in first }
    return section(.aria("labelledby", "judul-indikator")) {
      h2(.id("judul-indikator")) { "Indikator" }
      if simpul.indikator.isEmpty {
        p { Components.nihil("Belum ada indikator yang mengukur kondisi ini.") }
      } else {
        DataTable(
          id: "indikator", judul: "Indikator dan target tahun \(context.tahun)",
          kolom: [
            DataTable.Column("Indikator"), DataTable.Column("Satuan"),
            DataTable.Column("Target \(context.tahun)", angka: true),
          ],
          baris: simpul.indikator.compactMap { context.indikator($0, ruang.unit) }.map { indicator in
            DataTable.Row([
              a(.href(context.tautan(unit: simpul.unit, "/indikator/\(indicator.id)"))) { indicator.nama },
              HTML(indicator.satuan.isEmpty ? "indeks" : indicator.satuan),
              measured[indicator.id].map { context.target($0, unit: simpul.unit) }
                ?? Components.nihil("belum ditetapkan"),
            ])
          }
        ).html
      }
    }
  }

  private var anak: HTML {
    let children = state.anak(simpul.kunci)
    return section(.aria("labelledby", "judul-anak")) {
      h2(.id("judul-anak")) { "Simpul di bawahnya" }
      if children.isEmpty {
        p { Components.nihil("Belum ada simpul di bawahnya.") }
      } else {
        p(.class("jumlah")) { Count(children.count).of("simpul") }
        ol(.class("anak-simpul")) {
          for (index, child) in children.enumerated() {
            li(.id("simpul-\(child.unit)-\(child.id)")) {
              p {
                small { child.jenjang.nama }
                " "
                a(.href(context.tautan(child.kunci))) { child.kondisi }
                if child.unit != simpul.unit {
                  span(.class("redup")) { " (\(state.unit[child.unit]?.nama ?? child.unit))" }
                }
              }
              if ruang.dapatDiubah, child.unit == simpul.unit {
                UrutanSimpul.tombol(context, child, children, at: index)
              }
            }
          }
        }
      }
    }
  }
}
