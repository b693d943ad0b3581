public import Sakip

/// Where the programs of an agreement that counts and the budget that counts differ.
public struct SelisihProgramPk: Sendable, Hashable {
  /// What differs.
  public enum Hal: String, Sendable, Hashable, CaseIterable {
    /// A program has another amount.
    case pagu
    /// A program that is promised is not in the budget.
    case tidakDianggarkan = "tidak-dianggarkan"
    /// A program of the budget is not promised by the head.
    case tidakDiperjanjikan = "tidak-diperjanjikan"
    /// The programs of the head have another sum.
    case jumlah

    /// The name on screen.
    public var nama: String {
      switch self {
      case .pagu: "Pagu program"
      case .tidakDianggarkan: "Program yang tidak ada lagi dalam anggaran"
      case .tidakDiperjanjikan: "Program yang belum ada dalam perjanjian"
      case .jumlah: "Jumlah pagu seluruh program"
      }
    }
  }

  /// What differs.
  public let hal: Hal
  /// The program by its key; `nil` for the sum.
  public let kunci: String?
  /// The program; empty for the sum.
  public let nama: String
  /// What the agreement says, or for one on paper the budget that it was made from; `nil` for no amount.
  public let perjanjian: Rupiah?
  /// What the budget says now; `nil` for no amount.
  public let anggaran: Rupiah?
  /// The version of the budget that counts now.
  public let versi: VersiAnggaran

  /// What differs in one sentence.
  public func uraian(_ namaJabatan: String) -> String {
    let (promised, now) = (
      perjanjian?.printedWithCurrency ?? "tanpa pagu", anggaran?.printedWithCurrency ?? "tanpa pagu"
    )
    return switch hal {
    case .pagu: "\u{201C}\(nama)\u{201D} dalam perjanjian \(namaJabatan) \(promised), sedangkan \(versi.nama) \(now)."
    case .tidakDianggarkan:
      "\u{201C}\(nama)\u{201D} dalam perjanjian \(namaJabatan) \(promised), sedangkan \(versi.nama) tidak memuatnya."
    case .tidakDiperjanjikan:
      "\u{201C}\(nama)\u{201D} dalam \(versi.nama) \(now), sedangkan perjanjian \(namaJabatan) tidak memuatnya."
    case .jumlah:
      "Program dalam perjanjian \(namaJabatan) berjumlah \(promised), sedangkan \(versi.nama) berjumlah \(now)."
    }
  }
}

/// The programs of a year's budget, put in order once for all agreements of a unit.
struct ProgramTahun {
  /// The version that counts.
  let versi: VersiAnggaran
  private let unit: UnitState
  private let tahun: Int
  /// The programs of the version that counts.
  private let program: [ProgramBerpagu]
  /// What the version that counts has, kegiatan and sub kegiatan too: posts below the head promise those.
  private let berkunci: [String: ProgramBerpagu]

  /// `nil` where no budget is recorded.
  init?(_ unit: UnitState, tahun: Int) {
    guard let version = unit.versiAnggaranTerakhir(tahun: tahun) else { return nil }
    versi = version
    self.unit = unit
    self.tahun = tahun
    let parts = unit.bagianBerpagu(tahun: tahun, versi: version)
    program = parts.filter { $0.tingkat == .program }
    berkunci = Dictionary(parts.map { ($0.kunci, $0) }) { first, _ in first }
  }

  /// The programs of a version as an agreement takes them.
  func diambil(_ versi: VersiAnggaran) -> [NaskahPkDitetapkan.Program] {
    (versi == self.versi ? program : unit.programBerpagu(tahun: tahun, versi: versi))
      .map(NaskahPkDitetapkan.Program.init)
  }

  /// Where promised programs differ from those of the version that counts.
  /// - Parameter lengkap: whether what is promised is to be all of the budget.
  func selisih(_ promised: [NaskahPkDitetapkan.Program], lengkap: Bool) -> [SelisihProgramPk] {
    let places = PadananProgram(unit.anggaran.tahun[tahun] ?? AnggaranTahun(), dijanjikan: promised)
    let keys = promised.map { berkunci[$0.kunci] == nil ? places[$0] ?? $0.kunci : $0.kunci }
    let found = zip(keys, promised).compactMap { key, program -> SelisihProgramPk? in
      let now = berkunci[key]
      guard now == nil || now?.pagu != program.pagu else { return nil }
      return SelisihProgramPk(
        hal: now == nil ? .tidakDianggarkan : .pagu, kunci: key, nama: program.nama, perjanjian: program.pagu,
        anggaran: now?.pagu, versi: versi)
    }
    guard lengkap else { return found }
    let all = found + tidakDiperjanjikan(Set(keys))
    return all + jumlah(promised, all)
  }

  /// What the head does not promise.
  private func tidakDiperjanjikan(_ promised: Set<String>) -> [SelisihProgramPk] {
    program.compactMap { program in
      guard !promised.contains(program.kunci), let amount = program.pagu, amount > .zero
      else { return nil }
      return SelisihProgramPk(
        hal: .tidakDiperjanjikan, kunci: program.kunci, nama: program.nama, perjanjian: nil, anggaran: amount,
        versi: versi)
    }
  }

  /// The sum, where it does not follow from what was found of the programs: one change is one finding.
  private func jumlah(
    _ promised: [NaskahPkDitetapkan.Program], _ found: [SelisihProgramPk]
  ) -> [SelisihProgramPk] {
    let (before, now) = (promised.compactMap(\.pagu).total(), program.compactMap(\.pagu).total())
    let explained = before + found.compactMap(\.anggaran).total() - found.compactMap(\.perjanjian).total()
    guard explained != now, before != now else { return [] }
    return [SelisihProgramPk(hal: .jumlah, kunci: nil, nama: "", perjanjian: before, anggaran: now, versi: versi)]
  }
}

extension UnitState {
  /// Where the programs of an agreement differ from the budget that counts. One on paper names no programs: it is held
  /// against the version of the budget that it was made from, the original one for an original agreement.
  func selisihProgram(
    _ promise: JanjiJabatan, _ post: JabatanDitetapkan, tahun: Int, _ budget: ProgramTahun
  ) -> [SelisihProgramPk] {
    let taken =
      diKertas(promise, post, tahun: tahun)
      ? budget.diambil(promise.nomor == 0 ? .murni : .perubahan) : promise.program
    // A text without an annex promises no money, nor does one on paper whose budget was not recorded.
    guard taken.contains(where: { $0.pagu != nil }) else { return [] }
    return budget.selisih(taken, lengkap: organisasi.kepala(post))
  }

  /// Whether an agreement that counts is recorded as signed on paper only.
  func diKertas(_ promise: JanjiJabatan, _ post: JabatanDitetapkan, tahun: Int) -> Bool {
    let key = KunciNaskahPk(tahun: tahun, jabatan: post.id, nomor: promise.nomor)
    return perjanjian.naskah[key]?.isi.status != .ditetapkan
  }
}
