public import Sakip

/// The pagu of a program of which no sub kegiatan are recorded: an amount that is known at this level only, such as the
/// annex of an agreement of the pemda.
public struct PaguProgramDicatat: Event, Hashable {
  /// What a pagu is found by.
  public struct Kunci: Sendable, Hashable, Codable {
    /// The version of the budget.
    public let versi: VersiAnggaran
    /// The number of the row.
    public let nomor: Int
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The version of the budget.
  public let versi: VersiAnggaran
  /// The number of the row, from 1; the same program has the same number in both versions.
  public let nomor: Int
  /// The program.
  public let nama: String
  /// Its code; `nil` where the source has none.
  public let kode: String?
  /// The amount; `nil` where the source names the program without one, which is not 0.
  public let jumlah: Rupiah?
  /// Where it is printed.
  public let sumber: String?
  /// Why an amount changes whose budget was approved; `nil` where nothing is said, and in older facts.
  public let alasan: String?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, versi: VersiAnggaran, nomor: Int, nama: String, kode: String? = nil, jumlah: Rupiah?,
    sumber: String? = nil, alasan: String? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.versi = versi
    self.nomor = nomor
    self.nama = nama
    self.kode = kode
    self.jumlah = jumlah
    self.sumber = sumber
    self.alasan = alasan?.beberapaBaris
  }

  /// Whether it says another amount than a recorded one; one that none was recorded for is filled in.
  public func mengubah(_ before: PaguProgramDicatat) -> Bool { before.jumlah != nil && before.jumlah != jumlah }

  /// See ``Event/kind``.
  public static let kind = "anggaran.pagu-program-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    try Isian.tahun(tahun)
    guard (1...999).contains(nomor) else {
      throw .isian("nomor", "Nomor program harus antara 1 dan 999. Periksa nomornya.")
    }
    try Isian.wajib(nama, bidang: "nama", nama: "Nama program")
    try Isian.panjang(sumber ?? "", bidang: "sumber", nama: "Sumber", paling: 1000)
    if let kode, KodeRekening(kode)?.tingkat != .program {
      throw .isian("kode", "Kode \u{201C}\(kode.prefix(60))\u{201D} bukan kode program. Tulis misalnya 7.01.02.")
    }
    guard jumlah.map({ $0 >= .zero }) ?? true else { throw .isian("jumlah", "Pagu tidak boleh kurang dari 0.") }
    let year = unit.anggaran.tahun[tahun]
    try periksaAlasan(sebelumnya: year?.paguProgram[Kunci(versi: versi, nomor: nomor)], state)
    guard year?.simpul.count ?? 0 == 0 else {
      throw .keadaan(
        "jumlah",
        "Rincian anggaran \(unit.nama) tahun \(tahun) sudah tercatat sampai sub kegiatan, sehingga pagu programnya dihitung dari sana. Catat pagunya pada sub kegiatan."
      )
    }
    let other = year?.paguProgram[Kunci(versi: versi == .murni ? .perubahan : .murni, nomor: nomor)]?.isi
    if let other, other.nama != nama {
      throw .isian(
        "nama",
        "Nomor \(nomor) dalam \(other.versi.nama) adalah \u{201C}\(other.nama)\u{201D}. Samakan namanya atau periksa nomornya."
      )
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun, default: AnggaranTahun()].paguProgram
      .catat(Tercatat(isi: self, entri: entri), kunci: Kunci(versi: versi, nomor: nomor))
  }
}
