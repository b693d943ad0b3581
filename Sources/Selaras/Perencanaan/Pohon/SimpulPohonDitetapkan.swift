public import Sakip

/// A node of a pohon kinerja: a condition that must come about, why it helps the one above, by what it is measured, and
/// which post answers for it. Moving and ordering it are the same fact with another parent or place.
public struct SimpulPohonDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The id, unique in the perangkat daerah.
  public let id: String
  /// The node above, in the same or in another perangkat daerah; `nil` for a root.
  public let induk: KunciSimpul?
  /// How near it is to the outcome.
  public let jenjang: JenjangKinerja
  /// The condition: `Meningkatnya kualitas layanan kecamatan`.
  public let kondisi: String
  /// Why it brings about the condition above; `nil` where it is not known.
  public let sebab: String?
  /// The indikator of the same perangkat daerah that measure it.
  public let indikator: [String]
  /// The post that answers for it, by its id; `nil` where it is not known.
  public let jabatan: String?
  /// The tujuan that it stands for; at most one of `tujuan` and `sasaran` is given.
  public let tujuan: String?
  /// The sasaran that it stands for.
  public let sasaran: String?
  /// A place of the budget of a year, where that is what brings it about: as facts before decision 0043 name it all.
  private let anggaran: BagianAnggaran?
  /// Whatever else brings it about.
  private let tautan: TautanProgram?
  /// Its place among its siblings.
  public let urutan: Int
  /// The versions of the plan in which it stands; `nil` for all of them.
  public let versi: [String]?
  /// What is to be known about it, such as what was inferred and from what.
  public let catatan: String?

  /// A fact from its parts.
  public init(
    unit: String, id: String, induk: KunciSimpul? = nil, jenjang: JenjangKinerja, kondisi: String,
    sebab: String? = nil, indikator: [String] = [], jabatan: String? = nil, tujuan: String? = nil,
    sasaran: String? = nil, program: TautanProgram? = nil, urutan: Int = 0, versi: [String]? = nil,
    catatan: String? = nil
  ) {
    self.unit = unit
    self.id = id
    self.induk = induk
    self.jenjang = jenjang
    self.kondisi = kondisi
    self.sebab = sebab
    self.indikator = indikator
    self.jabatan = jabatan
    self.tujuan = tujuan
    self.sasaran = sasaran
    if case .anggaran(let tahun, let simpul) = program {
      anggaran = BagianAnggaran(tahun: tahun, simpul: simpul)
      tautan = nil
    } else {
      anggaran = nil
      tautan = program
    }
    self.urutan = urutan
    self.versi = versi
    self.catatan = catatan
  }

  private enum CodingKeys: String, CodingKey {
    case unit, id, induk, jenjang, kondisi, sebab, indikator, jabatan, tujuan, sasaran, anggaran
    case tautan = "program"
    case urutan, versi, catatan
  }

  /// The program, kegiatan or sub kegiatan that brings it about; `nil` where none is named.
  public var program: TautanProgram? {
    tautan ?? anggaran.map { .anggaran(tahun: $0.tahun, simpul: $0.simpul) }
  }

  /// What it is found by.
  public var kunci: KunciSimpul { KunciSimpul(unit: unit, id: id) }

  /// Whether it stands in a version of the plan.
  public func termuat(dalam versi: String) -> Bool { self.versi?.contains(versi) ?? true }

  /// The same node at another place.
  public func dipindahkan(ke induk: KunciSimpul?, urutan: Int) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: id, induk: induk, jenjang: jenjang, kondisi: kondisi, sebab: sebab, indikator: indikator,
      jabatan: jabatan, tujuan: tujuan, sasaran: sasaran, program: program, urutan: urutan, versi: versi,
      catatan: catatan)
  }

  /// The same node, standing in one more of the versions that it names.
  func termuat(jugaDalam id: String) -> SimpulPohonDitetapkan { termuat(hanyaDalam: versi.map { $0 + [id] }) }

  /// The same node, standing in other versions; in all of them for `nil`.
  func termuat(hanyaDalam versions: [String]?) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: self.id, induk: induk, jenjang: jenjang, kondisi: kondisi, sebab: sebab, indikator: indikator,
      jabatan: jabatan, tujuan: tujuan, sasaran: sasaran, program: program, urutan: urutan,
      versi: versions, catatan: catatan)
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.simpul-pohon-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try PohonUnit.periksaBanyaknya(unit, id)
    try Isian.id(id, bidang: "id")
    var found = KumpulanPenolakan()
    found.periksa(try Isian.wajib(kondisi, bidang: "kondisi", nama: "Kondisi"))
    found.periksa(try Isian.panjang(sebab ?? "", bidang: "sebab", nama: "Hubungan sebab-akibat", paling: 1000))
    found.periksa(try Isian.panjang(catatan ?? "", bidang: "catatan", nama: "Catatan", paling: 1000))
    if !(0...9999).contains(urutan) { found.tolak(.isian("urutan", "Urutan harus antara 0 dan 9.999.")) }
    found.periksa(try periksaIndikator(unit))
    found.periksa(try periksaJabatan(unit))
    found.periksa(try periksaYangDiwakili(unit))
    found.periksa(try periksaProgram(unit, state))
    found.periksa(try unit.perencanaan.wajibAda(versi: versi))
    if !found.memuat("versi") { found.periksa(try periksaTertutup(unit.perencanaan)) }
    found.periksa(try periksaInduk(state))
    try found.tolak()
  }

  private func periksaIndikator(_ unit: UnitState) throws(Penolakan) {
    guard indikator.count <= 20, Set(indikator).count == indikator.count else {
      throw .isian("indikator", "Pilih paling banyak 20 indikator, masing-masing satu kali.")
    }
    for one in indikator { _ = try unit.perencanaan.wajibAda(indikator: one) }
  }

  private func periksaJabatan(_ unit: UnitState) throws(Penolakan) {
    guard let jabatan, unit.organisasi.jabatan[jabatan] == nil else { return }
    throw .isian("jabatan", "Jabatan \u{201C}\(jabatan)\u{201D} belum ada. Tetapkan jabatannya lebih dahulu.")
  }

  private func periksaYangDiwakili(_ unit: UnitState) throws(Penolakan) {
    guard tujuan == nil || sasaran == nil else {
      throw .isian("sasaran", "Simpul mewakili satu tujuan atau satu sasaran. Pilih salah satu.")
    }
    if let tujuan, unit.perencanaan.tujuan[tujuan] == nil {
      throw .isian("tujuan", "Tujuan \u{201C}\(tujuan)\u{201D} belum ada. Tetapkan tujuannya lebih dahulu.")
    }
    if let sasaran, unit.perencanaan.sasaran[sasaran] == nil {
      throw .isian("sasaran", "Sasaran \u{201C}\(sasaran)\u{201D} belum ada. Tetapkan sasarannya lebih dahulu.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let closed: Set<String> = versi == nil ? [] : Set(state.unit[unit]?.perencanaan.versiTertutup.map(\.id) ?? [])
    state.unit[unit]?.perencanaan.pohon.catat(Tercatat(isi: self, entri: entri), tertutup: closed)
  }
}
