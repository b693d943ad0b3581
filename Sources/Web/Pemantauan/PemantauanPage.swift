import HTML
import Sakip
import Selaras

/// The completeness monitor: agency by month, and how many findings of each kind there are.
struct PemantauanPage: Page {
  static let path = "/pemantauan"

  let context: PageContext
  let kelengkapan: KelengkapanPemda

  init(_ context: PageContext, _ pelaku: Pelaku) {
    self.context = context
    kelengkapan = context.state.kelengkapan(tahun: context.tahun, untuk: pelaku, unit: context.kelengkapan)
  }

  var judul: String { "Pemantauan tahun \(context.tahun)" }
  var tahap: Tahap? { .pengukuran }
  var jejak: [Jejak] { [Jejak(nama: "Pekerjaan saya", alamat: context.tautan(SignIn.home))] }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Lengkap dan tepat waktu atau tidak, menurut keadaan \(context.hari.printed). Pilih satu kotak untuk membaca temuannya."
      }
      if kelengkapan.baris.isEmpty {
        p { Components.nihil("Belum ada perangkat daerah yang dicatat untuk tahun \(context.tahun).") }
      } else {
        PitaKelengkapan(kelengkapan: kelengkapan).html
        ul(.class("berderet")) {
          li { a(.href(TemuanPage.alamat(context))) { "Daftar temuan" } }
          li { a(.href(context.tautan(PengingatPage.path))) { "Daftar pengingat" } }
          li { UnduhTabel(context, "\(Self.path)/temuan", judul: "Unduh temuan").html }
        }
        PetaKelengkapan(context: context, baris: kelengkapan.baris).html
        h2 { "Temuan menurut jenisnya" }
        p(.class("petunjuk")) {
          "Pita di atas menghitung perangkat daerah, masing-masing menurut keadaannya yang terburuk; tabel ini menghitung temuan, sehingga satu perangkat daerah dapat terhitung beberapa kali."
        }
        jenis.html
      }
    }
  }

  private var jenis: DataTable {
    DataTable(
      id: "jenis-temuan", judul: "Banyaknya temuan tahun \(context.tahun)",
      kolom: [DataTable.Column("Jenis temuan"), DataTable.Column("Banyaknya", angka: true)],
      baris: TemuanKelengkapan.Jenis.allCases.map { kind in
        let count = kelengkapan.banyak(kind)
        return DataTable.Row([
          count == 0 ? HTML(kind.nama) : a(.href(TemuanPage.alamat(context, jenis: kind))) { kind.nama },
          count == 0 ? Components.nihil("tidak ada") : HTML(Count(count).printed),
        ])
      }, catatan: catatan)
  }

  /// The policy behind deadlines that nobody has set.
  private var catatan: HTML? {
    Periode.Jenis.allCases.allSatisfy { context.state.jadwal.ditetapkan($0, tahun: context.tahun) != nil }
      ? nil : HTML(JadwalPengisian.keteranganBaku)
  }
}
