import Sakip

/// An indikator with its formula, read once for all who ask about it.
struct IndikatorDibaca: Sendable {
  /// The indikator.
  let isi: IndikatorDitetapkan
  /// The formula of its definition sheet; `nil` where there is none that can be read.
  let formula: Formula?

  init(_ indikator: IndikatorDitetapkan) {
    isi = indikator
    formula = indikator.formula
  }

  private var definisi: DefinisiIndikator { isi.definisi }

  /// A variable above or below the line.
  struct VariabelPecahan {
    let peran: PeranVariabel
    let nama: String
  }

  /// What stands above and below the line: as the sheet says, else as its formula shows.
  private var variabelPecahan: [VariabelPecahan] {
    let variables = definisi.variabel ?? []
    let named = variables.compactMap { variable in
      variable.peran.flatMap { role in
        role == .pembilang || role == .penyebut ? VariabelPecahan(peran: role, nama: variable.nama) : nil
      }
    }
    guard named.isEmpty, case .share(let above, let below, _)? = formula?.form else { return named }
    let bySymbol = Dictionary(variables.map { ($0.simbol, $0.nama) }, uniquingKeysWith: { first, _ in first })
    return above.names.compactMap { bySymbol[$0] }.map { VariabelPecahan(peran: .pembilang, nama: $0) }
      + below.names.compactMap { bySymbol[$0] }.map { VariabelPecahan(peran: .penyebut, nama: $0) }
  }

  /// The variables above and below the line of which no word occurs in the name, meaning or reason of the indikator.
  var variabelAsing: [VariabelPecahan] {
    let variables = variabelPecahan
    guard !variables.isEmpty else { return [] }
    let known = KataIsi([isi.nama, definisi.makna, definisi.alasan])
    return variables.filter { !known.menyebut($0.nama) }
  }

  /// Whether it is a percentage of a whole, which cannot exceed 100: by the inputs of its realisasi, by its name
  /// (`Persentase produk hukum yang difasilitasi`), or by a formula that counts both parts in the same unit.
  var adalahBagian: Bool {
    guard isi.satuan.contains("%") else { return false }
    let name = isi.nama.lowercased()
    if isi.perbandingan != nil || (name.hasPrefix("persentase ") && name.contains(" yang ")) { return true }
    guard case .share(let above, let below, _)? = formula?.form else { return false }
    let units = Set((above.names + below.names).map { formula?.vocabulary.variable($0)?.unit ?? "" })
    return units.count == 1 && units.allSatisfy(Satuan.mencacah)
  }

  /// Whether it is a percentage whose formulation only counts.
  var persentaseTanpaPenyebut: Bool {
    guard formula == nil, isi.satuan == "%" || isi.nama.lowercased().hasPrefix("persentase") else { return false }
    let text = definisi.formulasi.lowercased()
    guard text.hasPrefix("jumlah") else { return false }
    let words = Set(text.split { !$0.isLetter && $0 != "/" }.map(String.init))
    return words.isDisjoint(with: ["dibagi", "per", "terhadap", "/", "dari"]) && !definisi.formulasi.contains("/")
  }

  /// What a formula computes, whatever its variables are called: two of them are the same when it is.
  var kunciRumus: String? {
    guard let formula, formula.names.count > 1 else { return nil }
    let names = Dictionary(
      (definisi.variabel ?? []).map { ($0.simbol, KataPokok($0.nama).kunci) }, uniquingKeysWith: { first, _ in first })
    return formula.form.nama + "|" + formula.names.map { names[$0] ?? $0 }.joined(separator: "|")
  }
}

extension IndikatorDitetapkan {
  /// Whether its name counts what was produced: `Jumlah Dokumen ...`.
  var mencacahKeluaran: Bool {
    let words = nama.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.first == "jumlah", words.count > 1 else { return false }
    return Self.keluaran.contains(words[1])
  }

  private static let keluaran: Set<String> = ["dokumen", "laporan", "kegiatan", "rapat", "berita", "paket", "unit"]
}

extension RingkasanRencana {
  /// Whether an indikator measures an outcome: by the level of the node of the pohon kinerja that carries it, else because
  /// it measures a tujuan or a sasaran.
  var indikatorHasil: (IndikatorDitetapkan) -> Bool {
    let outputs = SimpulKeluaran(unit, versi: berlaku?.id)
    return { !outputs.memuat($0.id) }
  }

  /// The indikator whose formula is that of another one with another name, after the first.
  var rumusKembar: [Pelanggaran] {
    var first: [String: IndikatorDitetapkan] = [:]
    return dibaca.compactMap { read in
      guard let key = read.kunciRumus else { return nil }
      let indicator = read.isi
      guard let known = first[key] else {
        first[key] = indicator
        return nil
      }
      guard KataPokok(known.nama) != KataPokok(indicator.nama) else { return nil }
      return Pelanggaran(
        objek: .indikator(id: indicator.id),
        uraian:
          "Rumus \u{201C}\(indicator.nama)\u{201D} sama dengan rumus \u{201C}\(known.nama)\u{201D}: \(read.formula?.explanation ?? "")."
      )
    }
  }
}

/// The words of texts that carry their meaning: without the small words, and by their stems as far as prefixes and
/// endings tell them.
struct KataIsi {
  private let words: Set<String>

  init(_ texts: [String]) {
    words = Set(texts.flatMap(Self.pokok))
  }

  /// Whether a word of a text occurs in them; a text without a word of meaning does.
  func menyebut(_ text: String) -> Bool {
    let asked = Self.pokok(text)
    return asked.isEmpty || asked.contains { words.contains($0) }
  }

  private static func pokok(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 && !kecil.contains($0) }.map(akar)
  }

  private static func akar(_ word: String) -> String {
    var stem = word
    for prefix in ["meng", "meny", "mem", "men", "ter", "ber", "di"]
    where stem.hasPrefix(prefix) && stem.count > prefix.count + 3 {
      stem.removeFirst(prefix.count)
      break
    }
    for ending in ["nya", "kan", "an", "i"] where stem.hasSuffix(ending) && stem.count > ending.count + 3 {
      stem.removeLast(ending.count)
      break
    }
    return stem
  }

  private static let kecil: Set<String> = [
    "yang", "dan", "atau", "dari", "pada", "untuk", "dengan", "dalam", "oleh", "jumlah", "total", "banyak",
    "banyaknya", "persentase", "seluruh", "setiap", "nilai", "rata", "tahun", "ini", "lalu",
  ]
}
