import Selaras

/// Which findings of the rules of consistency are shown.
struct SaringanKeselarasan: Sendable, Hashable {
  /// Whether a finding was accepted as it is.
  enum Keadaan: String, Sendable, CaseIterable {
    case terbuka
    case dikecualikan
    case semua

    init(dikecualikan: Bool) { self = dikecualikan ? .dikecualikan : .terbuka }

    /// The name on screen.
    var nama: String {
      switch self {
      case .terbuka: "Terbuka"
      case .dikecualikan: "Dikecualikan"
      case .semua: "Semua"
      }
    }
  }

  let kaidah: String?
  let kelompok: KaidahKeselarasan.Kelompok?
  let tingkat: KaidahKeselarasan.Tingkat?
  let unit: String?
  /// The mark of the one object whose findings are shown; `nil` for all of them.
  let objek: String?
  let keadaan: Keadaan

  /// The filter in the parameters of an address.
  init(_ context: PageContext) throws(WebError) {
    kaidah = try Self.chosen(context, "kaidah") { KaidahKeselarasan.kaidah($0)?.kode }
    kelompok = try Self.chosen(context, "kelompok") { KaidahKeselarasan.Kelompok(rawValue: $0) }
    tingkat = try Self.chosen(context, "tingkat") { KaidahKeselarasan.Tingkat(rawValue: $0) }
    unit = try Self.chosen(context, "unit") { context.state.unit[$0]?.id }
    objek = context.query[Self.bidangObjek].flatMap { $0.isEmpty ? nil : $0 }
    keadaan = try Self.chosen(context, "keadaan") { Keadaan(rawValue: $0) } ?? .terbuka
  }

  /// The name under which an object is sent.
  static let bidangObjek = "objek"

  /// What tells the objects of a unit apart in an address.
  static func tanda(_ objek: Objek) -> String { Fingerprint.of(String(describing: objek).utf8) }

  private static func chosen<Value>(_ context: PageContext, _ name: String, _ known: (String) -> Value?)
    throws(WebError)
    -> Value?
  {
    guard let text = context.query[name], !text.isEmpty else { return nil }
    guard let value = known(text) else {
      throw .permintaanSalah(
        "Saringan \u{201C}\(text.prefix(60))\u{201D} tidak dikenal. Pilih dari daftar pada saringan.")
    }
    return value
  }

  /// - Parameter dikecualikan: whether the finding was accepted as it is.
  func memuat(_ finding: TemuanKeselarasan, dikecualikan: Bool) -> Bool {
    (keadaan == .semua || keadaan == Keadaan(dikecualikan: dikecualikan)) && memuat(finding)
  }

  /// Whether it lets a finding through, accepted or not.
  func memuat(_ finding: TemuanKeselarasan) -> Bool {
    (kaidah == nil || finding.kunci.kaidah == kaidah) && (tingkat == nil || finding.tingkat == tingkat)
      && (kelompok == nil || KaidahKeselarasan.kaidah(finding.kunci.kaidah)?.kelompok == kelompok)
      && (objek == nil || Self.tanda(finding.kunci.objek) == objek)
  }

  /// Whether it lets the findings of a rule through.
  func memuat(_ rule: KaidahKeselarasan) -> Bool {
    (kaidah == nil || rule.kode == kaidah) && (tingkat == nil || rule.tingkat == tingkat)
      && (kelompok == nil || rule.kelompok == kelompok)
  }

  /// As parameters of an address.
  var parameter: [(String, String)] {
    [
      ("kelompok", kelompok?.rawValue), ("kaidah", kaidah), ("tingkat", tingkat?.rawValue), ("unit", unit),
      (Self.bidangObjek, objek),
      ("keadaan", keadaan == .terbuka ? nil : keadaan.rawValue),
    ].compactMap {
      name, value in value.map { (name, $0) }
    }
  }
}
