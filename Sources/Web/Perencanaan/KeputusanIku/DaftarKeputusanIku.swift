import FileStore
import HTML
import Selaras

/// The decrees on the IKU of a unit, the latest first, each with its version, what it changes and its file.
struct DaftarKeputusanIku {
  let context: PageContext
  let unit: UnitState

  private var plan: PerencanaanUnit { unit.perencanaan }

  var html: HTML {
    let decrees = plan.keputusanIku.semua.sorted {
      ($0.landasan.tanggal?.iso ?? "", $0.id) > ($1.landasan.tanggal?.iso ?? "", $1.id)
    }
    let mayRecord =
      context.per == nil
      && context.pengguna.map { KeputusanIkuDitetapkan.mengizinkan($0.account.pelaku, unit) } ?? false
    guard mayRecord || !decrees.isEmpty else { return .empty }
    return section(.aria("labelledby", "judul-keputusan-iku")) {
      h2(.id("judul-keputusan-iku")) { "Keputusan indikator kinerja utama" }
      if decrees.isEmpty {
        p { Components.nihil("Keputusannya belum dicatat; dokumen yang diunduh bertanda konsep.") }
      } else {
        DataTable(
          id: "keputusan-iku", judul: "Keputusan indikator kinerja utama",
          kolom: ["Keputusan", "Menetapkan", "Mengubah"].map { DataTable.Column($0) },
          baris: decrees.map(baris(mayRecord))
        ).html
      }
      if mayRecord {
        p {
          a(.class("tombol"), .href(RuangKeputusanIku.alamat(unit.id, RuangRencana.baru))) { "Catat keputusan IKU" }
        }
      }
    }
  }

  private func baris(_ mayRecord: Bool) -> (KeputusanIkuDitetapkan) -> DataTable.Row {
    { decree in
      let address = RuangKeputusanIku.alamat(unit.id, decree.id)
      return DataTable.Row([
        HTML {
          decree.landasan.tertulis
          if context.pengguna != nil, let file = decree.landasan.berkas {
            " "
            a(.href("\(address)/berkas")) { "Unduh berkas (\(ByteCount(Int(clamping: file.ukuran)).printed))" }
          }
          if mayRecord {
            " "
            a(.class("ubah"), .href(address)) {
              "Ubah"
              span(.class("hanya-pembaca-layar")) { " keputusan nomor \(decree.landasan.nomor)" }
            }
          }
        },
        Components.teks(plan.versi[decree.versi]?.nama ?? ""),
        Components.teks(
          decree.mengubah.flatMap { plan.keputusanIku[$0]?.landasan.tertulis } ?? "", kosong: "tidak ada"),
      ])
    }
  }
}
