public import Sakip

/// A unit kerja of a perangkat daerah comes into being, changes its place, or ends. One that takes another name, is
/// merged or is split ends, and its successors name it (`docs/decisions/0036`).
public struct UnitKerjaDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The id, unique in the perangkat daerah.
  public let id: String
  /// `Bagian Organisasi`.
  public let nama: String
  /// What it is.
  public let jenis: JenisUnitKerja
  /// The unit kerja above, by its id; `nil` for one directly below the head of the perangkat daerah.
  public let induk: String?
  /// The first day; `nil` when it is not known.
  public let mulai: Tanggal?
  /// The last day; `nil` while it exists.
  public let selesai: Tanggal?
  /// The unit kerja whose work it took over, in whole or in part; `nil` for one that took over none.
  public let pendahulu: [String]?
  /// The legal ground; `nil` when it is not known.
  public let dasar: String?
  /// What is to be known about the record, such as that it is inferred; `nil` for nothing.
  public let catatan: String?

  /// A fact from its parts.
  public init(
    unit: String, id: String, nama: String, jenis: JenisUnitKerja, induk: String? = nil, mulai: Tanggal? = nil,
    selesai: Tanggal? = nil, pendahulu: [String]? = nil, dasar: String? = nil, catatan: String? = nil
  ) {
    self.unit = unit
    self.id = id
    self.nama = nama
    self.jenis = jenis
    self.induk = induk
    self.mulai = mulai
    self.selesai = selesai
    self.pendahulu = pendahulu
    self.dasar = dasar
    self.catatan = catatan
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.unit-kerja-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    var found = KumpulanPenolakan()
    found.periksa(try Isian.wajib(nama, bidang: "nama", nama: "Nama unit kerja"))
    found.periksa(try Isian.panjang(dasar ?? "", bidang: "dasar", nama: "Dasar hukum", paling: 1000))
    found.periksa(try Isian.panjang(catatan ?? "", bidang: "catatan", nama: "Catatan", paling: 1000))
    if !found.memuat("nama") { found.periksa(try periksaNamaKembar(unit.organisasi)) }
    found.periksa(try periksaMasa(unit))
    found.periksa(try periksaInduk(unit.organisasi))
    found.periksa(try periksaPendahulu(unit.organisasi))
    try found.tolak()
  }

  private func periksaMasa(_ unit: UnitState) throws(Penolakan) {
    try periksaMasa()
    try unit.periksaMasa(mulai: mulai, selesai: selesai)
    try periksaIsi(unit.organisasi)
  }

  private func periksaInduk(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    guard let induk else { return }
    guard let above = organisasi.unitKerja[induk] else {
      throw .isian("induk", "Unit kerja \u{201C}\(induk)\u{201D} belum ada. Tetapkan unit kerja induknya lebih dahulu.")
    }
    guard induk != id, !organisasi.diAtas(unitKerja: induk).contains(id) else {
      throw .isian(
        "induk",
        "Susunan melingkar: \(above.nama) berada di bawah unit kerja ini sendiri. Pilih induk yang lain.")
    }
    if let last = above.selesai, selesai.map({ $0 > last }) ?? true {
      throw .isian(
        "induk",
        "\(above.nama) berakhir pada \(last.printed). Pilih induk yang masih ada, atau isi tanggal selesai paling lambat hari itu."
      )
    }
  }

  private func periksaPendahulu(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    for earlier in pendahulu ?? [] {
      guard let known = organisasi.unitKerja[earlier] else {
        throw .isian(
          "pendahulu",
          "Unit kerja \u{201C}\(earlier)\u{201D} belum ada. Tetapkan unit kerja pendahulunya lebih dahulu.")
      }
      guard earlier != id, !organisasi.pendahuluSemua(unitKerja: earlier).contains(id) else {
        throw .isian(
          "pendahulu", "Susunan melingkar: \(known.nama) melanjutkan unit kerja ini sendiri. Pilih pendahulu yang lain."
        )
      }
    }
  }

  /// What stands below a unit kerja ends before it does.
  private func periksaIsi(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    guard let selesai else { return }
    let below = organisasi.unitKerja.semua.filter { $0.induk == id && $0.masihAda(sesudah: selesai) }.map(\.nama)
    let posts = organisasi.jabatan.semua.filter { $0.idUnitKerja == id && $0.masihAda(sesudah: selesai) }.map(\.nama)
    guard let first = (below + posts).first else { return }
    let others = below.count + posts.count - 1
    throw .keadaan(
      "selesai",
      "\u{201C}\(first)\u{201D}\(others == 0 ? "" : " dan \(others) lainnya") masih ada di bawah unit kerja ini sesudah \(selesai.printed). Akhiri atau pindahkan lebih dahulu."
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.organisasi.unitKerja.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}

extension UnitKerjaDitetapkan: MasaBerlaku {}
