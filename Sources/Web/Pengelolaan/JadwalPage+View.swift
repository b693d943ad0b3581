import HTML
import Journal
import Sakip
import Selaras

extension JadwalPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Tenggat dan penguncian berlaku bagi seluruh perangkat daerah. Realisasi yang diajukan sesudah tenggat diberi tanda terlambat, yang tidak hilang bila jadwalnya diubah kemudian."
      }
      GuideLink(.jadwal).html
      h2 { "Tenggat dan penguncian" }
      jadwal
      h2 { "Mengunci satu bulan" }
      p {
        "Yang dikunci hanya realisasi yang sudah disetujui. Sebelum dikunci, Anda melihat dahulu realisasi yang mana."
      }
      penguncian
      h2(.id("buka")) { "Membuka isian yang terkunci" }
      BukaIsianForm(page: self).html
      h2 { "Isian yang pernah dibuka" }
      daftarBukaan
    }
  }

  private var jadwal: HTML {
    HTML {
      if Periode.Jenis.allCases.contains(where: { context.state.jadwal.ditetapkan($0, tahun: tahun) == nil }) {
        p(.class("catatan")) { JadwalPengisian.keteranganBaku }
      }
      FormFrame(alamat: Self.path, token: context.formToken).html {
        input(.type("hidden"), .name("tahun"), .value(String(tahun)))
        for kind in Periode.Jenis.allCases { JadwalFields(page: self, jenis: kind).html }
        button { "Simpan jadwal \(tahun)" }
      }
    }
  }

  private var penguncian: HTML {
    form(.class("saringan"), .method("get"), .action("\(Self.path)/kunci")) {
      div {
        label(.for("bulan-dikunci")) { "Bulan" }
        select(.id("bulan-dikunci"), .name("bulan")) {
          for month in Periode.semua(.bulan, tahun: tahun) {
            option(.value(MonthAddress.text(month))) { month.nama }
          }
        }
      }
      button(.class("sekunder")) { "Lihat apa yang akan dikunci" }
    }
  }

  private var daftarBukaan: HTML {
    guard !bukaan.isEmpty else {
      return p { Components.nihil("Belum ada isian tahun \(tahun) yang dibuka kembali.") }
    }
    return DataTable(
      id: "bukaan", judul: Count(bukaan.count).of("pembukaan"),
      kolom: ["Perangkat daerah", "Periode", "Sampai dengan", "Alasan", "Oleh"].map { DataTable.Column($0) },
      baris: bukaan.map { opening in
        let isOpen = context.hari <= opening.isi.sampai
        return DataTable.Row([
          HTML(context.state.unit[opening.isi.unit]?.nama ?? opening.isi.unit), HTML(opening.isi.periode.nama),
          HTML {
            Components.tanggal(opening.isi.sampai)
            " "
            isOpen ? masihDibuka(opening.isi) : Components.lencana("sudah berakhir")
          }, HTML(opening.isi.alasan), oleh(opening.entri),
        ])
      }
    ).html
  }

  /// An opening that holds, with what it leaves locked.
  private func masihDibuka(_ opening: IsianDibuka) -> HTML {
    let unit = context.state.unit[opening.unit]
    let locked = unit?.tetapTerkunci(opening, pada: context.hari).count ?? 0
    let month = Periode(tahun: opening.periode.tahun, jenis: .bulan, urutan: opening.periode.bulanTerakhir)
    return HTML {
      if unit?.seluruhnyaTetapTerkunci(opening, pada: context.hari) != true { Components.lencana("terbuka", .baik) }
      if locked > 0, let month {
        " "
        a(.href(PemeriksaanPage.alamat(opening.unit, month))) { "\(Count(locked).of("realisasi")) tetap terkunci" }
      }
    }
  }

  /// Who recorded an entry, and when.
  func oleh(_ entri: Int64) -> HTML {
    guard let entry = catatan[entri] else { return HTML("catatan \(entri)") }
    return HTML {
      "\(entry.head.author.actor), "
      a(.href(context.tautan("/jurnal/\(entri)"))) { context.zona.printed(entry.time) }
    }
  }
}
