import Hummingbird
import HummingbirdTesting

/// The report desk as the tests of its pages ask for it.
enum MejaForm {
  static let desk = "/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024/meja"

  /// The value of the hidden field that says what a page saw.
  static func seen(_ page: TestResponse, _ name: String = "terlihat") -> String {
    let mark = "name=\"\(name)\" value=\""
    guard let start = page.text.range(of: mark) else { return "" }
    return String(page.text[start.upperBound...].prefix { $0 != "\"" })
  }
}
