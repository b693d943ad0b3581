import HTML
import Sakip
import Selaras

/// The form with which the administrator opens a locked month of one perangkat daerah again.
struct BukaIsianForm {
  let page: JadwalPage

  var html: HTML {
    HTML {
      p {
        "Di sini dibuka isian yang dikunci oleh jadwal. Realisasi yang dikunci sesudah disetujui dibuka satu per satu, dengan alasan, pada pemeriksaan bulannya."
        if let review = page.pemeriksaan {
          " "
          a(.href(review.alamat)) { review.nama }
        }
      }
      formulir
    }
  }

  private var formulir: HTML {
    FormFrame(alamat: "\(JadwalPage.path)/buka", token: page.context.formToken).html {
      input(.type("hidden"), .name("tahun"), .value(String(page.tahun)))
      pilihan(
        "unit", "Perangkat daerah", page.context.state.daftarUnit.map { ($0.id, page.context.namaDalamDaftar($0)) })
      pilihan(
        "bulan", "Bulan \(page.tahun)", Periode.semua(.bulan, tahun: page.tahun).map { (String($0.urutan), $0.nama) })
      FormField(
        nama: "sampai", judul: "Terbuka sampai dengan", jenis: .date, nilai: page.kiriman["sampai"],
        petunjuk: "Hari terakhir pengisian, dari hari ini.", galat: galat("sampai"), isRequired: true
      ).html
      div(.class(galat("alasan") == nil ? "bidang" : "bidang galat")) {
        label(.for("alasan")) { "Alasan" }
        p(.class("petunjuk"), .id("alasan-petunjuk")) { "Dibaca oleh pengisi, dan tercatat dalam jurnal." }
        if let problem = galat("alasan") { p(.class("pesan-galat"), .id("alasan-galat")) { problem } }
        textarea(
          .id("alasan"), .name("alasan"), .rows(3), .maxlength(2000), .required(),
          .aria("invalid", galat("alasan") == nil ? nil : "true"),
          .aria("describedby", galat("alasan") == nil ? "alasan-petunjuk" : "alasan-petunjuk alasan-galat")
        ) { page.kiriman["alasan"] ?? "" }
      }
      button { "Buka isian" }
    }
  }

  private func galat(_ name: String) -> String? { page.galat.first { $0.bidang == name }?.pesan }

  private func pilihan(_ name: String, _ title: String, _ choices: [(String, String)]) -> HTML {
    let chosen = page.nilai(name)
    let problem = galat(name)
    return div(.class(problem == nil ? "bidang" : "bidang galat")) {
      label(.for(name)) { title }
      if let problem { p(.class("pesan-galat"), .id("\(name)-galat")) { problem } }
      select(.id(name), .name(name), .aria("describedby", problem == nil ? nil : "\(name)-galat")) {
        for (value, words) in choices { option(.value(value), .selected(value == chosen)) { words } }
      }
    }
  }
}
