import HTML
import Sakip
import Selaras

/// What a lock of a month will close, before it is done.
struct PenguncianPage: Page {
  static let path = "\(JadwalPage.path)/kunci"

  let context: PageContext
  let penguncian: PenguncianPeriode
  var galat: String?

  var judul: String { "Kunci \(penguncian.bulan.nama)" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] {
    [
      Jejak(nama: "Pekerjaan saya", alamat: SignIn.home),
      Jejak(
        nama: "Jadwal pengisian",
        alamat: JadwalPage.alamat(tahun: penguncian.bulan.tahun)),
    ]
  }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      if penguncian.baris.isEmpty {
        p(.class("ringkas")) {
          "Tidak ada yang dapat dikunci: belum ada realisasi yang disetujui dengan periode yang berakhir pada \(penguncian.bulan.nama)."
        }
        p { a(.href(JadwalPage.alamat(tahun: penguncian.bulan.tahun))) { "Kembali ke jadwal pengisian" } }
      } else {
        p(.class("ringkas")) {
          "\(Count(penguncian.jumlah).of("realisasi yang sudah disetujui")) akan dikunci. Sesudah dikunci, realisasi tidak dapat diubah; administrator membukanya satu per satu dengan alasan, dan realisasi itu kembali kepada pengisinya."
        }
        daftar.html
        FormFrame(alamat: Self.path, token: context.formToken).html {
          input(.type("hidden"), .name("bulan"), .value(MonthAddress.text(penguncian.bulan)))
          input(.type("hidden"), .name("tanda"), .value(penguncian.tanda))
          button { "Kunci \(Count(penguncian.jumlah).of("realisasi"))" }
        }
      }
    }
  }

  private var daftar: DataTable {
    DataTable(
      id: "dikunci", judul: "Realisasi yang akan dikunci",
      kolom: [
        DataTable.Column("Perangkat daerah"), DataTable.Column("Periode"),
        DataTable.Column("Realisasi", angka: true),
      ],
      baris: penguncian.baris.map { row in
        DataTable.Row([
          HTML(context.state.unit[row.unit]?.nama ?? row.unit), HTML(row.periode.nama),
          HTML(Count(row.indikator.count).printed),
        ])
      })
  }
}
