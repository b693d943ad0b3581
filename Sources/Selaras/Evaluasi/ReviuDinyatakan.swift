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

  /// A fact from its parts.
  public init(unit: String, tahun: Int, tanggal: Tanggal, tempat: String, jabatan: String, naskah: Int? = nil) {
    self.unit = unit
    self.tahun = tahun
    self.tanggal = tanggal
    self.tempat = tempat
    self.jabatan = jabatan
    self.naskah = naskah
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
    try Isian.wajib(jabatan, bidang: "jabatan", nama: "Jabatan")
    try Isian.wajib(tempat, bidang: "tempat", nama: "Tempat")
    try periksaNaskah(unit.evaluasi)
    try periksaDaftarUji(unit.evaluasi)
  }

  /// The statement says that nothing was found that shakes the report: no proven contradiction may stand unexplained.
  private func periksaNaskah(_ evaluation: EvaluasiUnit) throws(Penolakan) {
    let versions = evaluation.versi(.laporanKinerja, tahun: tahun)
    guard naskah == versions.last?.isi.versi else {
      throw .keadaan(
        "naskah",
        versions.last.map {
          "Versi terakhir laporan kinerja tahun \(tahun) adalah versi \($0.isi.versi). Nyatakan reviu atas versi itu."
        } ?? "Belum ada laporan kinerja tahun \(tahun) yang diunggah untuk direviu.")
    }
    let open = versions.last.map { evaluation.telaah($0).count(where: \.menahanPernyataan) } ?? 0
    guard open == 0 else {
      throw .keadaan(
        "naskah",
        "\(open) galat dalam laporan kinerja tahun \(tahun) belum diperbaiki atau belum diterima penjelasannya. Selesaikan lebih dahulu."
      )
    }
  }

  /// A checklist that was begun is finished before the statement; a review on paper has none here.
  private func periksaDaftarUji(_ evaluation: EvaluasiUnit) throws(Penolakan) {
    let answered = evaluation.jawabanUji(tahun: tahun)
    let open = ButirUji.semua.filter { answered[$0.kode] == nil }
    guard answered.isEmpty || open.isEmpty else {
      throw .keadaan(
        "naskah",
        "Daftar uji reviu belum selesai: butir \(open.map(\.kode).joined(separator: ", ")) belum dijawab.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.reviu.catat(Tercatat(isi: self, entri: entri), kunci: tahun)
  }
}
