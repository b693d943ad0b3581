/// Where a figure comes from: its formula, its inputs and the entries of the journal behind them.
public struct AsalAngka: Sendable {
  /// A file that proves an input.
  public struct Bukti: Sendable, Hashable {
    /// The name under which the person knows it.
    public let nama: String
    /// SHA-256 of the content: 64 hexadecimal digits, by which it is asked for.
    public let berkas: String
    /// The first digits of the hash, as people compare it.
    public let sidikPendek: String
    /// The entry that attached it.
    public let entri: Int64

    init(_ attached: Tercatat<BuktiDilampirkan>) {
      nama = attached.isi.nama
      berkas = attached.isi.berkas
      sidikPendek = attached.isi.sidikPendek
      entri = attached.entri
    }
  }

  /// One input.
  public struct Masukan: Sendable {
    /// What it is: `Realisasi Semester I 2024`.
    public let nama: String
    /// The value as printed; a reason where there is none.
    public let nilai: String
    /// What else is known: status, source; empty when nothing is.
    public let keterangan: [String]
    /// The figure it is itself, when that can be asked about.
    public let rujukan: Asal?
    /// The entries behind it, oldest first; the last one gave the value or moved it on.
    public let entri: [Int64]
    /// The files that prove it, in the order they came.
    public let bukti: [Bukti]

    init(
      _ nama: String, _ nilai: String, keterangan: [String] = [], rujukan: Asal? = nil, entri: [Int64] = [],
      bukti: [Bukti] = []
    ) {
      self.nama = nama
      self.nilai = nilai
      self.keterangan = keterangan
      self.rujukan = rujukan
      self.entri = entri
      self.bukti = bukti
    }
  }

  /// What the figure is: `Capaian`.
  public let nama: String
  /// Of what: the indikator, the program, the perangkat daerah.
  public let subjek: String
  /// The figure as printed; a reason where there is none.
  public let hasil: String
  /// The formula in words, or how the figure was set.
  public let rumus: String
  /// The formula with its figures; `nil` for a figure that was entered and not computed.
  public let perhitungan: String?
  /// The policies and scales applied, each as a sentence.
  public let kebijakan: [String]
  /// The inputs, in the order of the formula.
  public let masukan: [Masukan]

  init(
    nama: String, subjek: String, hasil: String, rumus: String, perhitungan: String? = nil, kebijakan: [String] = [],
    masukan: [Masukan]
  ) {
    self.nama = nama
    self.subjek = subjek
    self.hasil = hasil
    self.rumus = rumus
    self.perhitungan = perhitungan
    self.kebijakan = kebijakan
    self.masukan = masukan
  }
}

extension State {
  /// Where a figure comes from.
  /// - Parameter ikhtisar: the year of a perangkat daerah; a caller may answer from memory.
  /// - Returns: `nil` when there is no such figure.
  public func asal(_ rujukan: Asal, ikhtisar: (UnitState, Int) -> IkhtisarKinerja) -> AsalAngka? {
    switch rujukan {
    case .indikator(let unit, let id, let tahun, let figure):
      self.unit[unit].flatMap { unit in
        unit.indikator(id, tahun: tahun).flatMap { unit.asal(figure, indikator: $0, tahun: tahun) }
      }
    case .anggaran(let unit, let tahun, let place, let sum, let version):
      self.unit[unit].flatMap { $0.asalAnggaran(sum, tahun: tahun, simpul: place, versi: version) }
    case .rataRata(let unit, let tahun):
      self.unit[unit].flatMap { $0.asalRataRata(ikhtisar($0, tahun)) }
    case .efisiensi(let unit, let tahun):
      self.unit[unit].flatMap { $0.asalEfisiensi(ikhtisar($0, tahun)) }
    case .lra(let tahun, let line, let column):
      asalLra(tahun: tahun, baris: line, column)
    case .seluruhAnggaran(let tahun, let sum):
      asalSeluruhAnggaran(
        sum, IkhtisarPemda(tahun: tahun, perangkatDaerah(tahun: tahun).map { ($0, ikhtisar($0, tahun)) }))
    }
  }

  private func asalSeluruhAnggaran(_ sum: Asal.Jumlah, _ overview: IkhtisarPemda) -> AsalAngka? {
    guard !overview.berisi.isEmpty, sum == .pagu || overview.serapan != nil else { return nil }
    return sum.asal(
      subjek: pemda?.isi.nama ?? "Seluruh perangkat daerah",
      jumlah: sum == .pagu ? overview.anggaran : overview.anggaranTerserap,
      bagian: overview.berisi.filter { (sum == .pagu ? $0.tanpaAnggaran : $0.tanpaSerapan) == nil }
        .map(\.ikhtisar.anggaran),
      masukan: overview.berisi.map { masukan($0, sum, tahun: overview.tahun) },
      kebijakan: sum == .pagu ? [] : [overview.cakupanSerapan.uraian])
  }

  private func masukan(_ row: IkhtisarPemda.Baris, _ sum: Asal.Jumlah, tahun: Int) -> AsalAngka.Masukan {
    if let missing = sum == .pagu ? row.tanpaAnggaran : row.tanpaSerapan {
      return AsalAngka.Masukan(row.identitas.nama, sum == .pagu ? missing : "tidak ikut dihitung: \(missing)")
    }
    return AsalAngka.Masukan(
      row.identitas.nama, sum.rincian(row.ikhtisar.anggaran),
      keterangan: sum == .pagu ? [] : row.ikhtisar.cakupanBelanja.catatan,
      rujukan: .anggaran(unit: row.identitas.id, tahun: tahun, simpul: nil, sum))
  }
}
