/// A perangkat daerah that was recorded by mistake is taken out again, as long as nothing was recorded of it and nobody
/// refers to it (`docs/decisions/0036`).
public struct PembentukanDibatalkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// Why.
  public let alasan: String

  /// A fact from its parts.
  public init(unit: String, alasan: String) {
    self.unit = unit
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.pembentukan-dibatalkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan pembatalan", paling: 2000)
    guard unit.jenis != .pemda else {
      throw .keadaan("unit", "Pemerintah daerah tidak dapat dibatalkan. Perbaiki namanya bila salah tulis.")
    }
    if let room = unit.ruangBerisi {
      throw .keadaan(
        "unit",
        "\(unit.nama) sudah mempunyai catatan \(room), sehingga pembentukannya tidak dapat dibatalkan. Bila perangkat daerah ini berakhir, catat pembubarannya lewat Ubah susunan."
      )
    }
    let after = state.penerus(self.unit).map(\.nama)
    guard after.isEmpty else {
      throw .keadaan(
        "unit",
        "\(unit.nama) dicatat sebagai pendahulu \(after.joined(separator: ", ")). Batalkan perubahan yang kemudian itu lebih dahulu."
      )
    }
    if let asker = state.daftarUnit.first(where: { $0.memintaDukungan(self.unit) }) {
      throw .keadaan("unit", "\(asker.nama) meminta dukungan \(unit.nama). Cabut permintaannya lebih dahulu.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit] = nil
  }
}

extension UnitState {
  /// The first room in which anything was ever recorded, in words; `nil` where nothing was beyond its identity.
  var ruangBerisi: String? {
    var bare = OrganisasiUnit(identitas: organisasi.identitasDasar)
    bare.hariNama = organisasi.hariNama
    var unmeasured = PengukuranUnit()
    unmeasured.skalaDaerah = pengukuran.skalaDaerah
    unmeasured.jadwalDaerah = pengukuran.jadwalDaerah
    let rooms: [(String, Bool)] = [
      ("organisasi (jabatan, unit kerja, profil, atau pegawai)", organisasi == bare),
      ("perencanaan", perencanaan == PerencanaanUnit()), ("perjanjian kinerja", perjanjian == PerjanjianUnit()),
      ("pengukuran", pengukuran == unmeasured), ("anggaran", anggaran == AnggaranUnit()),
      ("pelaporan", pelaporan == PelaporanUnit()), ("evaluasi", evaluasi == EvaluasiUnit()),
    ]
    return rooms.first { !$0.1 }?.0
  }

  fileprivate func memintaDukungan(_ mitra: String) -> Bool {
    perencanaan.pohon.dukungan.keys.contains { $0.mitra == mitra }
  }
}
