public import Sakip

/// A change of the structure of the pemda as a person proposes it: one act, several facts, all or none.
public struct UsulanSusunan: Sendable {
  /// What is to happen.
  public enum Jenis: String, Sendable, Hashable, CaseIterable {
    /// A new perangkat daerah that takes over from nobody.
    case bentuk
    /// The same under another name.
    case gantiNama = "ganti-nama"
    /// Two or more become one.
    case gabung
    /// One becomes two or more, or gives a part of its work to new ones and stays.
    case pecah
    /// One ends.
    case bubar

    /// The name on screen.
    public var nama: String {
      switch self {
      case .bentuk: "Membentuk perangkat daerah baru"
      case .gantiNama: "Mengganti nama"
      case .gabung: "Menggabungkan"
      case .pecah: "Memecah"
      case .bubar: "Membubarkan"
      }
    }
  }

  /// A perangkat daerah that comes into being.
  public struct Baru: Sendable, Hashable {
    /// The id.
    public let id: String
    /// The name.
    public let nama: String
    /// What it is.
    public let jenis: PerangkatDaerahDitetapkan.Jenis
    /// The post of its head.
    public let jabatanKepala: String
    /// Where its documents are signed.
    public let tempat: String

    /// A value from its parts.
    public init(
      id: String, nama: String, jenis: PerangkatDaerahDitetapkan.Jenis, jabatanKepala: String, tempat: String
    ) {
      self.id = id
      self.nama = nama
      self.jenis = jenis
      self.jabatanKepala = jabatanKepala
      self.tempat = tempat
    }
  }

  /// What is to happen.
  public let jenis: Jenis
  /// The first day of what comes of it.
  public let hari: Tanggal
  /// The legal ground.
  public let dasar: String
  /// The perangkat daerah to which it happens.
  public let asal: [String]
  /// Whether the one that is split stays, with less work.
  public let asalTetap: Bool
  /// Those that come into being; of a change of name the new name, with the id that stays.
  public let baru: [Baru]
  /// Those that exist and take over the work.
  public let penerus: [String]

  /// A proposal.
  public init(
    _ jenis: Jenis, hari: Tanggal, dasar: String, asal: [String] = [], asalTetap: Bool = false, baru: [Baru] = [],
    penerus: [String] = []
  ) {
    self.jenis = jenis
    self.hari = hari
    self.dasar = dasar
    self.asal = asal
    self.asalTetap = asalTetap
    self.baru = baru
    self.penerus = penerus
  }

  /// Those that end with it.
  public var berakhir: [String] {
    switch jenis {
    case .bentuk, .gantiNama: []
    case .pecah: asalTetap ? [] : asal
    case .gabung, .bubar: asal
    }
  }

  /// The facts of it, in an order in which each is accepted after those before.
  /// - Throws: ``Penolakan`` naming the field of the form: `hari`, `dasar`, `asal`, `penerus`, `baru`.
  public func peristiwa(_ state: State) throws(Penolakan) -> [any Event] {
    try Isian.wajib(dasar, bidang: "dasar", nama: "Dasar hukum", paling: 1000)
    try periksaJumlah()
    let sources = try unit(asal, pada: hari.kemarin, bidang: "asal", state)
    let heirs = try unit(penerus, pada: hari, bidang: "penerus", state)
    if let both = asal.first(where: penerus.contains) {
      throw .isian("penerus", "\(state.unit[both]?.nama ?? both) tidak dapat berakhir dan meneruskan sekaligus.")
    }
    if let known = baru.first(where: { jenis != .gantiNama && state.unit[$0.id] != nil }) {
      throw .isian(
        "baru", "Kode \u{201C}\(known.id)\u{201D} sudah dipakai \(state.unit[known.id]?.nama ?? ""). Pilih kode lain.")
    }
    if jenis == .gantiNama {
      return zip(sources, baru).map { unit, new in
        NamaBerganti(
          unit: unit.id, berlakuSejak: hari, nama: new.nama, jabatanKepala: new.jabatanKepala, dasar: dasar)
      }
    }
    var facts: [any Event] = []
    for source in sources where berakhir.contains(source.id) {
      facts += source.berakhir(pada: hari.kemarin, dasar: dasar)
    }
    for new in baru {
      facts.append(
        PerangkatDaerahDitetapkan(
          id: new.id, nama: new.nama, jenis: new.jenis, jabatanKepala: new.jabatanKepala, tempat: new.tempat,
          mulai: hari, pendahulu: asal.isEmpty ? nil : asal, dasar: dasar))
    }
    for heir in heirs { facts.append(heir.organisasi.identitas.isi.melanjutkan(asal)) }
    return facts
  }

  /// How many there must be of each.
  private func periksaJumlah() throws(Penolakan) {
    guard Set(asal).count == asal.count, Set(baru.map(\.id)).count == baru.count else {
      throw .isian("baru", "Setiap perangkat daerah hanya disebut satu kali. Periksa kodenya.")
    }
    switch jenis {
    case .bentuk:
      guard baru.count == 1 else { throw .isian("baru", "Isi satu perangkat daerah baru.") }
    case .gantiNama:
      guard asal.count == 1, baru.count == 1 else {
        throw .isian("asal", "Pilih satu perangkat daerah dan isi nama barunya.")
      }
    case .gabung:
      guard asal.count >= 2 else {
        throw .isian("asal", "Penggabungan memerlukan sedikitnya dua perangkat daerah. Pilih satu lagi.")
      }
      guard baru.count + penerus.count == 1 else {
        throw .isian(
          "baru", "Hasil penggabungan adalah satu perangkat daerah: isi yang baru, atau pilih yang sudah ada.")
      }
    case .pecah:
      guard asal.count == 1 else { throw .isian("asal", "Pilih satu perangkat daerah yang dipecah.") }
      let results = baru.count + penerus.count
      guard results >= (asalTetap ? 1 : 2) else {
        throw .isian(
          "baru",
          asalTetap
            ? "Isi sedikitnya satu perangkat daerah yang menerima sebagian tugasnya."
            : "Pemecahan menghasilkan sedikitnya dua perangkat daerah. Isi satu lagi, atau pilih ganti nama.")
      }
    case .bubar:
      guard asal.count == 1 else { throw .isian("asal", "Pilih satu perangkat daerah yang dibubarkan.") }
      guard baru.isEmpty else {
        throw .isian("baru", "Pembubaran tidak membentuk perangkat daerah baru. Pilih ganti nama atau pecah.")
      }
    }
  }

  private func unit(
    _ ids: [String], pada day: Tanggal, bidang: String, _ state: State
  ) throws(Penolakan) -> [UnitState] {
    var found: [UnitState] = []
    for id in ids {
      guard let unit = state.unit[id], unit.jenis != .pemda else {
        throw .isian(bidang, "Perangkat daerah \u{201C}\(id)\u{201D} belum ada. Pilih dari daftar.")
      }
      guard unit.organisasi.identitas.isi.berlaku(pada: day) else {
        throw .isian(
          bidang,
          "\(unit.nama) tidak ada pada \(day.printed): \(unit.organisasi.identitas.isi.masa). Pilih yang ada pada hari itu, atau perbaiki tanggalnya."
        )
      }
      found.append(unit)
    }
    return found
  }
}

extension PerangkatDaerahDitetapkan {
  /// The same with another last day and its legal ground.
  func berakhir(pada last: Tanggal?, dasar ground: String?) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: id, nama: nama, jenis: jenis, jabatanKepala: jabatanKepala, idJabatanKepala: idJabatanKepala, tempat: tempat,
      alamat: alamat, mulai: mulai, selesai: last, pendahulu: pendahulu, dasar: dasar, dasarSelesai: ground)
  }

  /// The same with more predecessors.
  func melanjutkan(_ others: [String]) -> PerangkatDaerahDitetapkan {
    let known = pendahulu ?? []
    return mewarisi(known + others.filter { !known.contains($0) })
  }

  /// The same with other predecessors.
  func mewarisi(_ others: [String]) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: id, nama: nama, jenis: jenis, jabatanKepala: jabatanKepala, idJabatanKepala: idJabatanKepala, tempat: tempat,
      alamat: alamat, mulai: mulai, selesai: selesai, pendahulu: others.isEmpty ? nil : others, dasar: dasar,
      dasarSelesai: dasarSelesai)
  }
}

extension UnitState {
  /// The facts by which it ends on a day with everything that is in it: first who holds a post, then the posts, then the
  /// unit kerja from below.
  func berakhir(pada last: Tanggal, dasar ground: String) -> [any Event] {
    let holders = organisasi.pemegang(sesudah: last).map { $0.berakhir(pada: last) }
    let posts = organisasi.jabatan.semua.filter { $0.masihAda(sesudah: last) }.map { $0.berakhir(pada: last) }
    let parts = organisasi.unitKerja.semua.filter { $0.masihAda(sesudah: last) }
      .berjenjang { organisasi.diAtas(unitKerja: $0.id).count }.reversed().map { $0.berakhir(pada: last) }
    return holders + posts + parts + [organisasi.identitas.isi.berakhir(pada: last, dasar: ground)]
  }

  /// The facts that take an end on a day back, with that of everything that ended with it: the other way round.
  func dilanjutkan(dari last: Tanggal) -> [any Event] {
    let parts = organisasi.unitKerja.semua.filter { $0.selesai == last }
      .berjenjang { organisasi.diAtas(unitKerja: $0.id).count }.map { $0.berakhir(pada: nil) }
    let posts = organisasi.jabatan.semua.filter { $0.selesai == last }.map { $0.berakhir(pada: nil) }
    let holders = organisasi.pemegang.values.map(\.isi).filter { $0.selesai == last }
      .sorted { ($0.jabatan, $0.mulai) < ($1.jabatan, $1.mulai) }.map { $0.berakhir(pada: nil) }
    return [organisasi.identitas.isi.berakhir(pada: nil, dasar: nil)] + parts + posts + holders
  }
}

extension PemegangJabatanDicatat {
  /// The same with another last day.
  public func berakhir(pada last: Tanggal?) -> PemegangJabatanDicatat {
    PemegangJabatanDicatat(
      unit: unit, jabatan: jabatan, mulai: mulai, selesai: last, akun: akun, sebagai: sebagai, dasar: dasar)
  }
}

extension JabatanDitetapkan {
  fileprivate func berakhir(pada last: Tanggal?) -> JabatanDitetapkan {
    JabatanDitetapkan(
      unit: unit, id: id, nama: nama, unitKerja: unitKerja, idUnitKerja: idUnitKerja, atasan: atasan, mulai: mulai,
      selesai: last, dasar: dasar, jenjang: jenjang, kelasJumlah: kelasJumlah)
  }
}

extension UnitKerjaDitetapkan {
  fileprivate func berakhir(pada last: Tanggal?) -> UnitKerjaDitetapkan {
    UnitKerjaDitetapkan(
      unit: unit, id: id, nama: nama, jenis: jenis, induk: induk, mulai: mulai, selesai: last, pendahulu: pendahulu,
      dasar: dasar, catatan: catatan)
  }
}
