import HTML
import Sakip
import Selaras

/// The statement that was made: what came after it, its document, and the way back.
extension PernyataanPage {
  func dinyatakan(_ statement: Tercatat<ReviuDinyatakan>) -> HTML {
    HTML {
      p(.class("ringkas")) {
        Components.lencana("Telah direviu", .baik)
        " Dinyatakan di \(statement.isi.tempat) pada \(statement.isi.tanggal.printed) oleh \(statement.isi.jabatan), "
        a(.href(reviu.context.tautan("/jurnal/\(statement.entri)"))) {
          "catatan \(Count(Int(statement.entri)).printed)"
        }
        "."
      }
      if let odd = naskahDinyatakan(statement.isi)?.janggal { KeteranganJanggal(janggal: odd).html }
      diketahui(statement.isi)
      sesudahnya(statement)
      h2 { "Unduh pernyataan" }
      p { "Pernyataan dengan daftar uji dan hasil pemeriksaan naskahnya sebagai lampiran." }
      unduhan
      if reviu.bolehMenyatakan { pencabutan }
    }
  }

  private func naskahDinyatakan(_ statement: ReviuDinyatakan) -> NaskahDireviu? {
    reviu.evaluasi.versi(.laporanKinerja, tahun: reviu.tahun).first { $0.isi.versi == statement.naskah }?.isi
  }

  /// What whoever stated it knew and said.
  @HTMLBuilder private func diketahui(_ statement: ReviuDinyatakan) -> HTML {
    let known = PerluDiketahui.allCases.filter { $0.banyak(statement) > 0 }
    if !known.isEmpty {
      p { "Dinyatakan dengan sepengetahuan penyata:" }
      ul { for matter in known { li { matter.uraian(matter.banyak(statement)) } } }
    }
  }

  /// What is no longer as it was when the review was stated.
  private func sesudahnya(_ statement: Tercatat<ReviuDinyatakan>) -> HTML {
    let changes = reviu.context.state.perubahanSesudahReviu(unit: reviu.unit, tahun: reviu.tahun)
    let later = kesiapan.naskah.flatMap { $0.entri > statement.entri ? $0.isi : nil }
    guard !changes.isEmpty || later != nil else { return .empty }
    return div(.class("kilat", "perhatian")) {
      if let later {
        p { "Sesudah pernyataan ini diterima naskah versi \(later.versi), yang tidak termasuk dalam reviu ini." }
      }
      if !changes.isEmpty {
        p { "Data laporan ini berubah sesudah reviu: \(changes.map(\.uraian).joined(separator: "; "))." }
      }
    }
  }

  private var pencabutan: HTML {
    details(.open(galat.contains { $0.bidang == "alasan" })) {
      summary { "Cabut pernyataan" }
      p {
        "Bila dinyatakan keliru, atau laporannya diperbaiki sesudah reviu. Pernyataannya tetap terbaca dalam jurnal."
      }
      FormFrame(alamat: alamat, token: reviu.context.formToken).html {
        input(.type("hidden"), .name("terlihat"), .value(terlihat))
        TextArea(
          nama: "alasan", judul: "Alasan pencabutan", nilai: alasan,
          galat: galat.first { $0.bidang == "alasan" }?.pesan, baris: 3, isRequired: true
        ).html
        button(.name("aksi"), .value("cabut")) { "Cabut pernyataan" }
      }
    }
  }
}
