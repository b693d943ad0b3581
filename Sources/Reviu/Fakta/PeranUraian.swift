/// What a figure of a text stands for, as the words in front of it say.
enum PeranUraian: Hashable {
  case pagu, realisasi, sisa, serapan
  case target, targetAkhir, realisasiKinerja, capaian
  /// An amount of one kind of spending or one part: `belanja pegawai`.
  case bagian(String)

  /// - Parameter words: what stands in front of the figure, in small letters.
  init?(_ words: String, _ figure: AngkaTercetak) {
    let found: PeranUraian? =
      switch figure.bentuk {
      case .rupiah: Self.uang(Self.tanpaAnggaran(Self.tanpaNama(words)))
      case .persen: Self.persen(words, figure)
      case .biasa: Self.kinerja(words, figure)
      }
    guard let found else { return nil }
    self = found
  }

  private static func uang(_ words: String) -> PeranUraian? {
    let spent = words.akhir([
      "realisasi", "terserap", "serapan", "menyerap", "menghabiskan", "dibelanjakan", "digunakan", "terpakai",
    ])
    let budget = words.akhir([
      "pagu", "alokasi", "dari anggaran", "dari total", "total anggaran", "dianggarkan", "jumlah anggaran",
      "anggarannya", "dana yang", "apbd", "anggaran sebesar", "anggaran tersedia", "didukung anggaran",
    ])
    let rest = words.akhir(["sisa", "selisih", "silpa", "tidak terserap", "tidak terealisasi"])
    let part = words.akhir(["belanja "])
    if let rest, rest > (spent ?? -1), rest > (budget ?? -1) { return .sisa }
    if let part, part > max(spent ?? -1, budget ?? -1) + 12, let label = label(words, part) { return .bagian(label) }
    if let spent, spent >= (budget ?? -1) { return .realisasi }
    if budget != nil { return .pagu }
    if let part, let label = label(words, part) { return .bagian(label) }
    return words.contains("anggaran") || words.contains("dana ") ? .pagu : nil
  }

  /// The words without the name of a programme or kegiatan, which may speak of realisasi or belanja itself.
  private static func tanpaNama(_ words: String) -> String {
    guard let begin = ["kegiatan ", "program "].lazy.compactMap({ words.firstRange(of: $0) }).first?.upperBound else {
      return words
    }
    let ends = [
      " adalah ", " senilai ", " dengan ", " memiliki ", " mendapat ", " mendapatkan ", " memperoleh ", " mempunyai ",
      " menerima ",
      " sebesar ", " sejumlah ", " yang di", " dialokasikan ", " dianggarkan ", " menyerap ", " menghabiskan ",
    ]
    let space = words.index(before: begin)
    guard let end = ends.compactMap({ words[space...].firstRange(of: $0)?.lowerBound }).min() else { return words }
    return String(words[..<begin] + words[end...])
  }

  /// `realisasi anggaran` speaks of what was spent, not of a budget.
  private static func tanpaAnggaran(_ words: String) -> String {
    guard words.contains(" anggaran") else { return words }
    return ["realisasi", "serapan", "sisa"].reduce(words) { $0.replacing("\($1) anggaran", with: $1) }
  }

  private static func label(_ words: String, _ place: Int) -> String? {
    let rest = words.potongan((place + 8)..<words.utf8.count).split(separator: " ").prefix { word in
      !["sebesar", "berjumlah", "senilai", "adalah", "yaitu", "rp", "rp.", "dengan", "sejumlah", "("].contains(word)
    }
    return rest.isEmpty || rest.count > 5 ? nil : rest.joined(separator: " ")
  }

  private static func persen(_ words: String, _ figure: AngkaTercetak) -> PeranUraian? {
    let share = words.akhir([
      "serapan", "penyerapan", "kinerja keuangan", "capaian keuangan", "realisasi keuangan", "realisasi anggaran",
      "terserap", "realisasi belanja",
    ])
    return share == nil ? kinerja(words, figure) : .serapan
  }

  private static func kinerja(_ words: String, _ figure: AngkaTercetak) -> PeranUraian? {
    let target = words.akhir(["target"])
    let actual = words.akhir(["realisasi", "terealisasi", "tercapai sebesar", "nilai yang diperoleh"])
    let result = words.akhir(["capaian", "pencapaian", "capaiannya"])
    let last = max(target ?? -1, actual ?? -1, result ?? -1)
    guard last >= 0, words.utf8.count - last < 110 else {
      return figure.bentuk == .biasa && words.hasSuffix("mencapai ") ? .realisasiKinerja : nil
    }
    if last == target { return words.contains("akhir") ? .targetAkhir : .target }
    return last == actual ? .realisasiKinerja : .capaian
  }
}
