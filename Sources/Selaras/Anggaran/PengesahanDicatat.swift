public import Sakip

/// The budget of a year was approved: from this day on an agreement is due (PermenPANRB 53/2014).
public struct PengesahanDicatat: Event, Hashable {
  /// The perangkat daerah, by its DPA; the pemda, by its APBD.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// Which version was approved.
  public let versi: VersiAnggaran
  /// The day of approval.
  public let tanggal: Tanggal
  /// The number of the document.
  public let nomor: String
  /// Which change of the budget it was, of the amended version; `nil` for the original one, the first change, and older
  /// facts. A later change takes the place of the one before it, which stays in the history.
  public let pengubahan: PengubahanAnggaran?
  /// Why the budget was changed; `nil` when nothing is said.
  public let alasan: String?
  /// The file of the document; `nil` when none was sent.
  public let berkas: BerkasLandasan?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, versi: VersiAnggaran, tanggal: Tanggal, nomor: String,
    pengubahan: PengubahanAnggaran? = nil, alasan: String? = nil, berkas: BerkasLandasan? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.versi = versi
    self.tanggal = tanggal
    self.nomor = nomor
    self.pengubahan = pengubahan
    self.alasan = alasan
    self.berkas = berkas
  }

  /// Which later change it was; `nil` for the original budget and the first amendment, which older facts name by its number.
  var pengubahanBerikutnya: PengubahanAnggaran? {
    pengubahan.flatMap { $0 == PengubahanAnggaran(jenis: .perubahan, nomor: 1) ? nil : $0 }
  }

  /// What was approved: `APBD Perubahan, pergeseran ke-2`.
  public var uraian: String { versi.nama + (pengubahan.map { ", \($0.nama)" } ?? "") }

  /// See ``Event/kind``.
  public static let kind = "anggaran.pengesahan-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    try Isian.tahun(tahun)
    try Isian.wajib(nomor, bidang: "nomor", nama: "Nomor dokumen anggaran", paling: 200)
    try periksaTahunPengesahan()
    try berkas?.periksa(bidang: "landasan.berkas")
    try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 1000)
    try periksaPengubahan(unit.anggaran.tahun[tahun]?.pengesahan[versi]?.isi)
    let other = unit.anggaran.tahun[tahun]?.pengesahan[versi == .murni ? .perubahan : .murni]?.isi
    guard let other, versi == .murni ? other.tanggal < tanggal : tanggal < other.tanggal else { return }
    throw .isian(
      "tanggal",
      "\(other.versi.nama) tahun \(tahun) disahkan pada \(other.tanggal.printed). Perubahan tidak dapat mendahului anggaran murninya; periksa tanggalnya."
    )
  }

  /// A budget may be approved before its year begins; it is amended in its year only.
  private func periksaTahunPengesahan() throws(Penolakan) {
    guard tanggal.tahun == tahun || versi == .murni && tanggal.tahun == tahun - 1 else {
      let years = versi == .murni ? "\(tahun - 1) atau \(tahun)" : String(tahun)
      throw .isian(
        "tanggal",
        "\(versi.nama) tahun \(tahun) tidak dapat disahkan pada \(tanggal.printed). Isi tanggal dalam tahun \(years).")
    }
  }

  private func periksaPengubahan(_ before: PengesahanDicatat?) throws(Penolakan) {
    if versi == .perubahan, let before { try periksaUrutan(before) }
    guard let pengubahan else { return }
    guard versi == .perubahan else {
      throw .isian("pengubahan", "Anggaran murni tidak diubah. Catat pergeseran atau perubahan pada APBD Perubahan.")
    }
    let numbers = pengubahan.jenis.nomor
    guard numbers.contains(pengubahan.nomor) else {
      throw .isian(
        "nomorPengubahan",
        "Isi urutan \(pengubahan.jenis.rawValue) berikutnya dengan angka \(numbers.lowerBound) sampai \(numbers.upperBound)."
      )
    }
    try Isian.wajib(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 1000)
    guard let before, before.pengubahan != pengubahan, tanggal < before.tanggal else { return }
    throw .isian(
      "tanggal",
      "\(before.uraian) disahkan pada \(before.tanggal.printed). Pengubahan sesudahnya tidak dapat mendahuluinya; periksa tanggalnya."
    )
  }

  /// A change is the one that is recorded, corrected, or the next one of its kind. What came before the recorded one is
  /// not known, so that one of the other kind may have any number.
  private func periksaUrutan(_ before: PengesahanDicatat) throws(Penolakan) {
    guard pengubahan != before.pengubahan else { return }
    let recorded = before.pengubahan?.nama ?? "perubahan pertama"
    guard let pengubahan else {
      // Older facts name the first amendment by the number 1.
      guard let standing = before.pengubahan, standing.jenis == .perubahan, standing.nomor > 1 else { return }
      throw .isian(
        "pengubahan",
        "Sudah tercatat \(recorded), sehingga perubahan pertama tidak dapat dicatat sesudahnya. Cabut dahulu pengesahan itu bila keliru."
      )
    }
    guard let next = pengubahan.jenis.nomorBerikutnya(sesudah: before.pengubahan), pengubahan.nomor != next else {
      return
    }
    throw .isian(
      "nomorPengubahan",
      "Sudah tercatat \(recorded), sehingga yang berikutnya \(pengubahan.jenis.rawValue) ke-\(next). Isi \(next), atau cabut dahulu pengesahan itu bila urutannya keliru."
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun, default: AnggaranTahun()].pengesahan
      .catat(Tercatat(isi: self, entri: entri))
  }
}
