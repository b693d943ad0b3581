public import Sakip

/// The decree on the Indikator Kinerja Utama of a unit (PER/09/M.PAN/5/2007): a document of its own, with its number, its
/// day and its file, whose indikator and targets are those of one version of the plan (`docs/decisions/0037`).
public struct KeputusanIkuDitetapkan: Event, Hashable {
  /// The perangkat daerah, or the pemda.
  public let unit: String
  /// The id: `keputusan-1`.
  public let id: String
  /// The version of the plan whose indikator it decrees.
  public let versi: String
  /// The decree: always of the kind ``LandasanHukum/Jenis/keputusan``, and with its day.
  public let landasan: LandasanHukum
  /// The decree that it changes, by its id; `nil` for one that changes none.
  public let mengubah: String?

  /// A fact from its parts.
  public init(unit: String, id: String, versi: String, landasan: LandasanHukum, mengubah: String? = nil) {
    self.unit = unit
    self.id = id
    self.versi = versi
    self.landasan = landasan
    self.mengubah = mengubah
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.keputusan-iku-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let plan = try state.wajibAda(unit: unit).perencanaan
    try Isian.id(id, bidang: "id")
    let version = try plan.wajibAda(versi: versi)
    guard plan.indikator(dalam: version).contains(where: \.utama) else {
      throw .isian(
        "versi", "\(version.nama) tidak memuat indikator kinerja utama. Pilih versi lain, atau tandai indikatornya.")
    }
    guard plan.keputusanIku[id]?.versi == versi || plan.dapatDitetapkan(versi: versi) else {
      throw .keadaan(
        "versi",
        "\(version.nama) masih terbuka, sehingga indikator dan targetnya masih dapat berubah. Pilih versi yang sudah ditutup, atau minta \(Peran.perencana.nama) menutupnya lebih dahulu."
      )
    }
    guard landasan.jenis == .keputusan else {
      throw .isian("landasan.jenis", "Indikator kinerja utama ditetapkan dengan keputusan. Pilih jenis Keputusan.")
    }
    try landasan.periksa()
    if let other = plan.keputusanIku.semua.first(where: { $0.id != id && $0.landasan.nomor == landasan.nomor }) {
      throw .isian(
        "landasan.nomor",
        "Nomor ini sudah dipakai \(other.landasan.tertulis). Periksa nomornya, atau ubah keputusan itu.")
    }
    guard let day = landasan.tanggal else {
      throw .isian("landasan.tanggal", "Isi tanggal keputusannya: sejak hari itu keputusannya berlaku.")
    }
    try periksaUrutan(plan, day)
  }

  /// The decree of the pemda is recorded by those who answer for the plans of all.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {
    guard try !Self.mengizinkan(pelaku, state.wajibAda(unit: unit)) else { return }
    throw .wewenang(
      "Keputusan IKU pemerintah daerah dicatat oleh \(Self.pencatatPemda.map(\.nama).joined(separator: " atau ")).")
  }

  private static let pencatatPemda: [Peran] = [.perencana, .administrator]

  /// Whether somebody may record a decree of a unit.
  public static func mengizinkan(_ pelaku: Pelaku, _ unit: UnitState) -> Bool {
    wewenang.mengizinkan(pelaku, unit) && (unit.jenis != .pemda || pencatatPemda.contains(pelaku.peran))
  }

  /// A decree that was not signed yet is none.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    guard let day = landasan.tanggal, day > hari else { return }
    throw .isian(
      "landasan.tanggal",
      "Keputusan ini bertanggal \(day.printed), sesudah hari ini. Periksa tanggalnya, atau catat setelah ditandatangani."
    )
  }

  private func periksaUrutan(_ plan: PerencanaanUnit, _ day: Tanggal) throws(Penolakan) {
    guard let mengubah else { return }
    guard mengubah != id, let before = plan.keputusanIku[mengubah] else {
      throw .isian("mengubah", "Keputusan yang diubah tidak ada atau sudah dicabut. Pilih dari daftarnya.")
    }
    guard let earlier = before.landasan.tanggal, earlier <= day else {
      throw .isian(
        "landasan.tanggal",
        "Keputusan ini mendahului yang diubahnya, \(before.landasan.tertulis). Periksa tanggalnya.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.keputusanIku.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}

extension PerencanaanUnit {
  /// Whether the indikator of a version may be decreed: one that was closed. Where none ever was any may, and the document
  /// says that its indikator may still change.
  public func dapatDitetapkan(versi id: String) -> Bool {
    sudahDitetapkan(versi: id) || !versi.semua.contains { sudahDitetapkan(versi: $0.id) }
  }

  /// The decree on the IKU that stands on a day: the latest signed by then. A version of the plan that itself rests on a
  /// keputusan counts as one. `nil` where there is none.
  public func keputusanIku(pada hari: Tanggal) -> KeputusanIkuBerlaku? {
    let decreed = keputusanIku.semua.compactMap { decree in
      versi[decree.versi].map { version in
        (
          hari: decree.landasan.tanggal ?? version.tanggal,
          berlaku: KeputusanIkuBerlaku(versi: version, landasan: decree.landasan, id: decree.id)
        )
      }
    }
    let own = versiBerlaku(pada: hari).flatMap { version in
      version.landasan.flatMap { ground in
        ground.jenis == .keputusan
          ? (
            hari: ground.tanggal ?? version.tanggal,
            berlaku: KeputusanIkuBerlaku(versi: version, landasan: ground, id: nil)
          ) : nil
      }
    }
    return (decreed + [own].compactMap { $0 }).filter { $0.hari <= hari }.max { $0.hari < $1.hari }?.berlaku
  }

  /// The decree on the IKU of a year: the one that stands on its last day.
  public func keputusanIku(tahun: Int) -> KeputusanIkuBerlaku? {
    Tanggal(tahun: tahun, bulan: 12, hari: 31).flatMap { keputusanIku(pada: $0) }
  }
}

/// The decree on the IKU that stands on a day.
public struct KeputusanIkuBerlaku: Sendable, Hashable {
  /// The version of the plan whose indikator it decrees.
  public let versi: VersiRenstraDitetapkan
  /// The decree.
  public let landasan: LandasanHukum
  /// The recorded decree; `nil` where it is the ground of the version itself.
  public let id: String?
}
