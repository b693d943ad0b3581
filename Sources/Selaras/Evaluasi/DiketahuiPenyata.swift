/// What whoever states a review knows of it although the sentences of the statement do not say it.
public struct DiketahuiPenyata: Sendable, Hashable, Codable {
  /// How many items of the checklist are answered with no; `nil` for none.
  public let butirTidak: Int?
  /// How many galat stand in the report as explained and accepted; `nil` for none.
  public let galatDijelaskan: Int?
  /// How many warnings are neither explained nor accepted; `nil` for none.
  public let peringatanTerbuka: Int?
  /// Whether the checklist was answered on paper only; `nil` where it was answered here.
  public let daftarUjiDiKertas: Bool?

  /// What is known, from its parts.
  public init(
    butirTidak: Int? = nil, galatDijelaskan: Int? = nil, peringatanTerbuka: Int? = nil, daftarUjiDiKertas: Bool? = nil
  ) {
    self.butirTidak = butirTidak
    self.galatDijelaskan = galatDijelaskan
    self.peringatanTerbuka = peringatanTerbuka
    self.daftarUjiDiKertas = daftarUjiDiKertas
  }

  /// Everything that there is to know of a review.
  public init(_ kesiapan: KesiapanReviu) {
    func count(_ matter: PerluDiketahui) -> Int? {
      let found = matter.banyak(kesiapan)
      return found == 0 ? nil : found
    }
    self.init(
      butirTidak: count(.butirTidak), galatDijelaskan: count(.galatDijelaskan),
      peringatanTerbuka: count(.peringatanTerbuka), daftarUjiDiKertas: count(.daftarUjiDiKertas).map { $0 > 0 })
  }

  /// Whether there is nothing to know.
  public var isKosong: Bool { self == DiketahuiPenyata() }
}
