import HTML
import Reviu
import Selaras

/// What is printed, what it is compared with, what should stand there and where, in the card of a finding.
struct KutipanTemuan {
  /// Between the places that it is compared with, as the journal keeps them.
  private static let pemisah = "; "

  let page: NaskahPage
  let baris: NaskahPage.Baris

  private var temuan: TemuanNaskah { baris.temuan }

  var html: HTML {
    HTML {
      dl(.class("uraian")) {
        pasangan("Tercetak", q(temuan.kunci.tercetak))
        if let other = temuan.kunci.bandingan { pasangan("Bandingkan", bandingan(other)) }
        if let right = temuan.seharusnya { pasangan(Keraguan.sebutan(keraguan), HTML(right)) }
        if let computed = temuan.perhitungan { pasangan("Hitungan", HTML(computed)) }
        pasangan("Letak", letak)
      }
      if let keraguan { p(.class("keraguan")) { keraguan.kalimat } }
    }
  }

  private func q(_ text: String) -> HTML {
    text.isEmpty ? Components.nihil("tidak tercetak") : HTML("\u{201C}\(text)\u{201D}")
  }

  /// Each place that it is compared with, as the margin of the document lists them.
  private func bandingan(_ joined: String) -> HTML {
    let texts = joined.split(separator: Self.pemisah, omittingEmptySubsequences: false)
    return ul(.class("bandingan")) {
      for (index, text) in texts.enumerated() {
        li {
          a(.href(alamat([("bandingan", String(index + 1))], "bandingan-\(baris.nomor)-\(index + 1)"))) { kutip(text) }
        }
      }
    }
  }

  private func kutip(_ text: Substring) -> String {
    guard !text.isEmpty else { return "tempat pembandingnya" }
    return TemuanNaskah.kutip(text)
  }

  private var letak: HTML {
    HTML {
      a(.href(alamat([], baris.id))) { temuan.tempat }
      " (\(temuan.kunci.kode))"
    }
  }

  /// The document at the mark of a name.
  private func alamat(_ parameters: [(String, String)], _ id: String) -> String {
    page.ruang.alamatTanda(page.fakta, temuan: baris.nomor, parameters, tanda: id)
  }

  private var keraguan: Keraguan? {
    Keraguan(
      kode: temuan.kunci.kode, tercetak: temuan.kunci.tercetak, seharusnya: temuan.seharusnya,
      adaBandingan: temuan.kunci.bandingan != nil)
  }

  private func pasangan(_ term: String, _ content: HTML) -> HTML {
    HTML {
      dt { term }
      dd { content }
    }
  }
}
