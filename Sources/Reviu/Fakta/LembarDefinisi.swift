/// A sheet about one thing, a field a line: `Satuan : Persen`. Definition sheets of indikator are written so, and details
/// of sub kegiatan under their names.
struct LembarDefinisi {
  /// A field.
  struct Isian {
    /// Its name as printed.
    let kunci: String
    /// The words of its name.
    let kata: [String]
    /// What it says; empty where nothing stands there.
    var nilai: String
    let letak: Letak
    /// The lines that go on with it.
    var lanjutan: [Alinea] = []

    /// As it is quoted.
    var kutipan: Temuan.Kutipan { Temuan.Kutipan(nilai.isEmpty ? kunci : nilai, pada: letak) }
    /// What it and the lines under it say.
    var semua: [(teks: String, letak: Letak)] { [(nilai, letak)] + lanjutan.map { ($0.teks, $0.letak) } }
  }

  /// What stands over the sheet; `nil` where it begins without.
  let judul: Alinea?
  /// Its fields in order.
  private(set) var isian: [Isian]

  /// The first field whose name has one of several words.
  func isian(_ words: String...) -> Isian? {
    isian.first { field in words.contains { field.kata.contains($0) } }
  }

  /// The code of what it is about, as it is compared; `nil` where none is printed.
  var kode: String? {
    let printed = isian.first { $0.kata.first == "kode" }?.nilai ?? Self.kode(judul?.teks ?? "")
    return printed.map { $0.lowercased() }
  }

  /// The field that names what it is about.
  var bernama: Isian? {
    return isian.first { !$0.nilai.isEmpty && Self.kataPenama.isSuperset(of: $0.kata) }
  }

  /// Words of the key of a field that names what its sheet is about.
  private static let kataPenama: Set<String> = NamaBaku.jenis.union(["nama", "judul", "iku"])

  /// The name of what it is about; empty where none is printed.
  var nama: String {
    if let field = bernama { return field.nilai }
    let words = NamaBaku.tanpaNomor(judul?.teks ?? "")
    return Self.kode(words).map { String(words.dropFirst($0.count)) } ?? words
  }

  /// A code in front of a name: `8.01.02.2.01`, `IKU-3`.
  static func kode(_ text: String) -> String? {
    guard let first = NamaBaku.tanpaNomor(text).split(separator: " ").first, first.contains(where: \.isNumber),
      first.contains("-") || first.split(separator: ".").count > 2
    else { return nil }
    return String(first)
  }

  /// The sheets of a document that are not alone: at least three have most fields in common.
  static func semua(_ naskah: Naskah) -> [LembarDefinisi] {
    var reader = PembacaLembar()
    for block in naskah.blok { reader.baca(block) }
    let groups = Dictionary(grouping: reader.selesai().filter { $0.isian.count > 1 }) { Set($0.isian.map(\.kata)) }
    let kept = groups.filter { own, _ in
      groups.filter { sejenis(own, $0.key) }.map(\.value.count).reduce(0, +) > 2
    }
    return kept.values.joined().sorted { $0.isian[0].letak < $1.isian[0].letak }
  }

  /// Whether most fields of a sheet are those of another.
  private static func sejenis(_ own: Set<[String]>, _ other: Set<[String]>) -> Bool {
    let common = own.intersection(other).count
    return common > 1 && common * 2 >= own.count
  }

  init(judul: Alinea?, isian: [Isian]) {
    self.judul = judul
    self.isian = isian
  }
}
