/// The patterns that texts are read by. A literal in a function would be parsed anew at each use, which took a third of
/// the time of a review.
enum Pola {
  /// A column number in front: `8=(7/6)`.
  static let nomorKolomDiDepan = Tetap(/\(?(\d{1,2})/)
  /// The mark that ends a sentence.
  static let akhirKalimat = Tetap(/(?:[.;?!](?=\s+[\p{Lu}"\u{201C}(])|\.(?=\p{Lu}\p{Ll}{2}))/)
  /// The year of a report: `Tahun 2024`, not `tahun 2021-2026`.
  static let tahunLaporan = Tetap(/(?i)(?:tahun(?:\s+anggaran)?|lkj?ip|lkj)\s+(20\d\d)\b(?!\s*[-\u{2013}])/)
  /// The number of a chapter with the marks behind it.
  static let nomorBabDaftar = Tetap(/(?i)bab\s+([ivx]+|\d{1,2})\b[\s.:\-\u{2013}]*/)
  /// The number of a section: `3.1`.
  static let nomorSubbab = Tetap(/((?:\d{1,2}|[IVX]{1,5})(?:\.\s?\d{1,2}){1,3})\.?\s+/)
  /// The letter of a section: `A.`.
  static let hurufSubbab = Tetap(/([A-Z])\.\s+/)
  /// A year.
  static let hanyaTahun = Tetap(/20\d\d/)
  /// A year over a column, with the marks of notes: `2022*)`.
  static let tahunBercatatan = Tetap(/20\d\d\s*[*)]{0,4}/)
  /// A cell that only counts its column: `8=(7/6)`.
  static let nomorKolom = Tetap(/\(?\d{1,2}\)?\s*(?:=.*)?$/)
  /// The mark that ends a statement.
  static let akhirPernyataan = Tetap(/[.;](?:-|,-)?(?:\s+(?=\p{Lu})|(?=\p{Lu}\p{Ll}{2}))/)
  /// A code of a budget: `7.01.02`.
  static let kodeRekening = Tetap(/\d{1,4}(?:\.\d{1,4})*\.?/)
  /// A code in front of a name.
  static let kodeDiDepanNama = Tetap(/\d{1,4}(?:\.\d{1,4})+\.?\s/)
  /// The word in front of the name of a kegiatan.
  static let kataKegiatan = Tetap(/(?:sub)?kegiatan(?=.{12})/)
  /// A year right behind a figure.
  static let padaTahun = Tetap(/[ ,.-]*(?:pada |di |untuk )?(?:tahun |ta )(?:anggaran )?(20\d\d)\b/)
  /// A year in a text.
  static let tahun = Tetap(/\b(20\d\d)\b/)
  /// The head of a column of numbers.
  static let kepalaNomor = Tetap(/no\.?|nomor|urutan|no\.? urut/)
  /// The head of a column of a year.
  static let kepalaTahun = Tetap(/(?:tahun )?20\d\d\s*[*)]{0,4}/)
  /// The mark of a list item and nothing else.
  static let penandaSaja = Tetap(/\(?(?:\d{1,2}|[a-zA-Z])[.)]|[^\p{L}\p{N}]/)
  /// The number of a page at its foot.
  static let nomorHalamanKaki = Tetap(/(?:halaman|hal|page)?(?:\d{1,3}|[ivx]{1,6})(?:(?:dari|\/)\d{1,3})?/)
  /// A heading with a number: `3.1 Capaian`.
  static let judulBernomor = Tetap(/((?:\d{1,2}|[IVX]{1,5})(?:\.\s?\d{1,2}){1,3})\.?\s+\p{Lu}/)
  /// A heading with a letter: `A. Capaian`.
  static let judulBerhuruf = Tetap(/([A-Z])\.\s+\p{Lu}/)
  /// A caption with its number.
  static let judulTabel = Tetap(
    /[Tt](?:abel|ABEL)\.?\s*(\d{1,2}(?:\s?[.\-\u{2013}]\s?\d{1,3}){0,2}|[IVX]{1,5}(?:\s?[.\-\u{2013}]\s?\d{1,3}){1,2}|T-[A-Z]\.\d{1,3})/
  )
  /// The predicate behind a value: ` (BB)`, ` (A-)`.
  static let predikatKurung = Tetap(/\s*\([A-E]{1,2}[+-]?\)/)
  /// A value with its predicate: `74,40 (BB)`, `4,29 (-A)`.
  static let nilaiBerpredikat = Tetap(/\b(\d{1,3},\d{2})\s?\(([+-]?[A-E]{1,2}[+-]?)\)/)
  /// What says that the plan or its targets were changed.
  static let rencanaBerubah = Tetap(
    /\b(?:direviu|penajaman|hasil reviu|(?:perubahan|revisi|reviu) (?:rpjmd|renstra|rencana strategis|pohon kinerja))\b/
  )
  /// What stands in front of the words of a caption.
  static let awalJudulTabel = Tetap(
    /[Tt](?:abel|ABEL)\.?\s*(?:\d{1,2}(?:\s?[.\-\u{2013}]\s?\d{1,3}){0,2}|[IVX]{1,5}(?:\s?[.\-\u{2013}]\s?\d{1,3}){1,2}|T-[A-Z]\.\d{1,3})\s*[.:]?\s*/
  )
  /// The number of a chapter.
  static let nomorBab = Tetap(/(?i)bab\s+([ivx]+|\d{1,2})\b/)
  /// The mark of a list item.
  static let penandaButir = Tetap(/(?:-\s+)?\(?(\d{1,2}|[a-zA-Z])[.)]\s+\S/)
  /// The number of a page.
  static let nomorHalaman = Tetap(/\d{1,3}|[ivxIVX]{1,6}/)
  /// A cell that only counts its column, with its number.
  static let nomorKolomBerangka = Tetap(/\(?(\d{1,2})\)?\s*(?:=.*)?$/)
  /// An amount whose thousands blanks divide: `23 431 375 000`.
  static let angkaBerspasi = Tetap(/(?:Rp\.?\s*)?\d{1,3}(?: \d{3})+(?:,\d{2})?/)
  /// A number in front of a name.
  static let nomorDiDepan = Tetap(/\d{1,2}[.)]\s+/)
  /// The head of a column of sums.
  static let kataJumlah = Tetap(/\b(?:jumlah|total|jlh)\b/)
  /// The word in front of what something was before.
  static let kataDari = Tetap(/\bdari\b/)
  /// The kind of a region in front of its name.
  static let jenisWilayah = Tetap(/(?:pemerintah\s+)?(?:kabupaten|kota|kecamatan|desa)\s+/)
  /// The mark of a list item in front of its text.
  static let penandaDiDepan = Tetap(/[-\s]*\(?\w{1,2}[.)]\s+/)

  /// The words of a sentence that writes out a scale.
  static let kataSkala = Tetap(/kriteria|kategori|predikat|peringkat|skala/)
  /// The words in front of how much something changed.
  static let kataPerubahan = Tetap(/naik|turun|meningkat|menurun|selisih|poin/)
  /// The words in front of a figure that is no realisasi of the year named.
  static let bukanRealisasi = Tetap(/target|capaian|provinsi|nasional|naik|turun|selisih/)
  /// The words of a capaian that is another.
  static let capaianLain = Tetap(/realisasi|target|akhir|efisien|serapan/)
  /// The words of an extreme that is not the only one.
  static let ekstremLain = Tetap(/di antara|salah satu|ter(?:tinggi|endah) ke(?:dua|tiga|empat|lima|[- \d])|target/)

  /// A pattern that is made once. It may be shared: it never changes, and its program is stored atomically by the library
  /// when it is first used.
  struct Tetap<Output>: @unchecked Sendable {
    let regex: Regex<Output>

    init(_ regex: Regex<Output>) { self.regex = regex }
  }
}
