public import Sakip

/// A rencana aksi of a post is begun or begun anew: which agreement it carries out, and by which periods.
public struct RencanaAksiDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The post, by its id.
  public let jabatan: String
  /// 0 for the first, 1 for its first revision.
  public let nomor: Int
  /// The name of the post on the day: `Camat Juai`.
  public let namaJabatan: String
  /// The number of the agreement that it carries out; 0 for the original.
  public let nomorPk: Int
  /// The latest version of the budget when it was begun; `nil` where no budget is recorded.
  public let versiAnggaran: VersiAnggaran?
  /// Its periods: bulan or triwulan.
  public let periode: Periode.Jenis
  /// For a revision: why.
  public let alasan: String?
  /// What is to be known of it, such as where its figures are from; `nil` for nothing.
  public let catatan: String?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, jabatan: String, nomor: Int, namaJabatan: String, nomorPk: Int,
    versiAnggaran: VersiAnggaran?, periode: Periode.Jenis, alasan: String? = nil, catatan: String? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.jabatan = jabatan
    self.nomor = nomor
    self.namaJabatan = namaJabatan
    self.nomorPk = nomorPk
    self.versiAnggaran = versiAnggaran
    self.periode = periode
    self.alasan = alasan
    self.catatan = catatan
  }

  /// See ``Event/kind``.
  public static let kind = "perjanjian.rencana-aksi-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// What it is found by.
  public var kunci: KunciRencanaAksi { KunciRencanaAksi(tahun: tahun, jabatan: jabatan, nomor: nomor) }
  /// `Rencana aksi`, `Perubahan ke-1 rencana aksi`.
  public var nama: String {
    let name = SebutanNomor(nomor).sebelum("rencana aksi")
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The numbers that a rencana aksi of a post and a year may have.
  static let nomorTersedia = 0...20
  /// The periods that a rencana aksi may have.
  public static let periodeTersedia: [Periode.Jenis] = [.triwulan, .bulan]

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    try Isian.tahun(tahun)
    guard Self.nomorTersedia.contains(nomor) else {
      throw .isian("nomor", "Nomor perubahan harus antara 0 dan 20. Periksa nomornya.")
    }
    guard Self.periodeTersedia.contains(periode) else {
      throw .isian("periode", "Rencana aksi disusun per bulan atau per triwulan. Pilih salah satu.")
    }
    try Isian.panjang(catatan ?? "", bidang: "catatan", nama: "Catatan", paling: 1000)
    try periksaUrutan(unit)
    try periksaDasar(unit)
  }

  private func periksaUrutan(_ unit: UnitState) throws(Penolakan) {
    if let status = unit.perjanjian.rencanaAksi[kunci]?.isi.status, !status.dapatDimulai {
      throw .keadaan(
        "nomor",
        status == .disetujui
          ? "Rencana aksi ini sudah disetujui dan tidak dapat diganti. Susun perubahannya beserta alasannya."
          : "Rencana aksi ini sudah \(status.nama.lowercased()). Minta agar dikembalikan lebih dahulu.")
    }
    let next = unit.perjanjian.nomorRencanaAksiBerikutnya(tahun: tahun, jabatan: jabatan)
    guard nomor == next else {
      throw .keadaan(
        "nomor", "Rencana aksi \(namaJabatan) tahun \(tahun) yang berikutnya bernomor \(next), bukan \(nomor).")
    }
    guard nomor > 0 else {
      guard alasan == nil else {
        throw .isian("alasan", "Rencana aksi yang pertama tidak memerlukan alasan perubahan. Kosongkan alasannya.")
      }
      return
    }
    try Isian.wajib(alasan ?? "", bidang: "alasan", nama: "Alasan perubahan", paling: 2000)
  }

  /// Whether post, agreement and budget are those that count now: checked when it is begun, sent and approved.
  func periksaDasar(_ unit: UnitState) throws(Penolakan) {
    let post = try unit.organisasi.wajibAda(jabatan: jabatan)
    guard post.berlaku(tahun: tahun) else {
      throw .isian("jabatan", "Jabatan \(post.nama) tidak ada pada tahun \(tahun). Pilih jabatan lain.")
    }
    guard namaJabatan == post.nama else {
      throw .keadaan(
        "namaJabatan", "Nama jabatan kini \u{201C}\(post.nama)\u{201D}. Perbarui rencana aksi dari perjanjiannya.")
    }
    guard let promise = unit.janji(tahun: tahun, jabatan: post) else {
      throw .keadaan(
        "nomorPk",
        "Perjanjian kinerja \(post.nama) tahun \(tahun) belum ditetapkan. Tetapkan perjanjiannya lebih dahulu; rencana aksi menjabarkannya."
      )
    }
    guard promise.nomor == nomorPk else {
      throw .keadaan(
        "nomorPk",
        "Yang berlaku adalah \(JanjiJabatan.nama(promise.nomor)), bukan \(JanjiJabatan.nama(nomorPk)). Perbarui rencana aksi dari perjanjian itu."
      )
    }
    guard versiAnggaran == unit.versiAnggaranTerakhir(tahun: tahun) else {
      throw .keadaan(
        "versiAnggaran", "Versi anggaran tahun \(tahun) sudah berubah. Perbarui rencana aksi dari anggaran terakhir.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let steps = state.unit[unit]?.perjanjian.rencanaAksi[kunci]?.isi.langkah ?? []
    let begun = RencanaAksi(isi: self, entriIsi: entri, status: AlurRencanaAksi.setelahDisusun, langkah: steps)
    state.unit[unit]?.perjanjian.rencanaAksi.catat(Tercatat(isi: begun, entri: entri), kunci: kunci)
  }
}
