import HTML
import Journal
import Selaras

extension JournalPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Setiap perubahan dicatat: siapa, kapan, dalam peran apa, dan apa. Catatan tidak pernah dihapus atau diubah; setiap catatan memuat sidik catatan sebelumnya."
      }
      Components.daftarIsi([
        ("Banyaknya catatan", HTML(Count(Int(context.state.posisi)).of("catatan"))),
        (
          "Dicatat terakhir",
          terakhir.map { HTML(context.zona.printed($0.time)) } ?? Components.nihil("belum ada")
        ),
        ("Sidik terakhir", terakhir.map { entry in code { entry.hash.hex } } ?? Components.nihil("belum ada")),
      ])
      details {
        summary { "Cara memeriksa keaslian jurnal" }
        p {
          "Catat nomor dan sidik terakhir di atas. Sidik setiap catatan dihitung (SHA-256) dari isinya dan sidik catatan sebelumnya, sehingga satu huruf yang diubah pada catatan lama mengubah semua sidik sesudahnya. Pengelola memeriksa seluruh rantai dengan perintah berikut; hasilnya harus memuat nomor dan sidik yang sama."
        }
        pre { code { "selaras journal verify --data DIREKTORI" } }
      }
      h2 { "Daftar catatan" }
      saringan
      daftar
    }
  }

  private var saringan: HTML {
    form(.class("saringan"), .method("get"), .action("/jurnal")) {
      if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
      if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
      div {
        label(.for("saring-unit")) { "Perangkat daerah" }
        select(.id("saring-unit"), .name("unit")) {
          option(.value(""), .selected(unit == nil)) { "Semua" }
          for agency in context.state.daftarUnit {
            option(.value(agency.id), .selected(agency.id == unit?.id)) { agency.nama }
          }
        }
      }
      button { "Saring" }
    }
  }

  private var daftar: HTML {
    HTML {
      if entries.isEmpty {
        p { Components.nihil("Tidak ada catatan pada bagian jurnal ini.") }
      } else {
        DataTable(
          id: "catatan", judul: "Catatan jurnal, yang terakhir lebih dahulu",
          kolom: ["Nomor", "Waktu", "Apa", "Akun", "Peran"].map { DataTable.Column($0) },
          baris: entries.map { entry in
            DataTable.Row([
              a(.href(context.tautan("/jurnal/\(entry.sequence)"))) { Count(Int(entry.sequence)).printed },
              HTML(context.zona.printed(entry.time)), HTML(EventNames.judul(entry, context.state)),
              HTML(entry.head.author.actor), HTML(EventNames.peran(entry.head.author.role, context.state)),
            ])
          }
        ).html
      }
      if let berikutnya {
        p { a(.href(context.tautanIni(dengan: ["sebelum": String(berikutnya)]))) { "Catatan yang lebih lama" } }
      }
    }
  }
}
