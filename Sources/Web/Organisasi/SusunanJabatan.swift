import HTML
import Sakip
import Selaras

/// The posts of a perangkat daerah in a year, with those that ended in it.
struct SusunanJabatan {
  let context: PageContext
  let unit: UnitState

  var html: HTML {
    let posts = unit.organisasi.jabatan.semua.filter { $0.berlaku(tahun: context.tahun) }
    guard !posts.isEmpty else { return .empty }
    return section(.aria("labelledby", "judul-jabatan")) {
      h2(.id("judul-jabatan")) { "Jabatan" }
      DataTable(
        id: "jabatan", judul: "Jabatan tahun \(context.tahun)",
        kolom: ["Jabatan", "Unit kerja", "Atasan", "Berlaku", "Pemegang"].map { DataTable.Column($0) },
        baris: posts.map { post in
          DataTable.Row([
            HTML(post.nama), Components.teks(post.unitKerja ?? "", kosong: "seluruh perangkat daerah"),
            Components.teks(post.atasan.flatMap { unit.organisasi.jabatan[$0]?.nama } ?? "", kosong: "belum dicatat"),
            masa(post), pemegang(post),
          ])
        }
      ).html
    }
  }

  /// As what the post is held on the day that is shown, and the days on which nobody is recorded; never by whom.
  private func pemegang(_ post: JabatanDitetapkan) -> HTML {
    let gaps = unit.organisasi.kekosongan(jabatan: post.id).map { gap in
      "kosong sejak \(gap.sejak.printed)\(gap.sampai.map { " sampai dengan \($0.printed)" } ?? "")"
    }
    return HTML {
      if let holder = unit.organisasi.pemegang(jabatan: post.id, pada: context.hari) {
        "\(holder.sebagai.nama), \(holder.masa)"
      } else if gaps.isEmpty {
        Components.nihil("belum dicatat")
      }
      for gap in gaps { " \(gap)" }
    }
  }

  private func masa(_ post: JabatanDitetapkan) -> HTML {
    HTML {
      if let start = post.mulai {
        "sejak "
        Components.tanggal(start)
      }
      if let end = post.selesai {
        " sampai "
        Components.tanggal(end)
      }
      if post.mulai == nil && post.selesai == nil { Components.nihil("tanggal mulai belum dicatat") }
    }
  }
}
