import HTML
import Selaras

/// The boxes by which whoever states a review says what is known of it; each has the count of what it is about as its
/// value, so that what changed meanwhile is looked at anew.
struct CentangPenyata {
  /// A box.
  struct Kotak {
    let hal: PerluDiketahui
    let banyak: Int
    let dicentang: Bool

    var id: String { hal.rawValue }
    var uraian: String { hal.uraian(banyak) }
  }

  let kotak: [Kotak]

  init(_ kesiapan: KesiapanReviu, _ sent: FormValues?) {
    kotak = PerluDiketahui.allCases.compactMap { matter in
      let count = matter.banyak(kesiapan)
      return count == 0
        ? nil : Kotak(hal: matter, banyak: count, dicentang: sent?[matter.rawValue] == String(count))
    }
  }

  /// One problem for each box that is not ticked.
  var galat: [ErrorSummary.Butir] {
    kotak.filter { !$0.dicentang }.map {
      .init(bidang: $0.id, pesan: "Belum dicentang: \($0.uraian). Centang bila reviu tetap dinyatakan.")
    }
  }

  /// - Parameter galat: the problems that are told at the boxes.
  @HTMLBuilder func html(_ galat: [ErrorSummary.Butir]) -> HTML {
    if !kotak.isEmpty {
      fieldset {
        legend { "Yang Anda ketahui ketika menyatakan" }
        for box in kotak { pilihan(box, galat.contains { $0.bidang == box.id }) }
      }
    }
  }

  private func pilihan(_ box: Kotak, _ isMissing: Bool) -> HTML {
    div(.class(isMissing ? "bidang galat" : "bidang")) {
      if isMissing { p(.class("pesan-galat"), .id("\(box.id)-galat")) { "Centang bila reviu tetap dinyatakan." } }
      label(.class("pilih")) {
        input(
          .type("checkbox"), .id(box.id), .name(box.id), .value(String(box.banyak)), .checked(box.dicentang),
          .aria("invalid", isMissing ? "true" : nil), .aria("describedby", isMissing ? "\(box.id)-galat" : nil))
        span { "\(box.uraian.prefix(1).uppercased())\(box.uraian.dropFirst()); reviu tetap dinyatakan." }
      }
    }
  }
}
