public import Sakip

/// A rencana aksi as it is read: its rows in the order of agreement and budget, with what their periods make.
public struct IsiRencanaAksi: Sendable {
  /// A row.
  public struct Baris: Sendable {
    /// As it is recorded.
    public let isi: BarisRencanaAksiDitetapkan
    /// The indikator, or the program, kegiatan or sub kegiatan.
    public let nama: String
    /// The level in the budget; `nil` for an indikator.
    public let tingkat: TingkatAnggaran?
    /// Whether money by period stands here and is no sum: at a sub kegiatan, and at a program whose budget is known by
    /// program only.
    public var berpagu: Bool { tingkat != nil && isi.bagian.berpagu(tingkat, pagu: isi.pagu) }
    /// How deep it stands in the budget, 0 for programs and indikator.
    public let kedalaman: Int
    /// Decimals to which a mean is rounded.
    public let desimal: Int
    /// The money of each period: as recorded, of a program or kegiatan the sum of what stands below it; `nil` for none.
    public let anggaran: [Rupiah?]
    /// The pagu: as recorded, or the sum of what stands below; `nil` for an indikator, and where none is set.
    public let pagu: Rupiah?

    /// What its targets make.
    public var target: TargetBerkala { TargetBerkala(isi.target, agregasi: isi.agregasi, desimal: desimal) }
    /// Its targets against that of the year; a row without any target needs none.
    public var kesesuaianTarget: TargetBerkala.Kesesuaian {
      isi.targetSetahun == nil && !target.terisi ? .sesuai : target.kesesuaian(setahun: isi.targetSetahun)
    }
    /// Its money against the pagu; of rows whose money is a sum nothing is to be said.
    public var kesesuaianAnggaran: AnggaranBerkala.Kesesuaian {
      berpagu ? AnggaranBerkala(isi.anggaran).kesesuaian(pagu: isi.pagu) : .sesuai
    }
    /// Whether its periods make its year.
    public var lengkap: Bool { kesesuaianTarget == .sesuai && kesesuaianAnggaran == .sesuai }
  }

  /// What it is.
  public let rencana: RencanaAksi
  /// Its rows.
  public let baris: [Baris]

  /// The rows of the promises.
  public var indikator: [Baris] { baris.filter { $0.tingkat == nil } }
  /// The rows of the budget.
  public var anggaran: [Baris] { baris.filter { $0.tingkat != nil } }
  /// How many periods the year has.
  public var banyakPeriode: Int { rencana.isi.periode.jumlahSetahun }
  /// The periods in order.
  public var periode: [Periode] { Periode.semua(rencana.isi.periode, tahun: rencana.isi.tahun) }
  /// The money of each period over all rows that have their own; `nil` where none has any.
  public var jumlahAnggaran: [Rupiah?] {
    let rows = baris.filter(\.berpagu)
    return (0..<banyakPeriode).map { place in Self.jumlah(rows.map { $0.isi.anggaran(pada: place) }) }
  }
  /// The pagu over all rows that have their own; `nil` where none is set.
  public var jumlahPagu: Rupiah? { Self.jumlah(baris.filter(\.berpagu).map(\.isi.pagu)) }
  /// How many rows do not make their year.
  public var belumLengkap: Int { baris.count { !$0.lengkap } }

  static func jumlah(_ amounts: [Rupiah?]) -> Rupiah? {
    let present = amounts.compactMap { $0 }
    return present.isEmpty ? nil : present.total()
  }
}

extension UnitState {
  /// A rencana aksi as it is read; `nil` for none.
  public func isiRencanaAksi(_ key: KunciRencanaAksi) -> IsiRencanaAksi? {
    perjanjian.rencanaAksi[key]?.isi.isi.isi(dalam: self)
  }
}

extension RencanaAksiDitetapkan {
  fileprivate func isi(dalam unit: UnitState) -> IsiRencanaAksi? {
    guard let plan = unit.perjanjian.rencanaAksi[kunci]?.isi else { return nil }
    let rows = unit.perjanjian.barisRencanaAksi[kunci]?.semua ?? []
    let places = unit.anggaran.tahun[tahun]
    let programs = unit.programBerpagu(tahun: tahun)
    let order = Dictionary(((places?.urutan ?? []) + programs.map(\.kunci)).enumerated().map { ($1, $0) }) { first, _ in
      first
    }
    let names = Dictionary(programs.map { ($0.kunci, $0.nama) }) { first, _ in first }
    let promised = rows.filter { if case .indikator = $0.bagian { true } else { false } }
    let money = rows.filter { if case .indikator = $0.bagian { false } else { true } }
      .sorted { (order[$0.bagian.id] ?? .max, $0.bagian.id) < (order[$1.bagian.id] ?? .max, $1.bagian.id) }
    let leaves = Dictionary(grouping: money) { places?.simpul[$0.bagian.id]?.induk ?? "" }
    func below(_ id: String) -> [BarisRencanaAksiDitetapkan] {
      (leaves[id] ?? []).flatMap { [$0] + below($0.bagian.id) }
    }
    return IsiRencanaAksi(
      rencana: plan,
      baris: promised.map { row in
        IsiRencanaAksi.Baris(
          isi: row, nama: unit.nama(row.bagian, tahun: tahun), tingkat: nil, kedalaman: 0,
          desimal: unit.perencanaan.indikator[row.bagian.id]?.desimal ?? 0, anggaran: [], pagu: nil)
      }
        + money.map { row in
          let level = row.tingkat(places)
          let inside = row.bagian.berpagu(level, pagu: row.pagu) ? [row] : below(row.bagian.id)
          return IsiRencanaAksi.Baris(
            isi: row,
            nama: places?.simpul[row.bagian.id]?.namaLengkap ?? names[row.bagian.id]
              ?? unit.nama(row.bagian, tahun: tahun),
            tingkat: level,
            kedalaman: level == .program ? 0 : level == .kegiatan ? 1 : 2,
            desimal: row.targetSetahun?.angka?.decimals ?? 0,
            anggaran: (0..<periode.jumlahSetahun).map { place in
              IsiRencanaAksi.jumlah(inside.map { $0.anggaran(pada: place) })
            },
            pagu: IsiRencanaAksi.jumlah(inside.map(\.pagu)))
        })
  }
}

extension BarisRencanaAksiDitetapkan {
  /// The level in the budget of a row that is no indikator.
  fileprivate func tingkat(_ year: AnggaranTahun?) -> TingkatAnggaran {
    if case .program = bagian { return .program }
    return year?.simpul[bagian.id]?.tingkat ?? .subKegiatan
  }
}
