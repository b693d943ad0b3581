public import Sakip

/// A program, kegiatan or sub kegiatan of a year's Renja, with its output.
public struct SimpulAnggaranDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The id, unique in the year: the code of the nomenklatur, or a number where the documents print none.
  public let id: String
  /// The place above; `nil` for a program.
  public let induk: String?
  /// The level.
  public let tingkat: TingkatAnggaran
  /// The code of the nomenklatur; `nil` where the documents print none.
  public let kode: String?
  /// The wording.
  public let nama: String
  /// The indikator of its output or outcome.
  public let indikator: String
  /// The target as the Renja states it, with its unit: `2 Dokumen`.
  public let target: String

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, id: String, induk: String? = nil, tingkat: TingkatAnggaran, kode: String? = nil,
    nama: String, indikator: String, target: String
  ) {
    self.unit = unit
    self.tahun = tahun
    self.id = id
    self.induk = induk
    self.tingkat = tingkat
    self.kode = kode
    self.nama = nama
    self.indikator = indikator
    self.target = target
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.simpul-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: tingkat.nama, paling: 1000)
    try Isian.panjang(indikator, bidang: "indikator", nama: "Indikator", paling: 1000)
    try Isian.panjang(target, bidang: "target", nama: "Target", paling: 200)
    let tree = unit.anggaran.tahun[tahun] ?? AnggaranTahun()
    try periksaTingkat(tree)
    try periksaKode(tree)
    try periksaInduk(tree)
    try periksaKodeInduk(tree)
    try periksaPemetaan(tree)
  }

  /// A place that carries others or amounts keeps its level: so no place can come to stand below itself, and no amount
  /// drops out of the sums.
  private func periksaTingkat(_ tree: AnggaranTahun) throws(Penolakan) {
    guard let before = tree.simpul[id], before.tingkat != tingkat else { return }
    guard tree.subKegiatan[id]?.kosong ?? true, !tree.simpul.semua.contains(where: { $0.induk == id }) else {
      throw .keadaan(
        "tingkat",
        "\u{201C}\(before.nama)\u{201D} sudah dipakai sebagai \(before.tingkat.nama.lowercased()) dan tidak dapat menjadi \(tingkat.nama.lowercased()). Tetapkan yang baru dengan kode lain."
      )
    }
  }

  private func periksaKode(_ tree: AnggaranTahun) throws(Penolakan) {
    guard let kode else { return }
    guard let parsed = KodeRekening(kode), parsed.tingkat == tingkat else {
      throw .isian(
        "kode",
        "Kode \u{201C}\(kode)\u{201D} bukan kode \(tingkat.nama.lowercased()). Contoh: 7.01.02 program, 7.01.02.2.02 kegiatan, 7.01.02.2.02.0003 sub kegiatan."
      )
    }
    guard !tree.simpul.semua.contains(where: { $0.kode == kode && $0.id != id }) else {
      throw .isian("kode", "Kode \u{201C}\(kode)\u{201D} sudah dipakai pada tahun \(tahun). Periksa kodenya.")
    }
  }

  private func periksaInduk(_ tree: AnggaranTahun) throws(Penolakan) {
    guard let induk else {
      guard tingkat == .program else {
        throw .isian("induk", "\(tingkat.nama) harus berada di bawah program atau kegiatan. Isi induknya.")
      }
      return
    }
    guard induk != id else {
      throw .isian("induk", "Susunan melingkar: \u{201C}\(id)\u{201D} tidak dapat menjadi induk dirinya sendiri.")
    }
    guard let parent = tree.simpul[induk] else {
      throw .isian(
        "induk", "Induk \u{201C}\(induk)\u{201D} belum ada pada tahun \(tahun). Tetapkan induknya lebih dahulu.")
    }
    let order = TingkatAnggaran.allCases
    guard let above = order.firstIndex(of: parent.tingkat), let here = order.firstIndex(of: tingkat), above < here
    else {
      throw .isian(
        "induk",
        "\(tingkat.nama) tidak dapat berada di bawah \(parent.tingkat.nama.lowercased()) \u{201C}\(parent.nama)\u{201D}."
      )
    }
  }

  /// A code says where a place stands; it must not say anything else than the tree.
  private func periksaKodeInduk(_ tree: AnggaranTahun) throws(Penolakan) {
    guard let kode, let above = induk.flatMap({ tree.simpul[$0]?.kode }), let parsed = KodeRekening(kode) else {
      return
    }
    guard above == parsed.induk || above == parsed.program else {
      throw .isian(
        "kode",
        "Kode \u{201C}\(kode)\u{201D} tidak berada di bawah kode induk \u{201C}\(above)\u{201D}. Periksa kodenya.")
    }
  }

  /// A place that moves under another must not be counted twice by a mapping that names both.
  private func periksaPemetaan(_ tree: AnggaranTahun) throws(Penolakan) {
    guard let before = tree.simpul[id], before.induk != induk else { return }
    let above = Set(sequence(first: induk) { place in place.map { tree.simpul[$0]?.induk } ?? nil }.compactMap { $0 })
    let below = tree.keturunan(id)
    for mapping in tree.pemetaan.semua where !above.isDisjoint(with: mapping.simpul) {
      guard below.isDisjoint(with: mapping.simpul) else {
        throw .keadaan(
          "induk",
          "\u{201C}\(nama)\u{201D} dan induk barunya sama-sama dipetakan pada indikator \u{201C}\(mapping.indikator)\u{201D}. Ubah pemetaannya lebih dahulu agar anggaran tidak terhitung dua kali."
        )
      }
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun, default: AnggaranTahun()].simpul
      .catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
