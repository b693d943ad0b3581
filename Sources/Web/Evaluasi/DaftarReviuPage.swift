import HTML
import Selaras

/// The reviews of all perangkat daerah in a year, what waits first.
struct DaftarReviuPage: Page {
  static let path = "/reviu"

  /// Where somebody begins: who has one perangkat daerah at its review, others at the list.
  static func alamat(_ context: PageContext, _ pelaku: Pelaku) -> String {
    pelaku.unit.map { RuangReviu.alamat(context, $0, context.tahun) } ?? context.tautan(path)
  }
  private static let sehalaman = 50

  let context: PageContext
  let semua: [RingkasanReviu]
  /// Whose turn is shown; `nil` for all.
  let giliran: RingkasanReviu.Giliran?
  /// Those that pass the filter.
  let tersaring: [RingkasanReviu]
  let halaman: PageSteps

  init(_ context: PageContext) {
    self.context = context
    semua = context.perangkatDaerah.filter { $0.jenis != .pemda }
      .map { RingkasanReviu($0, tahun: context.tahun) }
      .sorted {
        ($0.giliran.rawValue, -$0.menunggu, -$0.galat, $0.unit.nama) < (
          $1.giliran.rawValue, -$1.menunggu, -$1.galat, $1.unit.nama
        )
      }
    let wanted = context.query["keadaan"].flatMap { text in
      RingkasanReviu.Giliran.allCases.first { $0.kode == text }
    }
    giliran = wanted
    tersaring = semua.filter { wanted == nil || $0.giliran == wanted }
    halaman = PageSteps(tersaring.count, sehalaman: Self.sehalaman, context.query)
  }

  var judul: String { "Reviu laporan kinerja tahun \(context.tahun)" }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) { ringkasan }
      if semua.isEmpty {
        p {
          Components.nihil(
            "Belum ada perangkat daerah pada tahun ini. Pilih tahun lain di atas, atau tunggu data perencanaannya.")
        }
      } else {
        saringan
        p(.class("jumlah")) {
          "\(Count(tersaring.count).of("perangkat daerah")). "
          UnduhTabel(context, "\(Self.path)/reviu", parameter(giliran)).html
        }
        if !tersaring.isEmpty { tabel.html }
        halaman.html(context, nama: "Halaman daftar reviu")
      }
    }
  }

  private var ringkasan: String {
    let waiting = semua.reduce(0) { $0 + $1.menunggu }
    let stated = semua.count { $0.pernyataan != nil && !$0.pernyataanTertinggal }
    let outrun = semua.count(where: \.pernyataanTertinggal)
    let state =
      stated == 0
      ? "Belum ada laporan yang dinyatakan direviu"
      : "\(Count(stated).printed) dari \(Count(semua.count).printed) laporan sudah dinyatakan direviu"
    let more = [
      outrun == 0 ? nil : "\(Count(outrun).printed) pernyataan lebih tua daripada naskahnya",
      waiting == 0 ? nil : "\(Count(waiting).printed) penjelasan menunggu penilaian Inspektorat",
    ].compactMap(\.self)
    return ([state] + more).joined(separator: "; ") + "."
  }

  private func parameter(_ turn: RingkasanReviu.Giliran?) -> [(String, String)] {
    turn.map { [("keadaan", $0.kode)] } ?? []
  }

  private var saringan: HTML {
    nav(.class("saringan-temuan"), .aria("label", "Saringan keadaan")) {
      div {
        span { "Keadaan:" }
        ul {
          pilihan("Semua", semua.count, nil)
          for turn in RingkasanReviu.Giliran.allCases {
            pilihan(turn.nama, semua.count { $0.giliran == turn }, turn)
          }
        }
      }
    }
  }

  private func pilihan(_ name: String, _ count: Int, _ turn: RingkasanReviu.Giliran?) -> HTML {
    guard count > 0 || turn == giliran else { return .empty }
    return li {
      a(.href(context.tautan(Self.path, parameter(turn))), .aria("current", turn == giliran ? "true" : nil)) {
        "\(name) (\(Count(count).printed))"
      }
    }
  }

  private var tabel: DataTable {
    DataTable(
      id: "reviu", judul: "Yang menunggu lebih dahulu",
      kolom: [
        .init("Perangkat daerah"), .init("Keadaan"), .init("Naskah"), .init("Galat", angka: true),
        .init("Peringatan", angka: true), .init("Menunggu dinilai", angka: true), .init("Daftar uji", angka: true),
        .init("Pernyataan"),
      ],
      baris: halaman.isi(tersaring).map(baris))
  }

  private func baris(_ row: RingkasanReviu) -> DataTable.Row {
    DataTable.Row([
      a(.href(RuangReviu.alamat(context, row.unit.id, context.tahun))) { row.unit.nama },
      Components.lencana(row.giliran.nama, row.giliran.lencana),
      row.versi.map { version in
        a(
          .href(
            RuangReviu.alamat(
              context, row.unit.id, context.tahun, "/\(version.isi.naskah.rawValue)/\(version.isi.versi)"))
        ) { "Versi \(version.isi.versi)" }
      } ?? Components.nihil("belum ada"),
      hitungan(row.galat, row), hitungan(row.peringatan, row), hitungan(row.menunggu, row),
      row.diuji == 0 ? Components.nihil("belum dimulai") : HTML("\(row.diuji) dari \(ButirUji.semua.count)"),
      row.pernyataan.map { pernyataan($0, row) } ?? Components.nihil("belum dinyatakan"),
    ])
  }

  private func pernyataan(_ statement: ReviuDinyatakan, _ row: RingkasanReviu) -> HTML {
    HTML {
      Components.tanggal(statement.tanggal)
      if row.pernyataanTertinggal, let last = row.versi?.isi.versi {
        small { Components.lencana("Lebih tua daripada versi \(last)", .perhatian) }
      }
    }
  }

  private func hitungan(_ count: Int, _ row: RingkasanReviu) -> HTML {
    row.versi == nil
      ? Components.nihil("belum diperiksa") : count == 0 ? Components.nihil("tidak ada") : HTML(Count(count).printed)
  }
}
