/// What stands in the fields of a form: what was typed where it was refused, else what is recorded.
struct SentFields {
  private let isian: FormValues?
  /// The fields of the form that was sent, where the page has several forms; `nil` for all.
  private let hanya: Set<String>?
  /// What is wrong, by field.
  let galat: [ErrorSummary.Butir]
  /// Whether somebody else has changed the object since the form was opened.
  let isOutrun: Bool

  /// A form that was just opened.
  init() {
    isian = nil
    hanya = nil
    galat = []
    isOutrun = false
  }

  /// A form that was sent and refused.
  /// - Parameters:
  ///   - bidang: the fields of the page; a problem of another one is one of the form as a whole.
  ///   - hanya: the fields of the form that was sent, where it is a smaller one beside the form of the object: the others
  ///     show what is recorded.
  init(_ isian: FormValues, _ failure: CommandSlip, bidang: Set<String>, hanya: Set<String>? = nil) {
    self.isian = isian
    self.hanya = hanya
    galat = failure.masalah.map {
      ErrorSummary.Butir(bidang: $0.bidang.flatMap { bidang.contains($0) ? $0 : nil }, pesan: $0.pesan)
    }
    isOutrun = failure.masalah.contains { $0.bidang == "terlihat" }
  }

  /// What to show in a field.
  func nilai(_ name: String, _ recorded: String) -> String { terkirim(name).map { $0.teks(name) } ?? recorded }

  /// Whether a box is ticked; boxes of one name are told apart by their value.
  func isTicked(_ name: String, nilai value: String = "ya", _ recorded: Bool) -> Bool {
    terkirim(name).map { $0.all(name).contains(value) } ?? recorded
  }

  /// Whether what was sent is not the form of the object.
  var isFormulirLain: Bool { hanya != nil }

  private func terkirim(_ name: String) -> FormValues? { hanya.map { $0.contains(name) } ?? true ? isian : nil }

  /// What is wrong with a field.
  func galat(_ name: String) -> String? { galat.pesan(name) }

  /// What the form saw of its object: what it was sent with, so that looking at it once more overlooks nothing; once its
  /// writer was shown what somebody else saved, that.
  func terlihat(_ current: String) -> String {
    guard let isian, !isOutrun, isian.memuat(SeenField.nama) else { return current }
    return isian.asSent(SeenField.nama)
  }

  /// What is recorded by now, where somebody else has changed it and something else was typed.
  func tersimpan(_ name: String, _ recorded: String) -> String? {
    guard isOutrun, let isian = terkirim(name), isian.teks(name) != recorded else { return nil }
    return "Tersimpan sekarang: \(recorded.isEmpty ? "kosong" : recorded)"
  }
}

/// Why what a form sent was not recorded.
struct CommandSlip: Error {
  /// The problems, by the field they are about; `nil` for the form as a whole.
  let masalah: [ErrorSummary.Butir]

  init(_ masalah: [ErrorSummary.Butir]) {
    self.masalah = masalah
  }

  /// One problem of one field.
  init(_ bidang: String?, _ pesan: String) {
    masalah = [.init(bidang: bidang, pesan: pesan)]
  }
}
