public import Sakip

/// A post with its agreement of a year, or without one.
public struct PemantauanPk: Sendable {
  /// How far the agreement of a post is.
  public enum Keadaan: Sendable, Hashable {
    /// Signed on paper by the head.
    case diKertas(PerjanjianKinerjaDitetapkan.Jenis)
    /// As the workflow has it.
    case naskah(StatusPk)
    /// Not written.
    case belumAda

    /// In words.
    public var nama: String {
      switch self {
      case .diKertas(let kind): "Ditandatangani di atas kertas (\(kind.rawValue))"
      case .naskah(let status): status.nama
      case .belumAda: "Belum disusun"
      }
    }
  }

  /// The unit.
  public let unit: UnitState
  /// The year.
  public let tahun: Int
  /// The post; `nil` for a head whose post is not recorded.
  public let jabatan: JabatanDitetapkan?
  /// Its name.
  public let nama: String
  /// Whether it is the post of the head.
  public let kepala: Bool
  /// The last agreement that was written and not given up; one that was where there is nothing else; `nil` for none.
  public let terakhir: NaskahPk?
  /// How far it is.
  public let keadaan: Keadaan
  /// Whether any agreement counts.
  public let berlaku: Bool
  /// The original against its deadline.
  public let ketepatan: KetepatanPk
  /// The first revision that was signed since the budget was amended, against its deadline; `nil` for none.
  public let perubahan: PerubahanPk?
  /// Until when a revision is due, where the budget was amended and none was signed since; `nil` where none can be due. A
  /// revision is owed only where the amendment changes what was promised, so that nobody is late by this day alone.
  public let tenggatPerubahan: TenggatPk?

  /// Whether no agreement counts.
  public var perluDilengkapi: Bool { !berlaku }
}

extension PemantauanPk {
  /// A revision that follows an amended budget.
  public struct PerubahanPk: Sendable, Hashable {
    /// Its number, from 1; `nil` for one on paper, of which none is recorded.
    public let nomor: Int?
    /// Against its deadline.
    public let ketepatan: KetepatanPk
  }

  /// How far the rencana aksi of a post is.
  public enum KeadaanRencanaAksi: Sendable, Hashable {
    /// None is written, or all were given up.
    case belumDisusun
    /// On its way to its first approval.
    case berjalan(StatusRencanaAksi)
    /// Approved.
    case disetujui
    /// Approved, and what it was made from has changed since.
    case perluDitinjau

    /// In words: `belum disusun`, `diajukan`, `disetujui`, `perlu ditinjau ulang`.
    public var nama: String {
      switch self {
      case .belumDisusun: "belum disusun"
      case .berjalan(let status): status.nama.lowercased()
      case .disetujui: "disetujui"
      case .perluDitinjau: "perlu ditinjau ulang"
      }
    }

    /// Whether one counts.
    public var berlaku: Bool { self == .disetujui || self == .perluDitinjau }
  }

  /// How far the rencana aksi of the post is.
  public func rencanaAksi(pada hari: Tanggal) -> KeadaanRencanaAksi {
    let plans = jabatan.map { unit.perjanjian.rencanaAksi(tahun: tahun, jabatan: $0.id) } ?? []
    if let counts = plans.last(where: { $0.status == .disetujui }) {
      return unit.perluDitinjau(counts, pada: hari).isEmpty ? .disetujui : .perluDitinjau
    }
    return plans.last { $0.status != .dibatalkan }.map { .berjalan($0.status) } ?? .belumDisusun
  }
}

extension State {
  /// The posts of a unit in a year with their agreements, the head first; also a head whose post is not recorded.
  public func pemantauanPk(unit: UnitState, tahun: Int, pada hari: Tanggal) -> [PemantauanPk] {
    let posts = unit.organisasi.jabatan.semua.filter { $0.berlaku(tahun: tahun) }
    let isHead = { (post: JabatanDitetapkan) in unit.organisasi.kepala(post) }
    let heads = posts.filter(isHead).map { baris(unit, tahun, $0, pada: hari) }
    return (heads.isEmpty ? [baris(unit, tahun, nil, pada: hari)] : heads)
      + posts.filter { !isHead($0) }.map { baris(unit, tahun, $0, pada: hari) }
  }

  /// The same of the pemda and of every perangkat daerah of the year.
  public func pemantauanPk(tahun: Int, pada hari: Tanggal) -> [PemantauanPk] {
    ([unitPemda].compactMap { $0 } + perangkatDaerah(tahun: tahun))
      .flatMap { pemantauanPk(unit: $0, tahun: tahun, pada: hari) }
  }

  private func baris(_ unit: UnitState, _ tahun: Int, _ post: JabatanDitetapkan?, pada hari: Tanggal) -> PemantauanPk {
    let isHead = post.map { unit.organisasi.kepala($0) } ?? true
    let drafts = post.map { unit.perjanjian.naskah(tahun: tahun, jabatan: $0.id).map(\.isi) } ?? []
    let onPaper =
      isHead
      ? unit.perjanjian.perjanjian(.murni, tahun: tahun) ?? unit.perjanjian.perjanjian(.perubahan, tahun: tahun) : nil
    let first = drafts.first { $0.status == .ditetapkan }?.isi
    let counts = onPaper != nil || first != nil
    // What was given up is told only where nothing else is there to tell of.
    let last = drafts.last { $0.status != .dibatalkan } ?? (onPaper == nil ? drafts.last : nil)
    let state: PemantauanPk.Keadaan =
      last.map { .naskah($0.status) } ?? (isHead ? unit.perjanjian.berlaku(tahun: tahun) : nil)
      .map { .diKertas($0.isi.jenis) } ?? .belumAda
    // A revision that alone is recorded tells nothing of when the original was signed.
    let signedHere = first?.nomor == 0 ? first : nil
    let signed: (any Ditandatangani)? = onPaper?.isi.jenis == .murni ? onPaper?.isi : signedHere
    let isWithoutOriginal = signed == nil && first?.tanpaMurni != nil
    let amendment = counts ? tenggatPk(unit: unit.id, tahun: tahun, versi: .perubahan) : nil
    let revision = amendment.flatMap { revisi(sesudah: $0.pengesahan, drafts, isHead ? unit : nil, tahun) }
    return PemantauanPk(
      unit: unit, tahun: tahun, jabatan: post,
      nama: post?.nama ?? unit.organisasi.identitas.isi.jabatanKepala, kepala: isHead, terakhir: last, keadaan: state,
      berlaku: counts,
      ketepatan: isWithoutOriginal
        ? .murniTidakTercatat
        : ketepatanPk(
          unit: unit.id, tahun: tahun, versi: .murni,
          tanggal: signed?.tanggal, hanyaBulan: signed?.hanyaBulan == true, pada: hari),
      perubahan: revision.map { revision in
        PemantauanPk.PerubahanPk(
          nomor: revision.nomor,
          ketepatan: ketepatanPk(
            unit: unit.id, tahun: tahun, versi: .perubahan, tanggal: revision.waktu.tanggal,
            hanyaBulan: revision.waktu.hanyaBulan == true, pada: hari))
      }, tenggatPerubahan: revision == nil ? amendment : nil)
  }

  /// The first revision signed since an amendment: among those of the post, of the head also that on paper.
  private func revisi(
    sesudah amendment: PengesahanDicatat, _ drafts: [NaskahPk], _ headOf: UnitState?, _ tahun: Int
  ) -> (nomor: Int?, waktu: any Ditandatangani)? {
    let here = drafts.filter { $0.status == .ditetapkan && $0.isi.nomor > 0 }
      .map { (nomor: Int?($0.isi.nomor), waktu: $0.isi as any Ditandatangani) }
    let paper = headOf?.perjanjian.perjanjian(.perubahan, tahun: tahun)
      .map { (nomor: Int?.none, waktu: $0.isi as any Ditandatangani) }
    return ([paper].compactMap { $0 } + here).first { $0.waktu.hariRencana >= amendment.tanggal }
  }
}
