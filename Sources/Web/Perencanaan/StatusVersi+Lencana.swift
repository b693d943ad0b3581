import HTML
import Selaras

extension StatusVersi {
  /// The state of a version, or of a document of a year, as a chip.
  var lencana: HTML { Components.lencana(nama, self == .terbuka ? .terbuka : .terkunci) }
}
