import HTML
import Sakip
import Selaras

/// The head of the pages of a perangkat daerah: what this is, for which period, in which state, and the pages beside it.
struct PerangkatDaerahHead {
  let context: PageContext
  let unit: UnitState
  /// The page of the perangkat daerah that is shown; `nil` for its first.
  let halaman: String?

  private var identitas: PerangkatDaerahDitetapkan { unit.organisasi.identitas.isi }

  var html: HTML {
    HTML {
      h1 {
        halaman.map { "\($0) \(unit.nama)" } ?? unit.nama
      }
      p(.class("kepala-halaman")) {
        "Kinerja dan anggaran tahun \(context.tahun). Penanggung jawab: \(identitas.jabatanKepala). "
        keadaan
      }
      if halaman == nil, let tugas = unit.organisasi.profil[context.tahun]?.isi.tugas {
        p(.class("tugas")) { "Tugas: \(tugas)" }
      }
      nav(.class("halaman-unit"), .aria("label", "Halaman \(unit.nama)")) {
        FoldOnPhone("Halaman lain \(unit.nama)") { daftarHalaman }.html
      }
    }
  }

  private var daftarHalaman: HTML {
    ul {
      for (name, path, title) in Self.halaman {
        li {
          a(.href(context.tautan(unit: unit.id, path)), .aria("current", title == halaman ? "page" : nil)) { name }
        }
      }
      if context.adaLaporan(unit) {
        li { a(.href(Self.alamatLaporan(context, unit.id))) { "Laporan kinerja \(context.tahun)" } }
        if let desk = LaporanPage.alamatMeja(context, unit.id, context.tahun) {
          li { a(.href(desk)) { "Meja laporan" } }
        }
      }
      if let review = RuangReviu.alamat(bila: context, unit.id, context.tahun) {
        li { a(.href(review)) { "Reviu \(context.tahun)" } }
      }
    }
  }

  static func alamatLaporan(_ context: PageContext, _ unit: String) -> String {
    context.tautan("/perangkat-daerah/\(unit)/laporan/lkjip/\(context.tahun)")
  }

  private static let halaman: [(String, String, String?)] = [
    ("Kinerja", "", nil), ("Organisasi", "/organisasi", "Organisasi"), ("Perencanaan", "/perencanaan", "Perencanaan"),
    ("Perbandingan versi", "/versi", "Perbandingan versi"), ("Definisi indikator", "/definisi", "Definisi indikator"),
    ("Pohon kinerja", "/pohon", "Pohon kinerja"), ("RKPD dan Renja", "/renja", "RKPD dan Renja"),
    ("Perjanjian kinerja", "/perjanjian", "Perjanjian kinerja"), ("Rencana aksi", "/rencana-aksi", "Rencana aksi"),
    ("Anggaran", "/anggaran", "Anggaran"),
  ]

  /// How far the figures of the year are approved, and whether the perangkat daerah still exists.
  private var keadaan: HTML {
    let summary = context.ikhtisar(unit)
    let state = summary.keadaan
    let kind: LencanaJenis =
      switch state {
      case .belumAda: .netral
      case .belumLengkap, .sebagianBelumDisetujui: .perhatian
      case .disetujui: .baik
      }
    return HTML {
      Components.lencana(state.nama, kind)
      if !summary.rincian.isEmpty, !summary.adaRealisasiAnggaran {
        " "
        Components.lencana("Realisasi anggaran belum dicatat", .perhatian)
      }
      if let selesai = identitas.selesai, selesai < context.per ?? context.hariIni {
        " "
        Components.lencana("Berakhir \(selesai.printed)", .netral)
      }
    }
  }
}
