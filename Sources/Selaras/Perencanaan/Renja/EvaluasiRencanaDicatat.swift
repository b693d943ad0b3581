public import Sakip

/// What the years before made of one place of the nomenklatur: a row of table T-C.29 of a Renja, with all its indikator.
///
/// Columns 8, 10 and 11 are computed by ``EvaluasiRenja`` and never recorded; column 10 of a state may be entered.
public struct EvaluasiRencanaDicatat: Event, Hashable {
  /// One indikator with the columns that are entered.
  public struct Indikator: Sendable, Hashable, Codable {
    /// The wording.
    public let nama: String
    /// How its years go together.
    public let sifat: EvaluasiRenja.Sifat
    /// Column 4: the target at the end of the Renstra.
    public let targetRenstra: NilaiBersatuan?
    /// Column 5: what was reached in the years before last year, which may be in another unit.
    public let realisasiSebelumnya: NilaiBersatuan?
    /// Column 6: the target of last year.
    public let targetLalu: NilaiBersatuan?
    /// Column 7: the realisasi of last year.
    public let realisasiLalu: NilaiBersatuan?
    /// Column 9: the target of the running year.
    public let targetBerjalan: NilaiBersatuan?
    /// Column 10 of a state, where it is not the target of the running year.
    public let perkiraan: NilaiBersatuan?

    /// A value from its parts.
    public init(
      nama: String, sifat: EvaluasiRenja.Sifat, targetRenstra: NilaiBersatuan? = nil,
      realisasiSebelumnya: NilaiBersatuan? = nil, targetLalu: NilaiBersatuan? = nil,
      realisasiLalu: NilaiBersatuan? = nil, targetBerjalan: NilaiBersatuan? = nil, perkiraan: NilaiBersatuan? = nil
    ) {
      self.nama = nama
      self.sifat = sifat
      self.targetRenstra = targetRenstra
      self.realisasiSebelumnya = realisasiSebelumnya
      self.targetLalu = targetLalu
      self.realisasiLalu = realisasiLalu
      self.targetBerjalan = targetBerjalan
      self.perkiraan = perkiraan
    }

    /// The evaluation with its computed columns.
    public var evaluasi: EvaluasiRenja {
      EvaluasiRenja(
        sifat: sifat, targetRenstra: targetRenstra, targetLalu: targetLalu, realisasiLalu: realisasiLalu,
        targetBerjalan: targetBerjalan, perkiraan: perkiraan)
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The document that the evaluation is a part of.
  public let rencana: String
  /// The code, of any level.
  public let kode: String
  /// The wording; it may be empty for an urusan and a bidang urusan.
  public let nama: String
  /// The indikator; none for an urusan and a bidang urusan.
  public let indikator: [Indikator]

  /// A fact from its parts.
  public init(unit: String, rencana: String, kode: String, nama: String, indikator: [Indikator]) {
    self.unit = unit
    self.rencana = rencana
    self.kode = kode
    self.nama = nama
    self.indikator = indikator
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.evaluasi-rencana-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = RencanaTahunanDitetapkan.wewenang
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try unit.perencanaan.wajibTerbuka(rencana: rencana)
    guard let code = KodeRekening(kode), !code.mencakupSemua else {
      throw .isian(
        "kode",
        "Kode \u{201C}\(kode.prefix(40))\u{201D} tidak dikenal. Contoh: 5.03.01 program, 5.03.01.2.01 kegiatan, 5.03.01.2.01.01 sub kegiatan."
      )
    }
    if code.tingkat.diAtasProgram {
      try Isian.panjang(nama, bidang: "nama", nama: code.tingkat.nama, paling: 1000)
    } else {
      try Isian.wajib(nama, bidang: "nama", nama: code.tingkat.nama, paling: 1000)
      guard !indikator.isEmpty else {
        throw .isian(
          "indikator", "Belum ada indikator. Isi sedikitnya satu indikator \(code.tingkat.nama.lowercased()).")
      }
    }
    guard indikator.count <= KeluaranRencana.terbanyak else {
      throw .isian("indikator", "Indikator \(indikator.count) buah, paling banyak \(KeluaranRencana.terbanyak).")
    }
    for row in indikator { try row.periksa() }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.isiRencana[rencana, default: IsiRencana()].evaluasi
      .catat(Tercatat(isi: self, entri: entri), id: kode)
  }
}

extension EvaluasiRencanaDicatat.Indikator {
  func periksa() throws(Penolakan) {
    try Isian.wajib(nama, bidang: "indikator", nama: "Indikator", paling: 1000)
    let columns = [
      ("target Renstra", targetRenstra), ("target tahun lalu", targetLalu), ("realisasi tahun lalu", realisasiLalu),
      ("target tahun berjalan", targetBerjalan), ("perkiraan", perkiraan),
    ].compactMap { name, value in value.map { (name: name, value: $0) } }
    for column in columns { try column.value.periksa(bidang: "indikator", nama: Self.awalBesar(column.name)) }
    try realisasiSebelumnya?.periksa(bidang: "indikator", nama: "Realisasi tahun-tahun sebelumnya")
    if let first = columns.first, let other = columns.first(where: { !$0.value.sesatuan(first.value) }) {
      throw .isian(
        "indikator",
        "Satuan \(first.name) \u{201C}\(first.value.printed)\u{201D} dan \(other.name) \u{201C}\(other.value.printed)\u{201D} untuk \u{201C}\(nama)\u{201D} berbeda, sehingga tidak dapat dibandingkan. Samakan satuannya."
      )
    }
    guard sifat == .keadaan || perkiraan == nil else {
      throw .isian(
        "perkiraan",
        "Realisasi sampai dengan tahun berjalan untuk \u{201C}\(nama)\u{201D} dihitung dari realisasi tahun lalu dan target tahun berjalan karena indikatornya mencacah. Kosongkan perkiraannya."
      )
    }
    guard sifat == .keadaan || columns.allSatisfy({ $0.value.nilai.angka != nil }) else {
      throw .isian("indikator", "Indikator \u{201C}\(nama)\u{201D} mencacah, sehingga nilainya harus angka.")
    }
  }

  private static func awalBesar(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
