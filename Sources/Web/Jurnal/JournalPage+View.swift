import HTML
import Journal
import Selaras

extension JournalPage {
  var isi: HTML {
    HTML {
      ErrorSummary(saringan.galatHari.map { [.init(bidang: "saring-dari", pesan: $0)] } ?? []).html
      h1 { judul }
      p(.class("ringkas")) {
        "Setiap perubahan dicatat: siapa, kapan, dalam peran apa, dan apa. Catatan tidak pernah dihapus atau diubah; setiap catatan memuat sidik catatan sebelumnya."
      }
      keadaan
      ChainNote(entry: terakhir).html
      h2 { "Daftar catatan" }
      JournalFilterForm(context: context, saringan: saringan).html
      if saringan.galatHari == nil {
        daftar
        lanjutan
      }
    }
  }

  private var keadaan: HTML {
    dl(.class("uraian")) {
      for (name, value) in [
        ("Seluruh jurnal", HTML(Count(Int(context.state.posisi)).of("catatan"))),
        (
          "Dicatat terakhir",
          terakhir.map { HTML(context.zona.printed($0.time)) } ?? Components.nihil("belum ada")
        ),
        ("Sidik terakhir", terakhir.map { entry in code { entry.hash.hex } } ?? Components.nihil("belum ada")),
        ("Pemeriksaan rantai", ChainStatusView(status: pemeriksaan, zona: context.zona).html),
      ] {
        dt { name }
        dd { value }
      }
    }
  }

  private var daftar: HTML {
    HTML {
      p(.class("jumlah"), .role("status")) { ringkasan }
      if !hasil.facts.isEmpty {
        DataTable(
          id: "catatan", judul: "Catatan jurnal, yang terakhir lebih dahulu",
          kolom: ["Catatan", "Waktu", "Oleh"].map { DataTable.Column($0) }, baris: hasil.facts.map(baris)
        ).html
      }
    }
  }

  private func baris(_ fact: RecordedFact) -> DataTable.Row {
    let entry = fact.entry
    return DataTable.Row([
      HTML {
        a(.href(context.tautan("/jurnal/\(entry.sequence)"))) { fact.judul }
        small {
          (["Nomor \(Count(Int(entry.sequence)).printed)", fact.unit?.nama, fact.keadaan].compactMap { $0 })
            .joined(separator: ", ")
        }
      },
      HTML(context.zona.printed(entry.time)),
      HTML {
        entry.head.author.actor
        small { EventNames.peran(entry.head.author.role, context.state) }
      },
    ])
  }

  /// How many there are, and what to do when there are none.
  private var ringkasan: String {
    if hasil.facts.isEmpty, !hasil.terpotong {
      return context.state.posisi == 0
        ? "Jurnal masih kosong. Catatan pertama muncul setelah data diisi."
        : saringan.kosong
          ? "Tidak ada catatan pada bagian jurnal ini."
          : "Tidak ada catatan yang cocok. Kurangi saringan, atau periksa penulisan kata dan akunnya."
    }
    let shown = "Ditampilkan \(Count(hasil.facts.count).printed) catatan"
    switch banyaknya {
    case .tepat(let count)?: return "\(shown) dari \(Count(count).printed)\(saringan.kosong ? "" : " yang cocok")."
    case .lebihDari(let count)?: return "\(shown) dari lebih dari \(Count(count).printed) yang cocok."
    case nil: break
    }
    guard hasil.terpotong, let next = hasil.terdahulu else { return "\(shown) yang cocok." }
    return
      "\(shown) yang cocok; jurnal sudah diperiksa mundur sampai catatan nomor \(Count(Int(next + 1)).printed). Yang lebih lama belum diperiksa."
  }

  /// Whether the address names both ends of what is listed.
  private var terbatas: Bool { context.query["sesudah"] != nil && context.query["sebelum"] != nil }

  private var lanjutan: HTML {
    nav(.class("berurutan"), .aria("label", "Bagian lain daftar catatan")) {
      ul {
        if let terbaru {
          li {
            a(.href(context.tautanIni(dengan: ["sesudah": String(terbaru)], tanpa: ["sebelum"]))) {
              "Catatan yang lebih baru"
            }
          }
        }
        if let next = hasil.terdahulu, next > 0 {
          li {
            a(.href(context.tautanIni(dengan: ["sebelum": String(next + 1)], tanpa: terbatas ? [] : ["sesudah"]))) {
              hasil.terpotong ? "Lanjutkan mencari pada catatan yang lebih lama" : "Catatan yang lebih lama"
            }
          }
        }
        if !hasil.facts.isEmpty {
          li {
            UnduhTabel(context, "/data/jurnal/jurnal", saringan.parameters, judul: "Unduh daftar ini").html
          }
        }
      }
    }
  }
}
