/// A field that each row of a form has.
protocol FieldOfRow: Hashable {
  /// The name of the field in a row, also its id on the page.
  func nama(_ kunci: String) -> String
}

/// What was read of one row of a form.
protocol RowReading<Bidang> {
  associatedtype Bidang: FieldOfRow
  /// What the row is found by.
  var kunci: String { get }
  /// What is wrong, by field.
  var galat: [Bidang: String] { get }
}

/// A page with one form of many rows.
protocol FormOfRows: Page {
  associatedtype Form
  associatedtype Bidang: FieldOfRow
  /// What was typed, when it was refused.
  var tulisan: Form? { get set }
  /// What is wrong, by row and field.
  var galat: [String: [Bidang: String]] { get set }
  /// What is wrong with the form as a whole.
  var galatSeluruhnya: String? { get set }
}

extension FormOfRows {
  /// The page again, with what was typed and why it was not taken: at its row, or for the form as a whole.
  func refused(
    _ form: Form, _ readings: [any RowReading<Bidang>] = [], seluruhnya: String? = nil
  ) -> Reply {
    var page = self
    page.tulisan = form
    page.galat = Dictionary(
      readings.filter { !$0.galat.isEmpty }.map { ($0.kunci, $0.galat) }, uniquingKeysWith: { $1 })
    page.galatSeluruhnya = seluruhnya
    return .refusedForm(page)
  }

  /// What is wrong with one row, each with the name of the row.
  func galatBaris(_ kunci: String, _ nama: String, _ fields: [Bidang]) -> [ErrorSummary.Butir] {
    fields.compactMap { field in
      galat[kunci]?[field].map { ErrorSummary.Butir(bidang: field.nama(kunci), pesan: "\(nama): \($0)") }
    }
  }
}
