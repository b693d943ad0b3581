/// What a good indikator is asked for (SMART).
public enum KriteriaSmart: String, Sendable, Hashable, Codable, CaseIterable {
  /// It says one thing, of one condition.
  case spesifik
  /// It can be measured, and by anybody in the same way.
  case terukur
  /// It can be achieved.
  case dapatDicapai = "dapat-dicapai"
  /// It shows whether the sasaran comes about.
  case relevan
  /// It is to be reached at a time.
  case berbatasWaktu = "berbatas-waktu"

  /// The name on screen.
  public var nama: String {
    switch self {
    case .spesifik: "Spesifik"
    case .terukur: "Terukur"
    case .dapatDicapai: "Dapat dicapai"
    case .relevan: "Relevan"
    case .berbatasWaktu: "Berbatas waktu"
    }
  }

  /// What only a person can tell.
  public var pertanyaan: String {
    switch self {
    case .spesifik: "Apakah nama dan maknanya tidak menimbulkan tafsir lain?"
    case .terukur: "Apakah orang lain akan memperoleh nilai yang sama dari sumber yang sama?"
    case .dapatDicapai: "Apakah targetnya menantang, tetapi dapat dicapai dengan sumber daya yang ada?"
    case .relevan: "Apakah indikator ini menunjukkan tercapainya sasaran?"
    case .berbatasWaktu: "Apakah nilainya tersedia tepat waktu untuk setiap periode pengukuran?"
    }
  }
}
