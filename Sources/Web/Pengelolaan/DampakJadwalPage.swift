import HTML
import Sakip
import Selaras

/// What a schedule will lock at once, before it is saved.
struct DampakJadwalPage: Page {
  let context: PageContext
  let tahun: Int
  let dampak: DampakJadwal
  /// The form of the schedule as it was sent.
  let kiriman: FormValues
  /// Whether the person looked at it before, and it changed since.
  let isBerubah: Bool

  var judul: String { "Jadwal \(tahun) mengunci yang sudah lewat" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] {
    [
      Jejak(nama: "Pekerjaan saya", alamat: SignIn.home),
      Jejak(nama: "Jadwal pengisian", alamat: JadwalPage.alamat(tahun: tahun)),
    ]
  }

  var isi: HTML {
    HTML {
      ErrorSummary(isBerubah ? "Daftar ini berubah sejak Anda membukanya. Periksa kembali, lalu simpan." : nil).html
      h1 { judul }
      p(.class("ringkas")) {
        "Jadwal ini belum disimpan. Begitu disimpan, \(Count(dampak.baris.count).of("periode")) yang sudah lewat langsung terkunci bagi seluruh perangkat daerah: tidak ada yang dapat mengisi, memperbaiki, atau mengajukan di dalamnya, sampai Anda membukanya dengan alasan. Isian yang sedang dibuka kembali tetap terbuka sampai hari terakhirnya."
      }
      daftar.html
      FormFrame(alamat: JadwalPage.path, token: context.formToken).html {
        for field in kiriman.fields where ![SentForm.tokenField, "tanda"].contains(field.name) {
          input(.type("hidden"), .name(field.name), .value(field.value))
        }
        input(.type("hidden"), .name("tanda"), .value(dampak.tanda))
        button { "Simpan jadwal \(tahun) dan kunci" }
      }
      p(.class("kembali")) { a(.href(JadwalPage.alamat(tahun: tahun))) { "Kembali tanpa menyimpan" } }
    }
  }

  private var daftar: DataTable {
    DataTable(
      id: "dikunci", judul: "Periode yang langsung terkunci",
      kolom: [
        DataTable.Column("Periode"), DataTable.Column("Perangkat daerah", angka: true),
        DataTable.Column("Realisasi sudah diisi", angka: true),
        DataTable.Column("Realisasi dikembalikan, tidak dapat diperbaiki lagi", angka: true),
        DataTable.Column("Realisasi belum diisi", angka: true),
        DataTable.Column("Sub kegiatan tanpa realisasi anggaran", angka: true),
      ],
      baris: dampak.baris.map { row in
        DataTable.Row([
          HTML(row.periode.nama), HTML(Count(row.unit).printed), HTML(Count(row.terisi).printed),
          HTML(Count(row.dikembalikan).printed),
          HTML(Count(row.kosong).printed),
          row.periode.jenis == .bulan ? HTML(Count(row.belanjaKosong).printed) : Components.nihil("bukan per bulan"),
        ])
      })
  }
}
