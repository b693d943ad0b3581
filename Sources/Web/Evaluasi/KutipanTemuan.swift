import HTML
import Reviu
import Selaras

/// What is printed, what it is compared with, what should stand there and where, in the card of a finding.
struct KutipanTemuan {
  /// Letters of what is compared that are shown; the document has all.
  private static let terpanjang = 160

  let page: NaskahPage
  let baris: NaskahPage.Baris

  private var temuan: TemuanNaskah { baris.temuan }

  var html: HTML {
    HTML {
      dl(.class("uraian")) {
        pasangan("Tercetak", q(temuan.kunci.tercetak))
        if let other = temuan.kunci.bandingan { pasangan("Bandingkan", bandingan(other)) }
        if let right = temuan.seharusnya { pasangan("Seharusnya", HTML(right)) }
        if let computed = temuan.perhitungan { pasangan("Hitungan", HTML(computed)) }
        pasangan("Letak", letak)
      }
      if let keraguan { p(.class("keraguan")) { keraguan } }
    }
  }

  private func q(_ text: String) -> HTML {
    text.isEmpty ? Components.nihil("tidak tercetak") : HTML("\u{201C}\(text)\u{201D}")
  }

  private func bandingan(_ text: String) -> HTML {
    let shown = text.count > Self.terpanjang ? "\(text.prefix(Self.terpanjang))\u{2026}" : text
    return a(.href(alamat([("bandingan", "1")], "bandingan-\(baris.nomor)-1"))) {
      shown.isEmpty ? "tempat pembandingnya" : "\u{201C}\(shown)\u{201D}"
    }
  }

  private var letak: HTML {
    HTML {
      a(.href(alamat([], baris.id))) {
        "\(temuan.halaman.map { "halaman \($0), " } ?? "")baris \(temuan.baris)"
      }
      " (\(temuan.kunci.kode))"
    }
  }

  /// The document at the mark of a name.
  private func alamat(_ parameters: [(String, String)], _ id: String) -> String {
    page.ruang.alamat(page.fakta, "/naskah", [("temuan", String(baris.nomor))] + parameters) + "#\(id)"
  }

  private var keraguan: String? {
    Keraguan.kalimat(
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
