import HTML
import Sakip
import Selaras

/// What the site is, what its figures mean, and the policies behind them.
struct AboutPage: Page {
  let context: PageContext

  var judul: String { "Tentang situs ini" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Situs ini menunjukkan apa yang dijanjikan setiap perangkat daerah \(context.namaPemda), apa yang dicapai, dan berapa anggarannya, sesuai Perpres 29/2014 tentang SAKIP."
      }
      h2 { "Arti angka" }
      ul {
        li { "Setiap angka hitungan dapat dipilih untuk melihat rumus, bahan, dan catatan asalnya." }
        li { "Capaian dihitung dari angka yang belum dibulatkan, lalu dibulatkan menjadi dua desimal." }
        li { "Tanda * berarti angka sementara, misalnya nilai terakhir yang sudah diterbitkan." }
        li {
          "Realisasi dihitung sejak diajukan perangkat daerah. Yang masih draf atau dikembalikan untuk diperbaiki tidak ikut dalam angka mana pun. Realisasi anggaran tidak diajukan dan dihitung begitu dicatat."
        }
        li {
          "Tanda \u{201C}belum disetujui\u{201D} berarti kepala perangkat daerah belum menyetujui angkanya; angka itu dapat berubah."
        }
        li { "Nilai yang belum ada ditulis alasannya. Belum ada tidak sama dengan 0." }
        li {
          "Tanggal pada \u{201C}Keadaan per\u{201D} menunjukkan situs seperti pada akhir hari itu, \(context.zona.nama)."
        }
      }
      h2 { "Rumus capaian" }
      ul {
        li { "Makin tinggi makin baik: realisasi / target x 100." }
        li { "Makin rendah makin baik: (2 x target - realisasi) / target x 100." }
        li { "Rentang dihitung terhadap angka yang ditulis pertama." }
        li { "Predikat yang sama atau lebih baik daripada target bernilai 100." }
      }
      h2 { "Kebijakan yang berlaku" }
      p {
        "Kebijakan baku berikut dipakai jika perangkat daerah tidak menetapkan yang lain. Yang ditetapkan sendiri tercantum di bawahnya."
      }
      Components.butir(Self.uraian(.baku))
      khusus
      h2 { "Skala kategori" }
      p {
        "Selain skala menurut peraturan, pemerintah daerah dapat menetapkan skala sendiri. Yang tercantum berlaku untuk tahun \(context.tahun)."
      }
      for scale in context.state.skala.menggolongkan(tahun: context.tahun) {
        DataTable(
          id: "skala-\(scale.kode)", judul: "\(scale.nama) (\(scale.dasar))",
          kolom: [DataTable.Column("Kategori"), DataTable.Column("Rentang")],
          baris: scale.kelas.map { DataTable.Row([HTML($0.nama), HTML($0.rentang(satuan: scale.satuan))]) },
          catatan: HTML([scale.cara, scale.catatan].filter { !$0.isEmpty }.joined(separator: " "))
        ).html
      }
    }
  }

  private static func uraian(_ policies: KebijakanCapaian) -> [String] {
    [
      policies.targetNolTurun.uraian, policies.targetNolNaik.uraian, policies.targetNegatif.uraian,
      policies.realisasiMelebihiDuaKaliTarget.uraian,
      policies.predikatDiBawahTarget.uraian, policies.batasRataRata.uraian,
    ]
  }

  private var khusus: HTML {
    let own = context.state.daftarUnit.compactMap { unit in
      unit.pengukuran.kebijakan[context.tahun].map { (unit, $0.isi) }
    }
    guard !own.isEmpty else {
      return p { "Tidak ada perangkat daerah yang menetapkan kebijakan sendiri untuk tahun \(context.tahun)." }
    }
    return DataTable(
      id: "kebijakan", judul: "Kebijakan yang ditetapkan untuk tahun \(context.tahun)",
      kolom: ["Perangkat daerah", "Skala", "Cara menghitung efisiensi", "Capaian dan rata-rata"].map {
        DataTable.Column($0)
      },
      baris: own.map { unit, policy in
        DataTable.Row([
          a(.href(context.tautan(unit: unit.id))) { unit.nama }, HTML(unit.skala(tahun: context.tahun).nama),
          HTML(policy.efisiensi.dasar), HTML(Self.uraian(policy.capaian).joined(separator: " ")),
        ])
      }
    ).html
  }
}
