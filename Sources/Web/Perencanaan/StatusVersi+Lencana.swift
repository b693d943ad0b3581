import HTML
import Selaras

extension StatusVersi {
  /// The state of a version, or of a document of a year, as a chip.
  var lencana: HTML { lencana(nama) }

  /// The same in words that say more: `Terbuka, konsep`.
  func lencana(_ words: String) -> HTML { Components.lencana(words, self == .terbuka ? .terbuka : .terkunci) }
}
