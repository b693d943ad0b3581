/// The Laporan Realisasi Anggaran of a pemda and year (PP 71/2010): revenue, spending, financing, and what follows from
/// them (rules §6).
public struct LaporanRealisasiAnggaran: Sendable {
  /// A line as it is recorded.
  public struct Masukan: Sendable, Hashable {
    /// The account.
    public let kode: KodeAkun
    /// The wording.
    public let uraian: String
    /// The amounts. Lines without others below them carry them; another may repeat the sum of its own.
    public let jumlah: JumlahLra?

    /// A line from its parts.
    public init(kode: KodeAkun, uraian: String, jumlah: JumlahLra?) {
      self.kode = kode
      self.uraian = uraian
      self.jumlah = jumlah
    }
  }

  /// A line as it is read.
  public struct Baris: Sendable, Hashable {
    /// The account.
    public let kode: KodeAkun
    /// The wording.
    public let uraian: String
    /// The sum of the lines below it, or the amounts recorded here.
    public let jumlah: JumlahLra
    /// Whether it is a sum.
    public let berinci: Bool
  }

  /// A line whose stated amounts are not the sum of those below it.
  public struct Selisih: Sendable, Hashable {
    /// The account.
    public let kode: KodeAkun
    /// As stated.
    public let tercatat: JumlahLra
    /// The sum of the lines below.
    public let seharusnya: JumlahLra

    /// What is stated more than the sum; below 0 when less.
    public var beda: JumlahLra { tercatat - seharusnya }
  }

  /// What follows from the lines.
  public enum Pos: String, Sendable, Hashable, CaseIterable {
    /// The sum of akun 4.
    case pendapatan
    /// The sum of akun 5.
    case belanja
    /// Revenue less spending.
    case surplus
    /// The sum of kelompok 6.1.
    case penerimaan
    /// The sum of kelompok 6.2.
    case pengeluaran
    /// Receipts less payments of financing.
    case pembiayaanNetto = "pembiayaan-netto"
    /// Surplus and net financing: what is left of the year.
    case silpa

    /// The name in the report.
    public var nama: String {
      switch self {
      case .pendapatan: "Pendapatan daerah"
      case .belanja: "Belanja daerah"
      case .surplus: "Surplus/defisit"
      case .penerimaan: "Penerimaan pembiayaan"
      case .pengeluaran: "Pengeluaran pembiayaan"
      case .pembiayaanNetto: "Pembiayaan netto"
      case .silpa: "Sisa lebih pembiayaan anggaran (SiLPA)"
      }
    }

    /// The two it is made of, and whether the second is subtracted; `nil` for a sum of lines.
    public var bahan: (pertama: Pos, kedua: Pos, dikurangi: Bool)? {
      switch self {
      case .surplus: (.pendapatan, .belanja, true)
      case .pembiayaanNetto: (.penerimaan, .pengeluaran, true)
      case .silpa: (.surplus, .pembiayaanNetto, false)
      case .pendapatan, .belanja, .penerimaan, .pengeluaran: nil
      }
    }

    /// The account that it sums up; `nil` for what follows from two others.
    public var kode: String? {
      switch self {
      case .pendapatan: "4"
      case .belanja: "5"
      case .penerimaan: "6.1"
      case .pengeluaran: "6.2"
      case .surplus, .pembiayaanNetto, .silpa: nil
      }
    }
  }

  /// The lines, in the order of their accounts.
  public let baris: [Baris]
  /// Lines whose stated amounts contradict those below them, in order.
  public let selisih: [Selisih]

  /// Sums up.
  /// - Throws: ``LraError`` for two equal accounts, a line whose account above is not there (an akun may be left out),
  ///   a line without amounts and without others below it, and financing that is neither 6.1 nor 6.2 (PP 71/2010).
  public init(_ masukan: [Masukan]) throws(LraError) {
    var known: [KodeAkun: Masukan] = [:]
    for line in masukan {
      guard known.updateValue(line, forKey: line.kode) == nil else { throw .kodeGanda(line.kode) }
    }
    var children: [KodeAkun: [Masukan]] = [:]
    let ordered = masukan.sorted { $0.kode < $1.kode }
    for line in ordered {
      guard let above = line.kode.induk else { continue }
      guard known[above] != nil || above.tingkat == .akun else { throw .indukTidakAda(kode: line.kode, induk: above) }
      children[above, default: []].append(line)
    }
    for line in ordered where Self.tanpaArah(line.kode, berinci: children[line.kode] != nil) {
      throw .pembiayaanTanpaArah(line.kode)
    }
    var rows: [Baris] = []
    var differences: [Selisih] = []
    var sums: [KodeAkun: JumlahLra] = [:]
    for line in ordered.reversed() {
      let below = children[line.kode]?.compactMap { sums[$0.kode] }.reduce(JumlahLra.nol, +)
      guard let amount = below ?? line.jumlah else { throw .tanpaJumlah(line.kode) }
      sums[line.kode] = amount
      rows.append(Baris(kode: line.kode, uraian: line.uraian, jumlah: amount, berinci: below != nil))
      if let stated = line.jumlah, stated != amount {
        differences.append(Selisih(kode: line.kode, tercatat: stated, seharusnya: amount))
      }
    }
    baris = rows.reversed()
    selisih = differences.reversed()
  }

  /// Whether a line is financing of which nobody knows if it came in or went out: akun 6 without lines of its own, and
  /// a kelompok besides receipts and payments.
  private static func tanpaArah(_ code: KodeAkun, berinci: Bool) -> Bool {
    guard code.akun == "6" else { return false }
    let known = [Pos.penerimaan.kode, Pos.pengeluaran.kode]
    return code.tingkat == .akun ? !berinci : code.tingkat == .kelompok && !known.contains(code.description)
  }

  /// The line of an account; `nil` when there is none.
  public subscript(kode: KodeAkun) -> Baris? { baris.first { $0.kode == kode } }

  /// The lines directly below an account, also of an akun that has no line of its own.
  public func anak(dari kode: KodeAkun) -> [Baris] { baris.filter { $0.kode.induk == kode } }

  /// What follows from the lines; `nil` when the report has no line of an akun that it needs. A kelompok without lines
  /// beside others is 0.
  public subscript(pos: Pos) -> JumlahLra? {
    if let parts = pos.bahan {
      guard let first = self[parts.pertama], let second = self[parts.kedua] else { return nil }
      return parts.dikurangi ? first - second : first + second
    }
    guard let code = pos.kode.flatMap({ KodeAkun($0) }), baris.contains(where: { $0.kode.akun == code.akun }) else {
      return nil
    }
    return self[code]?.jumlah ?? anak(dari: code).map(\.jumlah).reduce(.nol, +)
  }
}
