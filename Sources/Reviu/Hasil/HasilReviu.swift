/// What the checker found in a document.
public struct HasilReviu: Sendable {
  /// A finding with what was said about it.
  public struct Butir: Sendable, Hashable {
    /// The finding.
    public let temuan: Temuan
    /// Why it is accepted; `nil` for one that is open.
    public let penjelasan: Pengecualian?
  }

  /// The document.
  public let naskah: Naskah
  /// How many of each kind were checked.
  public let diperiksa: [Pemeriksaan.Jenis: Int]
  /// The findings in the order of the document, the graver first in one place.
  public let butir: [Butir]
  /// Exceptions that are about no finding.
  public let pengecualianTakTerpakai: [Pengecualian]
  private let judul: [Alinea]
  /// The headings that begin a chapter, by their places in `judul`.
  private let awalBab: [Int]

  /// Checks a document.
  /// - Parameters:
  ///   - kecuali: the codes of rules that are left out.
  ///   - pengecualian: findings that were explained and accepted.
  public init(_ naskah: Naskah, kecuali: Set<String> = [], pengecualian: [Pengecualian] = []) {
    self.init(naskah, kecuali: kecuali, pengecualian: pengecualian, langkah: { _, _ in })
  }

  /// Checks a document as long as it may go on.
  /// - Parameter langkah: told how many rules are done, of how many: once in front of the first, then after each; what it
  ///   throws ends the checking.
  public init<Henti: Error>(
    _ naskah: Naskah, kecuali: Set<String> = [], pengecualian: [Pengecualian] = [],
    langkah: (_ selesai: Int, _ dari: Int) throws(Henti) -> Void
  ) throws(Henti) {
    let rules = DaftarKaidah.semua.filter { !kecuali.contains($0.kode) }
    try langkah(0, rules.count)
    let material = BahanReviu(naskah)
    var run = Pemeriksaan()
    for (index, rule) in rules.enumerated() {
      run.terapkan(rule, material)
      try langkah(index + 1, rules.count)
    }
    let ordered = run.temuan.enumerated().sorted { left, right in
      (left.element.pokok.letak, left.element.tingkat, left.offset)
        < (right.element.pokok.letak, right.element.tingkat, right.offset)
    }
    self.init(
      naskah, run.diperiksa,
      ordered.map { _, finding in Butir(temuan: finding, penjelasan: pengecualian.first { $0.memuat(finding) }) },
      takTerpakai: pengecualian.filter { exception in !run.temuan.contains(where: exception.memuat) })
  }

  private init(
    _ naskah: Naskah, _ diperiksa: [Pemeriksaan.Jenis: Int], _ butir: [Butir], takTerpakai: [Pengecualian]
  ) {
    self.naskah = naskah
    let headings = naskah.alinea.filter(\.adalahJudul)
    judul = headings
    awalBab = headings.indices.filter { headings[$0].adalahBab }
    self.diperiksa = diperiksa
    self.butir = butir
    pengecualianTakTerpakai = takTerpakai
  }

  /// The same findings, of which others are explained; nothing is checked again.
  public func dengan(penjelasan: [Temuan: Pengecualian]) -> HasilReviu {
    HasilReviu(
      naskah, diperiksa, temuan.map { Butir(temuan: $0, penjelasan: penjelasan[$0]) }, takTerpakai: [])
  }

  /// The findings, explained ones too.
  public var temuan: [Temuan] { butir.map(\.temuan) }

  /// How many findings of a weight are open.
  public func terbuka(_ tingkat: Temuan.Tingkat) -> Int {
    butir.count { $0.temuan.tingkat == tingkat && $0.penjelasan == nil }
  }

  /// The heading of the chapter in which a place stands, the heading itself, too: `BAB III AKUNTABILITAS KINERJA`; `nil`
  /// in front of the first.
  public func bab(_ letak: Letak) -> String? {
    guard let place = awalBab[..<awalBab.batas { judul[$0].letak <= letak }].last else { return nil }
    let own = judul[place].teks
    guard own.split(separator: " ").count <= 2, judul.indices.contains(place + 1),
      !judul[place + 1].adalahBab, judul[place + 1].letak.baris - judul[place].letak.baris <= 4
    else { return own }
    return "\(own) \(judul[place + 1].teks)"
  }
}

extension Alinea {
  /// Whether it is a heading.
  public var adalahJudul: Bool { if case .judul = jenis { true } else { false } }

  /// Whether it is an item of a list.
  var adalahButir: Bool { if case .butir = jenis { true } else { false } }

  /// Whether it begins a chapter.
  public var adalahBab: Bool {
    if case .judul(let number?) = jenis { number.hasPrefix("BAB") } else { false }
  }
}
