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
    /// Its money against the pagu; of rows above a sub kegiatan nothing is to be said.
    public var kesesuaianAnggaran: AnggaranBerkala.Kesesuaian {
      tingkat == .subKegiatan ? AnggaranBerkala(isi.anggaran).kesesuaian(pagu: isi.pagu) : .sesuai
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
  /// The money of each period over all sub kegiatan; `nil` where none has any.
  public var jumlahAnggaran: [Rupiah?] {
    let rows = baris.filter { $0.tingkat == .subKegiatan }
    return (0..<banyakPeriode).map { place in Self.jumlah(rows.map { $0.isi.anggaran(pada: place) }) }
  }
  /// The pagu over all sub kegiatan; `nil` where none is set.
  public var jumlahPagu: Rupiah? { Self.jumlah(baris.filter { $0.tingkat == .subKegiatan }.map(\.isi.pagu)) }
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
    let order = Dictionary((places?.urutan ?? []).enumerated().map { ($1, $0) }) { first, _ in first }
    let money = rows.filter { if case .anggaran = $0.bagian { true } else { false } }
      .sorted { (order[$0.bagian.id] ?? .max, $0.bagian.id) < (order[$1.bagian.id] ?? .max, $1.bagian.id) }
    let promised = rows.filter { if case .indikator = $0.bagian { true } else { false } }
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
          let level = places?.simpul[row.bagian.id]?.tingkat ?? .subKegiatan
          let inside = level == .subKegiatan ? [row] : below(row.bagian.id)
          return IsiRencanaAksi.Baris(
            isi: row, nama: unit.nama(row.bagian, tahun: tahun), tingkat: level,
            kedalaman: level == .program ? 0 : level == .kegiatan ? 1 : 2,
            desimal: row.targetSetahun?.angka?.decimals ?? 0,
            anggaran: (0..<periode.jumlahSetahun).map { place in
              IsiRencanaAksi.jumlah(inside.map { $0.anggaran(pada: place) })
            },
            pagu: IsiRencanaAksi.jumlah(inside.map(\.pagu)))
        })
  }
}
