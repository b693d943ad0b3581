public import Sakip

/// An agreement that counts and whose programs differ from the budget: until it is revised, or Bapperida accepts what was
/// found with a reason (`docs/decisions/0039`).
public struct PeninjauanPk: Sendable {
  /// The post that promised.
  public let jabatan: JabatanDitetapkan
  /// Which agreement.
  public let kunci: KunciNaskahPk
  /// Whether it was signed on paper only.
  public let diKertas: Bool
  /// What differs and is not accepted; never empty.
  public let selisih: [SelisihProgramPk]

  /// What differs, in sentences.
  public var uraian: [String] { selisih.map { $0.uraian(jabatan.nama) } }
}

extension UnitState {
  /// The agreement of a post that is to be looked at again; `nil` for none.
  public func peninjauanPk(_ post: JabatanDitetapkan, tahun: Int) -> PeninjauanPk? {
    ProgramTahun(self, tahun: tahun).flatMap { peninjauanPk(post, tahun: tahun, $0) }
  }

  private func peninjauanPk(_ post: JabatanDitetapkan, tahun: Int, _ budget: ProgramTahun) -> PeninjauanPk? {
    guard let promise = janji(tahun: tahun, jabatan: post), let rule = KaidahKeselarasan.kaidah("K.508") else {
      return nil
    }
    let open = selisihProgram(promise, post, tahun: tahun, budget).filter { difference in
      rule.temuan([pelanggaran(difference, promise, post, tahun: tahun)], unit: id)
        .allSatisfy { pengecualian($0) == nil }
    }
    guard !open.isEmpty else { return nil }
    return PeninjauanPk(
      jabatan: post, kunci: KunciNaskahPk(tahun: tahun, jabatan: post.id, nomor: promise.nomor),
      diKertas: diKertas(promise, post, tahun: tahun), selisih: open)
  }

  /// Those of every post of a year.
  public func peninjauanPk(tahun: Int) -> [PeninjauanPk] {
    guard let budget = ProgramTahun(self, tahun: tahun) else { return [] }
    return organisasi.jabatan.semua.filter { $0.berlaku(tahun: tahun) }
      .compactMap { peninjauanPk($0, tahun: tahun, budget) }
  }

  /// What is to be looked at again before the targets of a year are measured, by indikator: the agreements that promise
  /// it and the rencana aksi that divide it, in words.
  public func perluDitinjau(tahun: Int, pada hari: Tanggal) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for review in peninjauanPk(tahun: tahun) {
      for row in janji(tahun: tahun, jabatan: review.jabatan)?.baris ?? [] {
        found[row.indikator, default: []].append("perjanjian kinerja \(review.jabatan.nama)")
      }
    }
    for post in organisasi.jabatan.semua {
      guard let plan = perjanjian.rencanaAksiBerlaku(tahun: tahun, jabatan: post.id),
        !perluDitinjau(plan, pada: hari).isEmpty
      else { continue }
      for row in perjanjian.barisRencanaAksi[plan.isi.kunci]?.semua ?? [] {
        guard case .indikator(let id) = row.bagian else { continue }
        found[id, default: []].append("rencana aksi \(post.nama)")
      }
    }
    return found
  }

  /// A difference as the rule of consistency says it.
  func pelanggaran(
    _ difference: SelisihProgramPk, _ promise: JanjiJabatan, _ post: JabatanDitetapkan, tahun: Int
  ) -> Pelanggaran {
    Pelanggaran(
      objek: diKertas(promise, post, tahun: tahun)
        ? .perjanjian(tahun: tahun, jenis: promise.nomor == 0 ? .murni : .perubahan)
        : .naskahPk(tahun: tahun, jabatan: post.id, nomor: promise.nomor),
      versi: difference.kunci, tahun: tahun, uraian: difference.uraian(post.nama))
  }
}

extension State {
  /// The agreements of a unit whose programs differ from the budget, for those who write its agreements and for both
  /// parties; not where a revision is on its way.
  func perjanjianPerluDitinjau(
    _ unit: UnitState, untuk pelaku: Pelaku, pada hari: Tanggal, peninjauan: (UnitState, Int) -> [PeninjauanPk]
  ) -> [Pekerjaan] {
    let kind = Pekerjaan.Jenis.perjanjianPerluDitinjau
    guard unit.jenis.peran(kind.peran).contains(pelaku.peran) else { return [] }
    let years = Set(unit.perjanjian.naskah.semuaKunci.map(\.tahun) + unit.perjanjian.perjanjian.keys.map(\.tahun))
    return years.sorted().flatMap { peninjauan(unit, $0) }.filter { found in
      !unit.perjanjian.direvisi(found.kunci) && menyangkut(found, unit, pelaku, hari)
    }.map { Pekerjaan(kind, unit: unit.id, tahun: $0.kunci.tahun, perjanjian: $0.kunci) }
  }

  /// Whether somebody writes the agreements of the unit, or acts for one of the two posts.
  private func menyangkut(_ found: PeninjauanPk, _ unit: UnitState, _ pelaku: Pelaku, _ hari: Tanggal) -> Bool {
    if unit.jenis.peran([.operator, .kepala]).contains(pelaku.peran) { return true }
    if penindak(unit: unit.id, jabatan: found.jabatan.id, pada: hari).mengizinkan(pelaku) { return true }
    guard let superior = try? pihakKedua(unit: unit.id, jabatan: found.jabatan, tahun: found.kunci.tahun) else {
      return false
    }
    return penindak(unit: superior.unit, jabatan: superior.jabatan, pada: hari).mengizinkan(pelaku)
  }
}

extension PerjanjianUnit {
  /// Whether a revision of an agreement is being written.
  fileprivate func direvisi(_ key: KunciNaskahPk) -> Bool {
    naskah(tahun: key.tahun, jabatan: key.jabatan)
      .contains { $0.isi.isi.nomor > key.nomor && $0.isi.status != .dibatalkan }
  }
}
