/// An RKPD or Renja is closed, or opened again: what is closed changes through a document of the stage Perubahan
/// (`docs/decisions/0034`).
public struct StatusRencanaBerubah: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The document.
  public let rencana: String
  /// What is done with it: the life of a document of one year is that of a version.
  public let aksi: AlurVersi.Aksi
  /// Why; empty where ``AlurVersi`` asks for none.
  public let alasan: String

  /// A fact from its parts.
  public init(unit: String, rencana: String, aksi: AlurVersi.Aksi, alasan: String = "") {
    self.unit = unit
    self.rencana = rencana
    self.aksi = aksi
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.status-rencana-berubah"
  /// See ``Event/wewenang``.
  public static let wewenang = StatusVersiBerubah.wewenang
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let plan = try state.wajibAda(unit: unit).perencanaan
    let document = try plan.wajibAda(rencana: rencana)
    try AlurVersi.periksa(
      aksi, dari: plan.status(rencana: rencana), alasan: alasan, nama: "\u{201C}\(document.nama)\u{201D}")
    switch aksi {
    case .tutup: try plan.periksaPenutupan(document)
    case .buka: try plan.periksaPembukaan(document)
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.statusRencana.catat(Tercatat(isi: self, entri: entri), kunci: rencana)
  }
}

extension PerencanaanUnit {
  /// Whether a document of one year may still be changed.
  public func status(rencana id: String) -> StatusVersi { AlurVersi.status(sesudah: statusRencana[id]?.isi.aksi) }

  /// What is not yet ready for a document to be closed; `nil` where nothing is.
  public func kekurangan(_ document: RencanaTahunanDitetapkan) -> String? {
    if document.dasarHukum.allSatisfy(\.isWhitespace) {
      return
        "belum memiliki dasar hukum. Isi peraturan atau keputusannya sebelum menutup dokumen ini, atau catat bahwa dasar hukumnya tidak tercetak dalam dokumen yang terbit."
    }
    if isi(rencana: document.id).baris.count == 0 {
      return "belum memuat program. Isi programnya sebelum menutup dokumen ini."
    }
    return terbukaMendahului(document).map {
      "mengubah \u{201C}\($0.nama)\u{201D}, yang masih terbuka. Tutup dokumen itu lebih dahulu, agar yang diubah tidak berubah lagi."
    }
  }

  /// What a change would replace although it is open itself; `nil` where it is closed, and for every other stage.
  private func terbukaMendahului(_ document: RencanaTahunanDitetapkan) -> RencanaTahunanDitetapkan? {
    guard document.tahap == .perubahan, let followed = diubah(oleh: document),
      status(rencana: followed.id) == .terbuka
    else { return nil }
    return followed
  }

  /// Refuses a change of a document that is closed.
  @discardableResult
  func wajibTerbuka(rencana id: String) throws(Penolakan) -> RencanaTahunanDitetapkan {
    let document = try wajibAda(rencana: id)
    if let words = penguncian(rencana: id) { throw .keadaan("rencana", words) }
    return document
  }

  /// Why nothing of a document changes any more; `nil` where it may.
  public func penguncian(rencana id: String) -> String? {
    guard status(rencana: id) == .ditutup else { return nil }
    return
      "\u{201C}\(rencanaTahunan[id]?.nama ?? id)\u{201D} sudah ditutup dan tidak dapat diubah lagi. Buat dokumen tahap Perubahan, lalu catat perubahannya di sana."
  }

  fileprivate func periksaPenutupan(_ document: RencanaTahunanDitetapkan) throws(Penolakan) {
    guard let missing = kekurangan(document) else { return }
    throw .keadaan("aksi", "\u{201C}\(document.nama)\u{201D} \(missing)")
  }

  /// What a later stage rests on stays as it is; one that was only begun and holds nothing rests on nothing.
  fileprivate func periksaPembukaan(_ document: RencanaTahunanDitetapkan) throws(Penolakan) {
    let later = rencana(document.dokumen, tahun: document.tahun).first {
      $0.id != document.id && $0.tahap >= document.tahap && $0.tanggal >= document.tanggal
        && (sudahDitetapkan(rencana: $0.id) || !isi(rencana: $0.id).kosong)
    }
    guard let later else { return }
    let mistake = sudahDitetapkan(rencana: later.id) ? "" : ", atau cabut dokumen itu bila keliru dibuat"
    throw .keadaan(
      "aksi",
      "\u{201C}\(document.nama)\u{201D} sudah diikuti \u{201C}\(later.nama)\u{201D} dan tidak dapat dibuka lagi. Catat perubahannya pada dokumen itu\(mistake)."
    )
  }
}
