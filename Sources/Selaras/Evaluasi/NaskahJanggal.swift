/// Why a document was recorded although it seemed to be another than it was sent as.
public struct NaskahJanggal: Sendable, Hashable, Codable {
  /// What is odd about it, in sentences.
  public let hal: [String]
  /// Why it was recorded all the same.
  public let alasan: String

  /// A remark from its parts.
  public init(hal: [String], alasan: String) {
    self.hal = hal
    self.alasan = alasan
  }

  /// Refuses a remark that says nothing, or too much.
  public func periksa() throws(Penolakan) {
    try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan tetap dicatat", paling: NaskahDireviu.teksTerpanjang)
    guard !hal.isEmpty, hal.count <= 10 else {
      throw .isian("janggal", "Kejanggalan naskah tidak disebut. Periksa berkasnya.")
    }
    for one in hal {
      try Isian.wajib(one, bidang: "janggal", nama: "Kejanggalan naskah", paling: NaskahDireviu.teksTerpanjang)
    }
  }
}
