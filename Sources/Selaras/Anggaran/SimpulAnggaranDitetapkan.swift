public import Sakip

/// A place of the budget tree of a year: a program, kegiatan or sub kegiatan of the Renja with its output, or the urusan
/// and bidang urusan above it.
public struct SimpulAnggaranDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The id, unique in the year: the code of the nomenklatur, or a number where the documents print none.
  public let id: String
  /// The place above; `nil` at the top. Urusan and bidang urusan need not be recorded.
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
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    try Isian.tahun(tahun)
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: tingkat.nama, paling: 1000)
    try Isian.panjang(indikator, bidang: "indikator", nama: "Indikator", paling: 1000)
    try Isian.panjang(target, bidang: "target", nama: "Target", paling: 200)
    let tree = unit.anggaran.tahun[tahun] ?? AnggaranTahun()
    try periksaTingkat(tree)
    try periksaKode(tree)
    try periksaInduk(tree)
    try periksaSusunanKode(tree)
    try periksaPemetaan(tree, unit)
    // A name that was right when it was recorded stays, also where the nomenklatur was worded anew since.
    if let version = tree.nomenklatur?.isi.nomenklatur, tree.simpul[id]?.kode != kode || tree.simpul[id]?.nama != nama {
      try state.anggaran.periksa(self, nomenklatur: version)
    }
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
    guard let kode else {
      guard !tingkat.diAtasProgram else {
        throw .isian("kode", "\(tingkat.nama) harus berkode. Contoh: 7 urusan, 7.01 bidang urusan.")
      }
      return
    }
    guard let parsed = KodeRekening(kode), parsed.tingkat == tingkat else {
      throw .isian(
        "kode",
        "Kode \u{201C}\(kode)\u{201D} bukan kode \(tingkat.nama.lowercased()). Contoh: 7 urusan, 7.01 bidang urusan, 7.01.02 program, 7.01.02.2.02 kegiatan, 7.01.02.2.02.0003 sub kegiatan."
      )
    }
    guard !tree.simpul.semua.contains(where: { $0.kode == kode && $0.id != id }) else {
      throw .isian("kode", "Kode \u{201C}\(kode)\u{201D} sudah dipakai pada tahun \(tahun). Periksa kodenya.")
    }
  }

  private func periksaInduk(_ tree: AnggaranTahun) throws(Penolakan) {
    guard let induk else {
      guard tingkat.bolehTeratas else {
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
    guard tingkat.dapatBerada(diBawah: parent.tingkat) else {
      throw .isian(
        "induk",
        "\(tingkat.nama) tidak dapat berada di bawah \(parent.tingkat.nama.lowercased()) \u{201C}\(parent.nama)\u{201D}."
      )
    }
  }

  /// A code says where a place stands; neither its own nor those below it may say anything else than the tree.
  private func periksaSusunanKode(_ tree: AnggaranTahun) throws(Penolakan) {
    let above = sequence(first: induk) { place in place.map { tree.simpul[$0]?.induk } ?? nil }
      .lazy.compactMap { $0 }.compactMap { tree.simpul[$0]?.kode.flatMap { KodeRekening($0) } }.first
    let own = kode.flatMap { KodeRekening($0) }
    if let own, let above, !own.berada(diBawah: above) {
      throw .isian(
        "kode",
        "Kode \u{201C}\(own)\u{201D} tidak berada di bawah kode induk \u{201C}\(above)\u{201D}. Periksa kodenya.")
    }
    guard let limit = own ?? above, tree.simpul[id] != nil else { return }
    let below = tree.keturunan(id).subtracting([id])
    for place in tree.simpul.semua where below.contains(place.id) {
      guard let code = place.kode.flatMap({ KodeRekening($0) }), !code.berada(diBawah: limit) else { continue }
      throw .isian(
        own == nil ? "induk" : "kode",
        "Kode \u{201C}\(code)\u{201D} \(place.nama) tidak lagi berada di bawah kode \u{201C}\(limit)\u{201D}. Pertahankan kode \(tingkat.nama.lowercased()) ini, atau tetapkan yang baru dengan kode lain lalu pindahkan bagiannya."
      )
    }
  }

  /// A place that moves under another must not be counted twice by a mapping that names both.
  private func periksaPemetaan(_ tree: AnggaranTahun, _ unit: UnitState) throws(Penolakan) {
    guard let before = tree.simpul[id], before.induk != induk else { return }
    let above = Set(sequence(first: induk) { place in place.map { tree.simpul[$0]?.induk } ?? nil }.compactMap { $0 })
    let below = tree.keturunan(id)
    for mapping in tree.pemetaan.semua {
      let mapped = tree.bagianTerpetakan(mapping.indikator).simpul
      guard above.isDisjoint(with: mapped) || below.isDisjoint(with: mapped) else {
        let indicator = unit.indikator(mapping.indikator, tahun: tahun)?.nama ?? mapping.indikator
        throw .keadaan(
          "induk",
          "\u{201C}\(nama)\u{201D} dan induk barunya sama-sama dipetakan pada indikator \u{201C}\(indicator)\u{201D}. Ubah pemetaannya lebih dahulu agar anggaran tidak terhitung dua kali."
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
