import Sakip

/// One thing that whoever states a review must know and say, with how many there are of it.
public enum PerluDiketahui: String, Sendable, CaseIterable {
  /// The checklist was answered on paper only.
  case daftarUjiDiKertas
  /// Items of the checklist are answered with no.
  case butirTidak
  /// Galat stand in the report as explained and accepted.
  case galatDijelaskan
  /// Warnings are neither explained nor accepted.
  case peringatanTerbuka
  /// Explanations stay without a decision.
  case penjelasanMenunggu

  /// How many there are in a review; 1 for what is one thing itself, 0 where there is nothing to know.
  public func banyak(_ kesiapan: KesiapanReviu) -> Int {
    switch self {
    case .daftarUjiDiKertas: kesiapan.jawaban.isEmpty ? 1 : 0
    case .butirTidak: kesiapan.dijawab(.tidak)
    case .galatDijelaskan: kesiapan.galatDijelaskan
    case .peringatanTerbuka: kesiapan.peringatanTerbuka
    case .penjelasanMenunggu: kesiapan.penjelasanMenunggu
    }
  }

  /// How many a statement says that there are.
  public func banyak(_ pernyataan: ReviuDinyatakan) -> Int {
    let known = pernyataan.diketahui
    return switch self {
    case .daftarUjiDiKertas: known?.daftarUjiDiKertas == true ? 1 : 0
    case .butirTidak: known?.butirTidak ?? 0
    case .galatDijelaskan: known?.galatDijelaskan ?? 0
    case .peringatanTerbuka: known?.peringatanTerbuka ?? 0
    case .penjelasanMenunggu: pernyataan.penjelasanMenunggu ?? 0
    }
  }

  /// In words, of so many: `17 galat tetap tercetak dengan penjelasan yang diterima`.
  public func uraian(_ banyak: Int) -> String {
    let banyak = ExactDecimal(banyak).printed
    return switch self {
    case .daftarUjiDiKertas: "daftar uji tidak diisi di sini, melainkan di atas kertas"
    case .butirTidak: "\(banyak) butir daftar uji dijawab Tidak"
    case .galatDijelaskan: "\(banyak) galat tetap tercetak dengan penjelasan yang diterima"
    case .peringatanTerbuka: "\(banyak) peringatan belum dijelaskan atau diterima"
    case .penjelasanMenunggu: "\(banyak) penjelasan belum diputuskan"
    }
  }

  /// Refuses a statement that does not say how it is.
  func periksa(_ pernyataan: ReviuDinyatakan, _ kesiapan: KesiapanReviu, tahun: Int) throws(Penolakan) {
    let (said, there) = (banyak(pernyataan), banyak(kesiapan))
    guard said != there else { return }
    throw .keadaan(
      rawValue,
      there == 0
        ? "Keadaan reviu tahun \(tahun) berubah: tidak lagi \(uraian(said)). Nyatakan tanpa menyebutnya."
        : "Reviu tahun \(tahun): \(uraian(there)). Selesaikan dahulu, atau sebutkan bahwa reviu tetap dinyatakan.")
  }
}
