import HTML
import Sakip
import Selaras

extension PengukuranRow {
  /// What is recorded, where nothing can be filled in; of somebody who did, also what he typed.
  var closed: HTML {
    let typed = page.tulisan?.ketikan(row) ?? []
    let provisional = row.tercatat?.sementara.map { [("Angka sementara", HTML($0))] } ?? []
    return HTML {
      Components.daftarIsi(
        [("Realisasi", Components.teks(row.tercatat.map(row.indikator.tertulis) ?? ""))] + provisional + [
          ("Sumber data", Components.teks(row.tercatat?.sumber ?? "")),
          ("Catatan", Components.teks(row.tercatat?.catatan ?? "", kosong: "tidak ada")),
        ])
      problem(.nilai)
      if !typed.isEmpty {
        p { "Yang Anda ketik:" }
        Components.daftarIsi(typed.map { ($0, HTML($1)) })
      }
      problem(.berkas)
      if page.bolehMengisi, !row.bukaan.dapatDiisi {
        p(.class("catatan")) { "Periode ini sudah dikunci. Minta administrator membukanya bila masih harus diisi." }
      }
    }
  }
}
