import FileStore
import HTML
import Laporan
import Selaras

/// The decrees on the IKU of a unit, the latest first, each with its version, what it changes and its file.
struct DaftarKeputusanIku {
  let context: PageContext
  let unit: UnitState

  private var plan: PerencanaanUnit { unit.perencanaan }
  /// The decree that the document of the year bears.
  private var berlaku: KeputusanIkuBerlaku? { plan.keputusanIku(tahun: context.tahun) }

  var html: HTML {
    let decrees = plan.keputusanIku.semua.sorted {
      ($0.landasan.tanggal?.iso ?? "", $0.id) > ($1.landasan.tanggal?.iso ?? "", $1.id)
    }
    let mayRecord =
      context.per == nil
      && context.pengguna.map { KeputusanIkuDitetapkan.mengizinkan($0.account.pelaku, unit) } ?? false
    guard mayRecord || !decrees.isEmpty || berlaku != nil else { return .empty }
    return section(.aria("labelledby", "judul-keputusan-iku")) {
      h2(.id("judul-keputusan-iku")) { "Keputusan indikator kinerja utama" }
      dipakai
      if !decrees.isEmpty {
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

  /// What the document of the year bears, where that is no decree of the list.
  @HTMLBuilder private var dipakai: HTML {
    if let berlaku {
      if berlaku.id == nil {
        p(.class("catatan")) {
          "Keputusan tahun \(context.tahun) diambil dari dasar hukum \(berlaku.versi.nama): \(berlaku.landasan.tertulis)."
        }
      }
    } else {
      p { Components.nihil("Keputusan yang berlaku pada akhir tahun \(context.tahun) belum dicatat\(konsep).") }
    }
  }

  private var konsep: String {
    DokumenIku.ketiadaan(unit, tahun: context.tahun) == nil ? "; dokumen yang diunduh bertanda konsep" : ""
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
