import Selaras

/// What stands at an item of the checklist: an answer and a remark.
struct IsianButir: Equatable {
  /// As sent: `ya`, empty for none, or something that is no answer.
  var jawaban: String
  var catatan: String

  /// What is recorded; nothing for `nil`.
  init(_ recorded: DaftarUjiDiisi?) {
    jawaban = recorded?.jawaban.rawValue ?? ""
    catatan = recorded?.catatan ?? ""
  }

  /// What a form sent for an item.
  init(_ isian: FormValues, _ kode: String) {
    jawaban = isian[Bidang.jawaban.nama(kode)] ?? ""
    catatan = isian.teks(Bidang.catatan.nama(kode)).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What a form had shown at an item.
  init(semula isian: FormValues, _ kode: String) {
    jawaban = isian["semula-\(kode)"] ?? ""
    catatan = isian.teks("semula-catatan-\(kode)").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The fields of an item.
  enum Bidang: String, FieldOfRow {
    case jawaban, catatan

    func nama(_ kunci: String) -> String { "\(rawValue)-\(kunci)" }
  }
}
