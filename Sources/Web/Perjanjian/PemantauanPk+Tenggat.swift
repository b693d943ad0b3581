import HTML
import Selaras

extension PemantauanPk {
  /// The deadlines of the agreements of the post: which document is in time, and until when a revision is due.
  var tenggat: HTML {
    HTML {
      div {
        if ketepatan.isDiketahui { "\(NamaPk.jenis(nomor: 0)): " }
        ketepatan.lencana
      }
      if let perubahan {
        div {
          "\(perubahan.nama.awalBesar): "
          perubahan.ketepatan.lencana
        }
      }
      if let words = uraianTenggatPerubahan { small { words } }
    }
  }

  /// The revision in words: `perubahan ke-1 tepat waktu, tenggat 18 Oktober 2024`; empty for none.
  var uraianPerubahan: String {
    perubahan.map { "\($0.nama) \($0.ketepatan.uraian)" } ?? uraianTenggatPerubahan ?? ""
  }

  private var uraianTenggatPerubahan: String? {
    tenggatPerubahan.map {
      "\($0.pengesahan.uraian) disahkan \($0.pengesahan.tanggal.printed): perubahan perjanjian, bila target atau pagunya ikut berubah, paling lambat \($0.tanggal.printed)."
    }
  }
}

extension PemantauanPk.PerubahanPk {
  /// `perubahan ke-1`; without a number on paper.
  fileprivate var nama: String { nomor.map { SebutanNomor($0).nama } ?? "perubahan di atas kertas" }
}

extension KetepatanPk {
  /// Whether there is a deadline to compare with.
  fileprivate var isDiketahui: Bool { self != .pengesahanBelumDicatat && self != .murniTidakTercatat }
}
