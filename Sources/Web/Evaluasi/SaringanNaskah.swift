import Reviu
import Selaras

/// Which findings of a version are shown.
struct SaringanNaskah: Sendable {
  /// What is still to be done with a finding.
  enum Keadaan: String, Sendable, CaseIterable {
    case terbuka, menunggu, diperbaiki, selesai

    /// The name on screen.
    var nama: String {
      switch self {
      case .terbuka: "Perlu ditanggapi"
      case .menunggu: "Menunggu Inspektorat"
      case .diperbaiki: "Akan diperbaiki"
      case .selesai: "Penjelasan diterima"
      }
    }

    init(_ state: KeadaanTemuan) {
      self =
        switch state {
        case .terbuka, .masihDitemukan, .ditolak: .terbuka
        case .dijelaskan: .menunggu
        case .diperbaiki: .diperbaiki
        case .diterima: .selesai
        }
    }
  }

  var tingkat: TemuanNaskah.Tingkat?
  var keadaan: Keadaan?
  var kelompok: Kaidah.Kelompok?

  init() {}

  /// The filter in the parameters of an address; what is not known filters nothing.
  init(_ query: QueryValues) {
    tingkat = query["tingkat"].flatMap(TemuanNaskah.Tingkat.init(rawValue:))
    keadaan = query["keadaan"].flatMap(Keadaan.init(rawValue:))
    kelompok = query["kelompok"].flatMap { text in Kaidah.Kelompok.allCases.first { $0.kode == text } }
  }

  /// Whether a finding passes.
  func memuat(_ finding: TemuanDitelaah) -> Bool {
    (tingkat == nil || finding.temuan.tingkat == tingkat) && (keadaan == nil || Keadaan(finding.keadaan) == keadaan)
      && (kelompok == nil || Kaidah.Kelompok(finding.temuan) == kelompok)
  }

  /// As parameters of an address.
  var parameter: [(String, String)] {
    [("tingkat", tingkat?.rawValue), ("keadaan", keadaan?.rawValue), ("kelompok", kelompok?.kode)]
      .compactMap { name, value in value.map { (name, $0) } }
  }
}

extension Kaidah.Kelompok {
  /// The name in addresses.
  var kode: String {
    switch self {
    case .hitungan: "hitungan"
    case .angkaSama: "angka-sama"
    case .cacah: "cacah"
    case .kelas: "kelas"
    case .kelengkapan: "kelengkapan"
    case .identitas: "identitas"
    case .kewajaran: "kewajaran"
    case .kalimat: "kalimat"
    }
  }

  /// That of the rule of a finding; `nil` for a rule that this program does not have.
  init?(_ temuan: TemuanNaskah) {
    guard let rule = DaftarKaidah.kaidah(kode: temuan.kunci.kode) else { return nil }
    self = rule.kelompok
  }
}
