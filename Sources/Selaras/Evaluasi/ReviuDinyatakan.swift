public import Sakip

/// The Inspektorat states that it has reviewed a report (PermenPANRB 53/2014: "Pernyataan Telah Direviu").
public struct ReviuDinyatakan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The day of the statement.
  public let tanggal: Tanggal
  /// Where it is signed.
  public let tempat: String
  /// The post that signs.
  public let jabatan: String
  /// The version of the document that was reviewed; `nil` for one that was not sent here.
  public let naskah: Int?
  /// How many explanations stay without a decision, as whoever states knows; `nil` for none, and in facts from before it
  /// was asked.
  public let penjelasanMenunggu: Int?
  /// What else whoever states knows of the review; `nil` for nothing, and in facts from before it was asked.
  public let diketahui: DiketahuiPenyata?

  /// Letters of a place: the longest name of a kabupaten has less than half.
  public static let tempatTerpanjang = 60
  /// Letters of a post.
  public static let jabatanTerpanjang = 200

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, tanggal: Tanggal, tempat: String, jabatan: String, naskah: Int? = nil,
    penjelasanMenunggu: Int? = nil, diketahui: DiketahuiPenyata? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.tanggal = tanggal
    self.tempat = tempat
    self.jabatan = jabatan
    self.naskah = naskah
    self.penjelasanMenunggu = penjelasanMenunggu
    self.diketahui = diketahui
  }

  /// See ``Event/kind``.
  public static let kind = "evaluasi.reviu-dinyatakan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.evaluator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    try Isian.wajib(jabatan, bidang: "jabatan", nama: "Jabatan", paling: Self.jabatanTerpanjang)
    try Isian.wajib(tempat, bidang: "tempat", nama: "Tempat", paling: Self.tempatTerpanjang)
    try periksa(unit.evaluasi.kesiapanReviu(tahun: tahun))
  }

  /// Nobody has reviewed tomorrow, nor before there was something to review.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    guard tanggal <= hari else {
      throw .isian("tanggal", "Tanggal pernyataan \(tanggal.printed) belum tiba. Isi tanggal hari ini atau sebelumnya.")
    }
    if let version = state.unit[unit]?.evaluasi.kesiapanReviu(tahun: tahun).naskah, version.isi.versi == naskah,
      let received = state.hari(entri: version.entri), tanggal < received
    {
      throw .isian(
        "tanggal",
        "Tanggal pernyataan \(tanggal.printed) mendahului naskahnya: versi \(version.isi.versi) diunggah \(received.printed). Isi tanggal itu atau sesudahnya."
      )
    }
    guard tanggal.tahun >= tahun else {
      throw .isian(
        "tanggal",
        "Tanggal pernyataan \(tanggal.printed) mendahului tahun laporannya, \(tahun). Periksa tahun pada tanggalnya.")
    }
  }

  /// The statement says that nothing was found that shakes the report: no proven contradiction may stand unexplained, and
  /// a checklist that was begun is finished. What a careful Inspektur must know beside that is said in the statement.
  private func periksa(_ ready: KesiapanReviu) throws(Penolakan) {
    guard naskah == ready.naskah?.isi.versi else {
      throw .keadaan(
        "naskah",
        ready.naskah.map {
          "Versi terakhir laporan kinerja tahun \(tahun) adalah versi \($0.isi.versi). Nyatakan reviu atas versi itu."
        } ?? "Belum ada laporan kinerja tahun \(tahun) yang diunggah untuk direviu.")
    }
    guard ready.galatTerbuka == 0 else {
      throw .keadaan(
        "naskah",
        "\(ready.galatTerbuka) galat dalam laporan kinerja tahun \(tahun) belum diperbaiki atau belum diterima penjelasannya. Selesaikan lebih dahulu."
      )
    }
    guard ready.temuanTidakDimuat == 0 else {
      throw .keadaan(
        "naskah",
        "\(ready.temuanTidakDimuat) temuan dalam laporan kinerja tahun \(tahun) tidak dimuat karena terlalu banyak, sehingga tidak dapat ditanggapi. Perbaiki laporannya, lalu unggah versi berikutnya."
      )
    }
    guard ready.butirTerbuka.isEmpty else {
      throw .keadaan(
        "naskah",
        "Daftar uji reviu belum selesai: butir \(ready.butirTerbuka.map(\.kode).joined(separator: ", ")) belum dijawab."
      )
    }
    for matter in PerluDiketahui.allCases { try matter.periksa(self, ready, tahun: tahun) }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.reviu.catat(Tercatat(isi: self, entri: entri), kunci: tahun)
  }
}
