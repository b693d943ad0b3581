/// A part of a sentence that names the highest or the lowest of something.
struct KlausaEkstrem {
  /// What is ranked.
  enum Ukuran: String { case efisiensi, serapan, capaian }

  /// What is ranked.
  let ukuran: Ukuran
  /// Whether the highest is meant.
  let tertinggi: Bool
  /// The words of the part.
  let kata: [String]

  /// The parts of a sentence that name one extreme each.
  static func baca(_ sentence: Kalimat) -> [KlausaEkstrem] {
    let words = KataTeks.pecah(sentence.teks)
    guard words.contains(where: { $0.hasPrefix("ter") || $0 == "paling" }) else { return [] }
    var last: Ukuran?
    return terpisah(words).split(whereSeparator: { ["sedangkan", "sementara", "adapun"].contains($0) }).compactMap {
      part in
      let part = untilCause(Array(part))
      last = part.lazy.compactMap(ukuran).first ?? last
      let extremes = part.indices.compactMap { ujung(part, $0) }
      guard extremes.count == 1, let measure = last, let high = extremes.first, !part.contains("salah") else {
        return nil
      }
      return KlausaEkstrem(ukuran: measure, tertinggi: high, kata: part)
    }
  }

  /// The words with `dan` as a divider where another extreme follows: `tertinggi ... dan terendah ...`.
  private static func terpisah(_ words: [String]) -> [String] {
    words.indices.map { place in
      let next = words[(place + 1)...].prefix(2)
      let divides =
        words[place] == "dan"
        && next.drop { $0 == "yang" }.first.map {
          ["tertinggi", "terendah", "terbesar", "terkecil", "paling"].contains($0)
        }
          == true
      return divides ? "sedangkan" : words[place]
    }
  }

  /// Whether it is about another year than this.
  func tahunLain(_ year: Int?) -> Bool {
    let years = kata.compactMap { $0.hasPrefix("20") && $0.utf8.count == 4 ? Int($0) : nil }
    return !years.isEmpty && !years.contains { $0 == year }
  }

  /// The words up to the reason, which may name other extremes.
  private static func untilCause(_ words: [String]) -> [String] {
    Array(words.prefix { !["karena", "dikarenakan", "disebabkan"].contains($0) })
  }

  private static func ukuran(_ word: String) -> Ukuran? {
    if word.hasPrefix("efisien") || word.hasPrefix("efesien") { return .efisiensi }
    if word == "serapan" || word == "penyerapan" { return .serapan }
    return word == "capaian" ? .capaian : nil
  }

  private static func ujung(_ words: [String], _ place: Int) -> Bool? {
    if words[(place + 1)...].prefix(2).contains(where: { ["kedua", "ketiga", "keempat", "kelima"].contains($0) }),
      !words[(place + 1)...].prefix(1).contains("sasaran")
    {
      return nil
    }
    switch words[place] {
    case "tertinggi", "terbesar": return true
    case "terendah", "terkecil": return false
    case "paling":
      guard place + 1 < words.count else { return nil }
      switch words[place + 1] {
      case "tinggi", "besar", "efisien": return true
      case "rendah", "kecil": return false
      default: return nil
      }
    default: return nil
    }
  }
}

/// The rows of a table by one of its columns.
struct Peringkat {
  /// A row.
  struct Butir {
    let nama: String
    let angka: AngkaTercetak
    let kutipan: Temuan.Kutipan
    fileprivate let sebutan: [[String]]
    fileprivate let urutan: Int
    /// How deep it stands in the table; `nil` where nothing tells.
    let tingkat: Int?
  }

  private let butir: [Butir]

  /// Reads a table; `nil` where it has no such column or fewer than three figures.
  init?(_ table: TabelTerbaca, _ measure: KlausaEkstrem.Ukuran) {
    let role: Peran = [.efisiensi: .efisiensi, .serapan: .serapan, .capaian: .capaian][measure] ?? .lain
    let columns = table.kolom.filter { $0.peran == role }
    guard columns.count == 1, let column = columns.first else { return nil }
    let names = table.kolom.filter { $0.peran.menamai }
    var order = 0
    var lastGoal = ""
    let levels = Jenjang.bacaan(table, kamus: [:]).first ?? table.baris.map { _ in nil }
    butir = zip(table.baris, levels).compactMap { row, level in
      let texts = names.compactMap { row.baris[$0.nomor]?.teks }.filter { !$0.isEmpty }
      if let goal = texts.first, texts.count == names.count, goal != lastGoal {
        order += 1
        lastGoal = goal
      }
      guard let figure = row.angka[column.nomor], let cell = row.baris[column.nomor],
        KataTeks.pecah(texts.first ?? "").first != "total", !texts.isEmpty
      else { return nil }
      return Butir(
        nama: texts.first ?? "", angka: figure, kutipan: Temuan.Kutipan(cell.teks, pada: cell.letak),
        sebutan: texts.map { NamaBaku($0).kata }, urutan: order, tingkat: level)
    }
    guard butir.count >= 3 else { return nil }
  }

  /// The row with the highest or the lowest figure of those that stand as deep as another.
  func ujung(tertinggi: Bool, setingkat level: Int?) -> Butir? {
    let rows = butir.filter { $0.tingkat == level }
    return tertinggi ? rows.max { $0.angka.nilai < $1.angka.nilai } : rows.min { $0.angka.nilai < $1.angka.nilai }
  }

  /// The rows that words name, or count: `sasaran ketiga`.
  func baris(disebut words: [String]) -> [Butir] {
    let bare = words.filter { !KataTeks.tanpaMakna.contains($0) }
    let named = butir.filter { row in row.sebutan.contains { $0.count >= 2 && KataTeks.letak($0, dalam: bare) != nil } }
    if !named.isEmpty { return named }
    guard bare.contains("sasaran") else { return [] }
    let digits = zip(bare, bare.dropFirst()).compactMap { $0 == "sasaran" && $1.utf8.count < 3 ? Int($1) : nil }
    let ordinals = bare.compactMap { KataTeks.urutan[$0] } + digits
    return ordinals.count == 1 ? butir.filter { $0.urutan == ordinals[0] } : []
  }
}
