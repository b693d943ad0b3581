import HTML
import Selaras

/// A stage of SAKIP: what it is, and how far each perangkat daerah is in it.
struct StagePage: Sendable {
  /// A column of the list.
  struct Column: Sendable {
    let judul: String
    let isAngka: Bool
    let sel: @Sendable (PageContext, UnitState, RingkasanTahapan) -> HTML

    init(
      _ judul: String, angka: Bool = false,
      _ sel: @escaping @Sendable (PageContext, UnitState, RingkasanTahapan) -> HTML
    ) {
      self.judul = judul
      isAngka = angka
      self.sel = sel
    }
  }

  let tahap: Tahap
  /// What is shown, for the table of routes.
  let uraian: String
  /// One sentence for a citizen.
  let penjelasan: String
  /// The page of a perangkat daerah that belongs to the stage.
  let halaman: @Sendable (PageContext, UnitState) -> String
  let kolom: [Column]
  /// Perangkat daerah of which nothing is known, and what is said of them: `belum mengisi rencana`.
  let kosong: (uraian: String, berlaku: @Sendable (RingkasanTahapan) -> Bool)
  /// What is to be known about the figures; stands below the list.
  var catatan: @Sendable (PageContext) -> HTML? = { _ in nil }
  /// Pages of the pemda as a whole that belong to the stage.
  var lain: [(nama: String, path: String)] = []
  /// Whether the pemda, whose head has a part of his own in the stage, stands before its perangkat daerah.
  var denganPemda = false

  /// The stages with a list, in order.
  static let semua = [perencanaan, perjanjian, pengukuran, anggaran, pelaporan, evaluasi]

  /// The page of a stage.
  struct Tampak: Page {
    /// So many rows without anything stay in the list; more are named together below it.
    private static let mostEmptyRows = 3

    let stage: StagePage
    let context: PageContext
    private let berisi: [UnitState]
    /// Those of which nothing is known.
    private let tanpaIsi: [UnitState]

    init(_ stage: StagePage, _ context: PageContext) {
      self.stage = stage
      self.context = context
      let all = context.perangkatDaerah
      let empty = all.filter { stage.kosong.berlaku($0.ringkasanTahapan(tahun: context.tahun)) }
      tanpaIsi = empty.count > Self.mostEmptyRows ? empty : []
      let left = Set(tanpaIsi.map(\.id))
      let listed = all.filter { !left.contains($0.id) }
      let pemda = stage.denganPemda ? context.state.unitPemda : nil
      berisi =
        [pemda].compactMap { $0 }.filter { unit in
          !listed.isEmpty || !stage.kosong.berlaku(unit.ringkasanTahapan(tahun: context.tahun))
        } + listed
    }

    var judul: String { "\(stage.tahap.nama) tahun \(context.tahun)" }
    var tahap: Tahap? { stage.tahap }
    var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

    var isi: HTML {
      HTML {
        h1 { judul }
        p(.class("ringkas")) { stage.penjelasan }
        if !stage.lain.isEmpty {
          ul(.class("berderet")) {
            for other in stage.lain { li { a(.href(context.tautan(other.path))) { other.nama } } }
          }
        }
        if stage.tahap == .pengukuran, let pelaku = context.pengguna?.account.pelaku { pekerjaan(pelaku) }
        if [.pelaporan, .evaluasi].contains(stage.tahap), let pelaku = context.pengguna?.account.pelaku,
          RuangReviu.pembaca.contains(pelaku.peran)
        {
          p {
            a(.href(DaftarReviuPage.alamat(context, pelaku))) { "Reviu laporan kinerja tahun \(context.tahun)" }
            ": temuan dalam naskahnya, daftar uji, dan pernyataan Inspektorat."
          }
        }
        if stage.tahap == .perencanaan, context.pengguna != nil {
          p {
            a(.href(KeselarasanPage.alamat(context))) { "Keselarasan perencanaan tahun \(context.tahun)" }
            ": apa yang bertentangan atau belum lengkap dalam rencana, perjanjian, dan anggaran."
          }
        }
        if stage.tahap == .perencanaan, let pemda = context.state.unitPemda {
          p { a(.href(stage.halaman(context, pemda))) { "\(pemda.namaRencana) \(pemda.nama)" } }
        }
        if context.perangkatDaerah.isEmpty {
          p { Components.nihil("Belum ada perangkat daerah yang dicatat untuk tahun \(context.tahun).") }
        }
        if !berisi.isEmpty {
          DataTable(
            id: "tahapan", judul: "\(stage.tahap.nama) perangkat daerah tahun \(context.tahun)",
            kolom: [DataTable.Column("Perangkat daerah")]
              + stage.kolom.map { DataTable.Column($0.judul, angka: $0.isAngka) },
            baris: berisi.map(baris), catatan: stage.catatan(context)
          ).html
        }
        if !tanpaIsi.isEmpty { daftarKosong }
      }
    }

    private var daftarKosong: HTML {
      details {
        summary { "\(Count(tanpaIsi.count).printed) perangkat daerah \(stage.kosong.uraian) tahun \(context.tahun)" }
        ul {
          for unit in tanpaIsi { li { a(.href(stage.halaman(context, unit))) { unit.nama } } }
        }
      }
    }

    /// The ways of somebody who has signed in to what waits.
    private func pekerjaan(_ pelaku: Pelaku) -> HTML {
      HTML {
        if let unit = pelaku.unit.flatMap({ context.state.unit[$0] }) {
          PintasanPengukuran(context: context, unit: unit).html
        }
        ul(.class("berderet")) {
          li { a(.href(context.tautan(SignIn.home))) { "Pekerjaan saya" } }
          li { a(.href(context.tautan(PemantauanPage.path))) { "Pemantauan kelengkapan" } }
        }
      }
    }

    private func baris(_ unit: UnitState) -> DataTable.Row {
      let facts = unit.ringkasanTahapan(tahun: context.tahun)
      let name = unit.jenis == .pemda ? "\(unit.organisasi.identitas.isi.jabatanKepala), \(unit.nama)" : unit.nama
      return DataTable.Row(
        [a(.href(stage.halaman(context, unit))) { name }] + stage.kolom.map { $0.sel(context, unit, facts) })
    }
  }
}
