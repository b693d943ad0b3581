/// How much a text speaks of performance: by that a report, a plan or a decree of IKU is told from any other text.
struct KosakataKinerja {
  /// How many different words of the vocabulary there are.
  let ragam: Int
  /// How many of its words belong to the vocabulary.
  let banyak: Int
  /// How many words it has.
  let kata: Int

  /// Counts the words of a document.
  init(_ potongan: [PotonganTeks]) {
    var known: Set<String> = []
    var (own, all) = (0, 0)
    for word in potongan.lazy.flatMap(\.kata) where word.huruf {
      all += 1
      guard Self.kosakata.contains(word.teks) else { continue }
      own += 1
      known.insert(word.teks)
    }
    (ragam, banyak, kata) = (known.count, own, all)
  }

  /// Whether the text is one about performance.
  /// - Parameter angka: how many of its figures could be checked.
  func tentangKinerja(angka: Int) -> Bool {
    ragam >= 4 && banyak * 200 >= kata || ragam >= 2 && angka >= 10
  }

  private static let kosakata: Set<String> = [
    "akuntabilitas", "anggaran", "belanja", "capaian", "indikator", "iku", "kegiatan", "kinerja", "lakip", "lkjip",
    "misi",
    "pagu", "perjanjian", "program", "realisasi", "renja", "renstra", "rkpd", "rpjmd", "sakip", "sasaran", "strategis",
    "target", "tujuan",
  ]
}
