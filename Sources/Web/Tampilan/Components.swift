import HTML
import Sakip

/// Small pieces that many pages share.
enum Components {
  /// Why a value is missing, in place of an empty cell.
  static func nihil(_ reason: String) -> HTML {
    span(.class("nihil")) { reason }
  }

  /// A state in a word, with a sign of its own and a colour.
  static func lencana(_ word: String, _ kind: LencanaJenis = .netral) -> HTML {
    span(.class("lencana", kind.rawValue)) {
      span(.class("tanda"), .aria("hidden", "true")) { kind.tanda }
      word
    }
  }

  /// That something was done.
  static func berhasil(_ message: String) -> HTML {
    p(.class("kilat"), .role("status"), .data("berhasil", "ya")) { message }
  }

  /// The same on the page that answers a form at once: the reader is led to it, which reads it out.
  static func berhasilDisini(_ message: String) -> HTML {
    p(.class("kilat"), .tabindex(-1), .autofocus(), .data("berhasil", "ya")) { message }
  }

  /// Terms and what is said of them; what is empty says so.
  static func daftarIsi(_ pairs: [(String, HTML)]) -> HTML {
    dl(.class("ikhtisar")) {
      for (term, content) in pairs {
        div {
          dt { term }
          dd { content }
        }
      }
    }
  }

  /// A text, or that it is not there yet.
  static func teks(_ text: String, kosong reason: String = "belum diisi") -> HTML {
    text.isEmpty ? nihil(reason) : HTML(text)
  }

  /// A list without order; the reason when there is nothing.
  static func butir(_ texts: [String]) -> HTML {
    ul {
      for text in texts { li { text } }
    }
  }

  /// A chart with its caption, in a box that scrolls on a narrow screen.
  static func bagan(_ drawing: HTML, judul: String) -> HTML {
    figure(.class("gambar")) {
      div(.class("gulir"), .role("region"), .aria("label", judul), .tabindex(0)) { drawing }
      figcaption { judul }
    }
  }

  /// A day for people and machines.
  static func tanggal(_ day: Tanggal) -> HTML {
    time(.datetime(day.iso)) { day.printed }
  }
}

/// How a chip looks.
enum LencanaJenis: String, Sendable {
  case baik, perhatian, salah, kabar, netral
  /// May still be written, or no more: neither is good or bad.
  case terbuka, terkunci

  var tanda: String {
    switch self {
    case .baik: "✓"
    case .perhatian: "!"
    case .salah: "×"
    case .kabar: "i"
    case .netral: "–"
    case .terbuka: "✎"
    // Drawn by the style sheet: a lock is an emoji in most fonts.
    case .terkunci: ""
    }
  }
}

/// A whole number as people read it.
struct Count {
  let value: Int

  init(_ value: Int) {
    self.value = value
  }

  /// `1.234`.
  var printed: String { ExactDecimal(value).printed }

  /// `3 indikator`; in words when there are none: `belum ada indikator`.
  func of(_ things: String) -> String {
    value == 0 ? "belum ada \(things)" : "\(printed) \(things)"
  }
}
