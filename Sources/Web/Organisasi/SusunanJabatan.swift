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
        kolom: ["Jabatan", "Unit kerja", "Atasan", "Berlaku"].map { DataTable.Column($0) },
        baris: posts.map { post in
          DataTable.Row([
            HTML(post.nama), Components.teks(post.unitKerja ?? "", kosong: "seluruh perangkat daerah"),
            Components.teks(post.atasan.flatMap { unit.organisasi.jabatan[$0]?.nama } ?? "", kosong: "belum dicatat"),
            masa(post),
          ])
        }
      ).html
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
