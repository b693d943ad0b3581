import HTML
import Sakip
import Selaras

/// One node of a pohon kinerja with everything that is known of it.
struct SimpulPage: Page {
  let ruang: RuangPohon
  /// As the version has it that is shown.
  let simpul: SimpulPohonDitetapkan
  /// As it was recorded last: what forms change.
  private let tercatat: SimpulPohonDitetapkan
  /// The version that is shown; `nil` for the one in force.
  private let versi: String?
  private let pohon: PohonBerlaku
  let perubahan: HistorySection

  init(_ request: RouteRequest) async throws {
    ruang = try RuangPohon(request)
    let recorded = try ruang.simpul(request.parameters["simpul"])
    let current = ruang.context.versiRencana(ruang.unit)
    let ordered = ruang.unit.perencanaan.versiBerurutan.map(\.id)
    let wanted = [ruang.context.query["versi"], current].compactMap(\.self) + ordered.reversed()
    let shown = wanted.first { ordered.contains($0) && recorded.termuat(dalam: $0) }
    versi = shown == current ? nil : shown
    pohon = ruang.context.pohon(ruang.unit, versi: versi)
    tercatat = recorded
    simpul = pohon.simpul(recorded.kunci) ?? recorded
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
      VersiPohon(ruang: ruang, tampak: versi) { version in
        let id = version ?? context.versiRencana(ruang.unit)
        return id.map { tercatat.termuat(dalam: $0) } ?? true ? context.tautan(simpul.kunci, versi: version) : nil
      }.html
      // Findings are about the version in force.
      if versi == nil { TandaKeselarasan(context, ruang.unit).html(.simpulPohon(id: simpul.id)) }
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
    pohon.indukSejenjang(simpul).map { "Jenjangnya tidak di bawah jenjang induknya (\($0.jenjang.nama))" }
  }

  /// The page of a node of the same tree, by the version that is shown.
  private func alamat(_ node: SimpulPohonDitetapkan) -> String {
    context.tautan(node.kunci, versi: node.unit == simpul.unit ? versi : nil)
  }

  private var tindakan: HTML {
    let node = simpul.kunci
    return ul(.class("berderet deret-tindakan")) {
      if ruang.menerima(dibawah: tercatat) {
        li { a(.class("tombol"), .href(tambah(di: node))) { "Tambah simpul di bawahnya" } }
      }
      li { a(.href(tambah(di: tercatat.induk))) { "Tambah simpul sejajar" } }
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
    let above = pohon.jalur(simpul.kunci).dropLast()
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
              a(.href(alamat(node))) { node.kondisi }
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
        a(
          .href(
            context.tautan(
              "/perangkat-daerah/\(simpul.unit)/pohon", SaringanPohon(dari: simpul.kunci, versi: versi).parameters()))
        ) {
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
    let version = pohon.versi(simpul.unit)
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
          baris: simpul.indikator.compactMap {
            ruang.unit.perencanaan.indikator($0, dalam: pohon.versi(simpul.unit))
          }.map { indicator in
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
    let children = pohon.anak(simpul.kunci)
    let isOrdered = ruang.dapatDiubah && UrutanSimpul.dapatDiurutkan(children, ruang, versi: versi)
    return section(.aria("labelledby", "judul-anak")) {
      h2(.id("judul-anak")) { "Simpul di bawahnya" }
      if children.isEmpty {
        p { Components.nihil("Belum ada simpul di bawahnya.") }
      } else {
        p(.class("jumlah")) { Count(children.count).of("simpul") }
        ol(.class("anak-simpul")) {
          for child in children {
            li(.id("simpul-\(child.unit)-\(child.id)")) {
              p {
                small { child.jenjang.nama }
                " "
                a(.href(alamat(child))) { child.kondisi }
                if child.unit != simpul.unit {
                  span(.class("redup")) { " (\(state.unit[child.unit]?.nama ?? child.unit))" }
                }
              }
              if isOrdered, child.unit == simpul.unit {
                UrutanSimpul.tombol(context, child, children, versi: versi)
              }
            }
          }
        }
      }
    }
  }
}
