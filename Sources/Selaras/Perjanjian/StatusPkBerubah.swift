public import Sakip

/// Agreements of a year move on in the workflow, one or many at once.
public struct StatusPkBerubah: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The posts whose agreements move, by their ids.
  public let jabatan: [String]
  /// 0 for the originals, 1 for the first revisions.
  public let nomor: Int
  /// What is done.
  public let aksi: AlurPerjanjian.Aksi
  /// Why, where the table asks for a reason.
  public let alasan: String?
  /// For an approval on paper: the letter.
  public let surat: SuratPersetujuan?

  /// An action on agreements.
  public init(
    unit: String, tahun: Int, jabatan: [String], nomor: Int, aksi: AlurPerjanjian.Aksi, alasan: String? = nil,
    surat: SuratPersetujuan? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.jabatan = jabatan
    self.nomor = nomor
    self.aksi = aksi
    self.alasan = alasan
    self.surat = surat
  }

  /// See ``Event/kind``.
  public static let kind = "perjanjian.status-pk-berubah"
  /// Whoever may write, or may hold a post; ``periksa(oleh:pada:_:)`` checks the step itself.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala, .pejabat, .pimpinan)
  /// The perangkat daerah.
  public var pemilik: String? { unit }
  /// More agreements than this do not move at once.
  static let jabatanTerbanyak = 1000

  private func kunci(_ jabatan: String) -> KunciNaskahPk {
    KunciNaskahPk(tahun: tahun, jabatan: jabatan, nomor: nomor)
  }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    guard !jabatan.isEmpty else {
      throw .isian("jabatan", "Belum ada perjanjian yang dipilih. Pilih sedikitnya satu.")
    }
    guard jabatan.count <= Self.jabatanTerbanyak else {
      throw .isian(
        "jabatan",
        "Paling banyak \(ExactDecimal(Self.jabatanTerbanyak).printed) perjanjian sekaligus. Kirim dalam beberapa bagian."
      )
    }
    try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000)
    try periksaSurat()
    for id in jabatan {
      let (draft, arrow) = try langkah(id, unit)
      try surat?.periksa(naskah: draft.isi)
      if arrow.perluAlasan { try Isian.wajib(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000) }
      if aksi == .ajukan || aksi.persetujuan { try draft.isi.periksaKesesuaian(state) }
    }
  }

  private func periksaSurat() throws(Penolakan) {
    guard surat == nil || aksi.persetujuan else {
      throw .isian("surat", "Hanya persetujuan yang dapat dicatat dari naskah kertas. Kosongkan nomor suratnya.")
    }
  }

  /// The agreement of a post and the arrow that it would take.
  private func langkah(_ id: String, _ unit: UnitState) throws(Penolakan) -> (NaskahPk, AlurPerjanjian.Transisi) {
    guard let draft = unit.perjanjian.naskah[kunci(id)]?.isi else {
      let name = unit.organisasi.jabatan[id]?.nama ?? id
      throw .keadaan("jabatan", "Perjanjian kinerja \(name) tahun \(tahun) belum disusun.")
    }
    guard let arrow = AlurPerjanjian.transisi(dari: draft.status, aksi: aksi, pihak: draft.isi.pihak) else {
      throw .keadaan(
        "aksi",
        "Perjanjian kinerja \(draft.isi.namaJabatan) berstatus \(draft.status.nama.lowercased()); tindakan \u{201C}\(aksi.nama)\u{201D} tidak dapat dilakukan."
      )
    }
    return (draft, arrow)
  }

  /// Refuses who does not act for the post on the day.
  public func periksa(oleh pelaku: Pelaku, pada hari: Tanggal, _ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try surat?.periksa(pada: hari)
    for id in jabatan {
      let (draft, arrow) = try langkah(id, unit)
      guard !state.boleh(pelaku, arrow, draft, pada: hari, diKertas: surat != nil) else { continue }
      throw .wewenang(state.pelaksana(arrow, draft, pada: hari))
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    terapkan(pada: &state, entri: entri, oleh: "")
  }

  /// See ``Event/terapkan(pada:entri:oleh:)``.
  public func terapkan(pada state: inout State, entri: Int64, oleh akun: String) {
    let day = state.hariJurnal.hari(entri: entri)
    for id in jabatan {
      guard var draft = state.unit[unit]?.perjanjian.naskah[kunci(id)]?.isi,
        let arrow = AlurPerjanjian.transisi(dari: draft.status, aksi: aksi, pihak: draft.isi.pihak)
      else { continue }
      draft.status = arrow.ke
      draft.langkah.append(
        LangkahPk(aksi: aksi, akun: akun, hari: day, alasan: alasan, surat: surat, entri: entri))
      state.unit[unit]?.perjanjian.catat(draft, entri: entri)
    }
  }
}
