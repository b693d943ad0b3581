public import Sakip

/// A rencana aksi moves on in the workflow, or is said to stay as it is.
public struct StatusRencanaAksiBerubah: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The post, by its id.
  public let jabatan: String
  /// 0 for the first, 1 for its first revision.
  public let nomor: Int
  /// What is done.
  public let aksi: AlurRencanaAksi.Aksi
  /// Why, where the table asks for a reason.
  public let alasan: String?
  /// For an approval on paper: the letter.
  public let surat: SuratPersetujuan?
  /// For a rencana aksi that stays: the changes that this answers.
  public let perubahan: [PerubahanDasar]?

  /// An action on a rencana aksi.
  public init(
    unit: String, tahun: Int, jabatan: String, nomor: Int, aksi: AlurRencanaAksi.Aksi, alasan: String? = nil,
    surat: SuratPersetujuan? = nil, perubahan: [PerubahanDasar]? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.jabatan = jabatan
    self.nomor = nomor
    self.aksi = aksi
    self.alasan = alasan
    self.surat = surat
    self.perubahan = perubahan
  }

  /// See ``Event/kind``.
  public static let kind = "perjanjian.status-rencana-aksi-berubah"
  /// Whoever may write, or may hold a post; ``periksa(oleh:pada:_:)`` checks the step itself.
  public static let wewenang = StatusPkBerubah.wewenang
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  private var kunci: KunciRencanaAksi { KunciRencanaAksi(tahun: tahun, jabatan: jabatan, nomor: nomor) }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    let (plan, arrow) = try langkah(unit)
    try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000)
    if arrow.perluAlasan { try Isian.wajib(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000) }
    guard surat == nil || aksi == .setujui else {
      throw .isian("surat", "Hanya persetujuan yang dapat dicatat dari naskah kertas. Kosongkan nomor suratnya.")
    }
    try surat?.periksa()
    if aksi == .ajukan || aksi == .setujui { try plan.periksaKelengkapan(unit) }
    if aksi == .ajukan { try plan.periksaPerubahan(unit) }
    guard aksi == .nyatakanTetap || perubahan == nil else {
      throw .isian("perubahan", "Hanya pernyataan tetap yang menyebut perubahan dasarnya. Kosongkan perubahannya.")
    }
  }

  private func langkah(_ unit: UnitState) throws(Penolakan) -> (RencanaAksi, AlurRencanaAksi.Transisi) {
    guard let plan = unit.perjanjian.rencanaAksi[kunci]?.isi else {
      let name = unit.organisasi.jabatan[jabatan]?.nama ?? jabatan
      throw .keadaan("jabatan", "Rencana aksi \(name) tahun \(tahun) belum disusun.")
    }
    guard let arrow = AlurRencanaAksi.transisi(dari: plan.status, aksi: aksi) else {
      throw .keadaan(
        "aksi",
        "Rencana aksi \(plan.isi.namaJabatan) berstatus \(plan.status.nama.lowercased()); tindakan \u{201C}\(aksi.nama)\u{201D} tidak dapat dilakukan."
      )
    }
    return (plan, arrow)
  }

  /// Refuses an answer to something else than what has changed by the day.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    guard aksi == .nyatakanTetap, let unit = state.unit[self.unit], let plan = unit.perjanjian.rencanaAksi[kunci]?.isi
    else { return }
    let open = unit.perluDitinjau(plan, pada: hari)
    guard !open.isEmpty else {
      throw .keadaan("aksi", "Dasar rencana aksi ini tidak berubah, sehingga tidak ada yang perlu dinyatakan tetap.")
    }
    guard Set(perubahan ?? []) == Set(open) else {
      throw .keadaan(
        "perubahan", "Dasar rencana aksi ini sudah berubah lagi. Baca perubahannya, lalu nyatakan sekali lagi.")
    }
  }

  /// Refuses who does not act for the post on the day.
  public func periksa(oleh pelaku: Pelaku, pada hari: Tanggal, _ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try surat?.periksa(pada: hari)
    let (plan, arrow) = try langkah(unit)
    guard !state.boleh(pelaku, arrow, plan, pada: hari, diKertas: surat != nil) else { return }
    throw .wewenang(state.pelaksana(arrow, plan, pada: hari))
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    terapkan(pada: &state, entri: entri, oleh: "")
  }

  /// See ``Event/terapkan(pada:entri:oleh:)``.
  public func terapkan(pada state: inout State, entri: Int64, oleh akun: String) {
    guard var plan = state.unit[unit]?.perjanjian.rencanaAksi[kunci]?.isi,
      let arrow = AlurRencanaAksi.transisi(dari: plan.status, aksi: aksi)
    else { return }
    plan.status = arrow.ke
    plan.langkah.append(
      LangkahRencanaAksi(
        aksi: aksi, akun: akun, hari: state.hariJurnal.hari(entri: entri), alasan: alasan, surat: surat,
        perubahan: perubahan ?? [], entri: entri))
    state.unit[unit]?.perjanjian.rencanaAksi.catat(Tercatat(isi: plan, entri: entri), kunci: kunci)
  }
}
