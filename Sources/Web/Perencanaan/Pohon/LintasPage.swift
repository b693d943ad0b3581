import HTML
import Selaras

/// Crosscutting: outcomes by perangkat daerah, with what was asked of each and what it answered.
struct LintasPage: Page {
  static let path = "/pohon/lintas"
  /// Partners that a wide screen shows beside each other.
  private static let terbanyakTampak = 5

  let context: PageContext
  private let semua: [DukunganLintas]

  init(_ context: PageContext) {
    self.context = context
    let state = context.state
    let all = state.daftarUnit.flatMap { state.dukunganLintas(dari: $0) }
    let order = context.pohon.pohonKinerja(state.daftarUnit).praurut().enumerated().map { ($1.kunci, $0) }
    let places = Dictionary(order) { first, _ in first }
    semua = all.sorted { (places[$0.simpul] ?? .max, $0.mitra) < (places[$1.simpul] ?? .max, $1.mitra) }
  }

  var judul: String { "Matriks dukungan lintas perangkat daerah" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Pohon kinerja", alamat: context.tautan(PohonPemdaPage.path)),
    ]
  }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Satu hasil, banyak perangkat daerah: siapa diminta mendukung apa, dan jawabannya. Perangkat daerah yang diminta menjawab sendiri; penolakan disertai alasan."
      }
      if semua.isEmpty {
        p {
          Components.nihil("Belum ada dukungan lintas yang diminta.")
          " Permintaan dibuat pada halaman simpul pohon kinerja."
        }
      } else {
        p(.class("jumlah")) {
          "\(Count(semua.count).of("permintaan")) untuk \(Count(simpul.count).of("hasil atau kondisi")) kepada \(Count(mitra.count).of("perangkat daerah")). Unduh "
          UnduhTabel(context, "/data/pohon/lintas").singkat
        }
        ringkasan
        if mitra.count > Self.terbanyakTampak {
          p(.class("catatan hanya-lebar hanya-layar")) {
            "Matriks memuat \(Count(mitra.count).of("perangkat daerah")); geser ke samping untuk melihat semuanya."
          }
        }
        matriks
      }
    }
  }

  private var simpul: [KunciSimpul] { semua.map(\.simpul).tanpaUlangan }

  private var mitra: [UnitState] {
    let asked = Set(semua.map(\.mitra))
    return context.state.daftarUnit.filter { asked.contains($0.id) }
  }

  private var ringkasan: HTML {
    ul(.class("berderet")) {
      for state in KeadaanDukungan.allCases {
        let count = semua.count { $0.keadaan == state }
        if count > 0 {
          li {
            KeadaanDukungan.lencana(state)
            " \(Count(count).printed)"
          }
        }
      }
    }
  }

  private var matriks: HTML {
    let partners = mitra
    let tree = context.pohon
    let cells = Dictionary(semua.map { ([$0.simpul.alamat, $0.mitra], $0) }) { first, _ in first }
    return DataTable(
      id: "lintas", judul: "Hasil atau kondisi dan perangkat daerah yang diminta mendukungnya",
      kolom: [DataTable.Column("Hasil atau kondisi")]
        + partners.map { unit in
          DataTable.Column(
            a(.href(context.tautan(unit: unit.id, "/pohon/dukungan"))) { unit.nama }, nama: unit.nama)
        },
      baris: simpul.map { key in
        DataTable.Row(
          [
            HTML {
              a(.href(context.tautan(key))) { tree.kondisi(key) }
              span(.class("redup")) { " (\(context.state.unit[key.unit]?.nama ?? key.unit))" }
            }
          ]
            + partners.map { unit in
              cells[[key.alamat, unit.id]].map(sel)
                ?? HTML {
                  span(.class("redup tidak-diminta"), .aria("hidden", "true")) { "\u{2013}" }
                  span(.class("hanya-pembaca-layar")) { "tidak diminta" }
                }
            })
      },
      catatan: HTML(
        "Tanda \u{2013}: tidak diminta. Kolom hanya memuat perangkat daerah yang diminta sedikitnya satu kali.")
    ).berblok.html
  }

  /// By which indikator of its own the partner contributes; `nil` where it named none.
  private func indikatorMitra(_ one: DukunganLintas) -> String? {
    one.tanggapan?.isi.indikator.flatMap { id in
      context.state.unit[one.mitra].flatMap { context.indikator(id, $0)?.nama }
    }
  }

  private func sel(_ one: DukunganLintas) -> HTML {
    HTML {
      KeadaanDukungan.lencana(one.keadaan)
      if let measure = indikatorMitra(one) { div { "Indikator mitra: \(measure)" } }
      if let reason = one.tanggapan?.isi.alasan, !reason.isEmpty { small { " \(reason)" } }
      details {
        summary { "Kontribusi" }
        one.permintaan.isi.kontribusi
      }
    }
  }
}
