import HTML
import Selaras

/// The field and the buttons of one finding.
struct TanggapiTemuan {
  let page: NaskahPage
  let baris: NaskahPage.Baris

  private var telaah: TemuanDitelaah { baris.telaah }
  private var bidang: String { "alasan-\(baris.nomor)" }

  var html: HTML {
    let problem = page.galat.first { $0.bidang == bidang }?.pesan
    let typed = page.kiriman?.alasan(baris.nomor) ?? ""
    return details(.class("kembalikan"), .open(problem != nil || !typed.isEmpty)) {
      summary { judul }
      div(.class(problem == nil ? "bidang" : "bidang galat")) {
        label(.for(bidang)) {
          page.bolehMenilai ? "Alasan" : "Penjelasan"
          span(.class("hanya-pembaca-layar")) { " untuk temuan nomor \(baris.nomor)" }
        }
        if let problem { p(.class("pesan-galat"), .id("\(bidang)-galat")) { problem } }
        textarea(
          .id(bidang), .name(bidang), .rows(2), .aria("invalid", problem == nil ? nil : "true"),
          .aria("describedby", problem == nil ? nil : "\(bidang)-galat")
        ) { "\n\(typed)" }
        p(.class("berderet")) { for action in tindakan { tombol(action) } }
      }
    }
  }

  private var isDijelaskan: Bool { baris.menerima(.diterima) }

  private var judul: String {
    guard page.bolehMenilai else { return "Tanggapi" }
    return isDijelaskan ? "Terima atau tolak penjelasan" : KirimanTemuan.Aksi.jelaskanTerima.nama
  }

  private func tombol(_ action: KirimanTemuan.Aksi) -> HTML {
    button(.class(action.isUtama ? "" : "sekunder"), .name("aksi"), .value("\(action.rawValue) \(baris.nomor)")) {
      action == .cabut ? "Batalkan \(page.bolehMenilai ? "penilaian" : "tanggapan")" : action.nama
    }
  }

  /// What can be done with this finding.
  private var tindakan: [KirimanTemuan.Aksi] {
    if page.bolehMenilai {
      let decided: [KirimanTemuan.Aksi] = telaah.penilaian == nil ? [] : [.cabut]
      return (isDijelaskan ? [.diterima, .ditolak] : [.jelaskanTerima]) + decided
    }
    return [.dijelaskan, .diperbaiki] + (telaah.tanggapan == nil || telaah.penilaian != nil ? [] : [.cabut])
  }
}
