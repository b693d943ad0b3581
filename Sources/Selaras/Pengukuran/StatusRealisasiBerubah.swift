public import Sakip

/// Realisasi of one period move on in the workflow, one or many at once ("setujui semua").
public struct StatusRealisasiBerubah: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The period.
  public let periode: Periode
  /// The indikator that move.
  public let indikator: [String]
  /// What is done.
  public let aksi: AlurRealisasi.Aksi
  /// Why, where the table asks for a reason.
  public let alasan: String?

  /// An action on the realisasi of a period.
  public init(unit: String, periode: Periode, indikator: [String], aksi: AlurRealisasi.Aksi, alasan: String? = nil) {
    self.unit = unit
    self.periode = periode
    self.indikator = indikator
    self.aksi = aksi
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "pengukuran.status-realisasi-berubah"
  /// Whoever has an arrow in the table; ``periksa(_:oleh:)`` checks the arrow itself.
  public static let wewenang = Wewenang(.operator, .kepala, .administrator, .perencana, .pimpinan)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    guard !indikator.isEmpty else {
      throw .isian("indikator", "Belum ada indikator yang dipilih. Pilih sedikitnya satu.")
    }
    try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000)
    for id in indikator {
      guard let recorded = unit.pengukuran.realisasi(id, periode) else {
        throw .keadaan("indikator", "Realisasi \(periode.nama) untuk \u{201C}\(id)\u{201D} belum diisi.")
      }
      guard let arrow = AlurRealisasi.transisi(dari: recorded.status, aksi: aksi) else {
        throw .keadaan(
          "aksi",
          "Realisasi \(periode.nama) untuk \u{201C}\(id)\u{201D} berstatus \(recorded.status.nama.lowercased()); tindakan \u{201C}\(aksi.nama)\u{201D} tidak dapat dilakukan."
        )
      }
      if arrow.perluAlasan { try Isian.wajib(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000) }
    }
  }

  /// Refuses a role that the table does not name for this arrow.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    for id in indikator {
      guard let status = unit.pengukuran.realisasi(id, periode)?.status,
        let arrow = AlurRealisasi.transisi(dari: status, aksi: aksi)
      else { continue }
      let roles = arrow.peran(unit.jenis)
      guard roles.contains(pelaku.peran) else {
        let allowed = roles.map(\.nama).joined(separator: ", ")
        throw .wewenang("Tindakan \u{201C}\(aksi.nama)\u{201D} dilakukan oleh \(allowed).")
      }
      guard !aksi.olehAkunLain || unit.pengukuran.realisasi(id, periode)?.pengaju != pelaku.akun else {
        throw .wewenang(
          "Realisasi \(periode.nama) untuk \u{201C}\(id)\u{201D} diajukan oleh akun ini sendiri. Verifikasinya dilakukan oleh akun lain."
        )
      }
    }
  }

  /// Nothing is submitted for a locked period; what was submitted in time goes on.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    guard aksi.tertahanPenguncian else { return }
    try state.wajibAda(unit: unit).periksaTerbuka(periode, pada: hari, bidang: "periode")
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    terapkan(pada: &state, entri: entri, oleh: "")
  }

  /// See ``Event/terapkan(pada:entri:oleh:)``.
  public func terapkan(pada state: inout State, entri: Int64, oleh akun: String) {
    let day = aksi == .ajukan ? state.hariJurnal.hari(entri: entri) : nil
    for id in indikator {
      let key = PengukuranUnit.Kunci(indikator: id, periode: periode)
      guard let recorded = state.unit[unit]?.pengukuran.realisasi[key],
        let arrow = AlurRealisasi.transisi(dari: recorded.status, aksi: aksi)
      else { continue }
      state.unit[unit]?.pengukuran.realisasi[key] = recorded.berstatus(
        arrow.ke, pengembalian: pengembalian(arrow, recorded, entri, oleh: akun),
        pengaju: aksi == .ajukan ? akun : nil, entri: entri)
      if let day { state.unit[unit]?.pengukuran.catatPengajuan(kunci: key, entri: entri, hari: day) }
    }
  }

  /// The return that counts after a step: this one, else the last one until somebody approves.
  private func pengembalian(
    _ step: AlurRealisasi.Transisi, _ recorded: RealisasiTercatat, _ entri: Int64, oleh akun: String
  ) -> Pengembalian? {
    if step.perluAlasan { return Pengembalian(alasan: alasan ?? "", oleh: akun, entri: entri, dari: step.dari) }
    return step.ke.resmi ? nil : recorded.pengembalian
  }
}
