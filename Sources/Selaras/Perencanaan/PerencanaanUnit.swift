public import HashTreeCollections
public import Sakip

/// The room Perencanaan of one perangkat daerah.
public struct PerencanaanUnit: Sendable, Equatable, Codable {
  /// What a target is found by.
  public struct KunciTarget: Sendable, Hashable, Codable {
    /// The indikator.
    public let indikator: String
    /// The version of the Renstra.
    public let versi: String
    /// The year.
    public let tahun: Int
  }

  /// Versions of the Renstra, in the order they were recorded.
  public internal(set) var versi = Daftar<VersiRenstraDitetapkan>()
  /// Tujuan.
  public internal(set) var tujuan = Daftar<TujuanDitetapkan>()
  /// Sasaran.
  public internal(set) var sasaran = Daftar<SasaranDitetapkan>()
  /// Indikator of tujuan and sasaran.
  public internal(set) var indikator = Daftar<IndikatorDitetapkan>()
  /// What was judged by the criteria of SMART, by the indikator.
  public internal(set) var telaahSmart = Catatan<String, TelaahSmartDicatat>()
  /// The pohon kinerja.
  public internal(set) var pohon = PohonUnit()
  /// Targets.
  public internal(set) var target = Catatan<KunciTarget, Nilai>()
  /// Why a target was changed, where a reason was given with its last value.
  var alasanTarget: TreeDictionary<KunciTarget, String> = [:]
  /// The programs that the versions list.
  public internal(set) var program = Catatan<ProgramRencanaDitetapkan.Kunci, ProgramRencanaDitetapkan>()
  /// The last decision to close or to open a version, by its id.
  public internal(set) var statusVersi = Catatan<String, StatusVersiBerubah>()
  /// Findings of the rules of consistency that were accepted.
  public internal(set) var pengecualian = Catatan<TemuanKeselarasan.Kunci, TemuanDikecualikan>()
  /// Decrees on the Indikator Kinerja Utama, in the order they were recorded.
  public internal(set) var keputusanIku = Daftar<KeputusanIkuDitetapkan>()
  /// RKPD and Renja of single years.
  public internal(set) var rencanaTahunan = Daftar<RencanaTahunanDitetapkan>()
  /// The last decision to close or to open each of ``rencanaTahunan``, by its id.
  public internal(set) var statusRencana = Catatan<String, StatusRencanaBerubah>()
  /// What stands in each of ``rencanaTahunan``, by its id.
  public internal(set) var isiRencana: TreeDictionary<String, IsiRencana> = [:]

  /// The version in force on a day: of those that plan its year (of all where none does), the latest closed one that
  /// began on it or before. A draft replaces nothing; only where none of them was ever closed the latest open one that
  /// began by then counts, and the earliest of them when none had begun (`docs/decisions/0034`).
  public func versiBerlaku(pada tanggal: Tanggal) -> VersiRenstraDitetapkan? {
    let all = versiBerurutan
    let planning = all.filter { $0.periode.awal <= tanggal.tahun && tanggal.tahun <= $0.periode.akhir }
    let ordered = planning.isEmpty ? all : planning
    let begun = ordered.filter { $0.tanggal <= tanggal }
    return begun.last { sudahDitetapkan(versi: $0.id) } ?? begun.last ?? ordered.first
  }

  /// The target of an indikator in a year, in one version.
  public func target(_ indikator: String, versi: String, tahun: Int) -> Tercatat<Nilai>? {
    target[KunciTarget(indikator: indikator, versi: versi, tahun: tahun)]
  }

  /// Why the target of an indikator in a year, in one version, is what it is; `nil` where no reason was given.
  public func alasanTarget(_ indikator: String, versi: String, tahun: Int) -> String? {
    alasanTarget[KunciTarget(indikator: indikator, versi: versi, tahun: tahun)]
  }

  /// The indikator that measure a sasaran in any version, in order.
  public func indikator(sasaran: String) -> [IndikatorDitetapkan] {
    indikator.semua.filter { $0.pernah(di: .sasaran(sasaran)) }
  }

  /// The indikator that measure a tujuan in any version, in order.
  public func indikator(tujuan: String) -> [IndikatorDitetapkan] {
    indikator.semua.filter { $0.pernah(di: .tujuan(tujuan)) }
  }

  /// The wording of what an indikator measures, its sasaran or its tujuan, as a version words it.
  public func sasaranAtauTujuan(_ indikator: IndikatorDitetapkan, dalam versi: String?) -> String {
    switch indikator.tempat(dalam: versi) {
    case .sasaran(let id): sasaran[id]?.nama(dalam: versi) ?? ""
    case .tujuan(let id): tujuan[id]?.nama(dalam: versi) ?? ""
    case nil: ""
    }
  }

  func wajibAda(versi ids: [String]?) throws(Penolakan) {
    guard let ids else { return }
    guard !ids.isEmpty else {
      throw .isian("versi", "Belum ada versi yang dipilih. Pilih sedikitnya satu, atau kosongkan untuk semua versi.")
    }
    for id in ids { _ = try wajibAda(versi: id) }
  }

  func wajibAda(versi id: String) throws(Penolakan) -> VersiRenstraDitetapkan {
    guard let found = versi[id] else {
      throw .isian(
        "versi", "Versi rencana \u{201C}\(id)\u{201D} belum ada atau sudah dicabut. Tetapkan versinya lebih dahulu.")
    }
    return found
  }

  func wajibAda(indikator id: String) throws(Penolakan) -> IndikatorDitetapkan {
    guard let found = indikator[id] else {
      throw .isian("indikator", "Indikator \u{201C}\(id)\u{201D} belum ada. Tetapkan indikatornya lebih dahulu.")
    }
    return found
  }
}
