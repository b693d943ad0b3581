extension PerencanaanUnit {
  /// Whether a version may still be changed.
  public func status(versi id: String) -> StatusVersi { AlurVersi.status(sesudah: statusVersi[id]?.isi.aksi) }

  /// Whether a version was closed at least once: one that Bapperida opened again to mend it stays in force meanwhile.
  public func sudahDitetapkan(versi id: String) -> Bool { statusVersi[id] != nil }

  /// What is to be known of a version where its figures stand: a draft is public as every entry of the journal is, and
  /// says so (`docs/decisions/0034`).
  public func keadaan(versi id: String) -> String {
    let closed = versi.semua.filter { sudahDitetapkan(versi: $0.id) }
    let day = versi[id]?.tanggal
    return status(versi: id).keadaan(
      isEverClosed: sudahDitetapkan(versi: id),
      isReplaced: closed.contains { one in day.map { one.tanggal > $0 } ?? false },
      isAnyClosed: !closed.isEmpty)
  }

  /// The name of a version, with its state unless it is closed: `RPJMD Perubahan (terbuka, belum berlaku)`.
  public func namaBerkeadaan(_ version: VersiRenstraDitetapkan) -> String {
    status(versi: version.id) == .ditutup
      ? version.nama : "\(version.nama) (\(keadaan(versi: version.id).lowercased()))"
  }

  /// The version that is being worked on: the latest one, while it is open. Of an earlier one that is still open, too,
  /// another one has come after it.
  public var versiDigarap: VersiRenstraDitetapkan? {
    versiBerurutan.last.flatMap { status(versi: $0.id) == .terbuka ? $0 : nil }
  }

  /// The versions that are open although another one has come after them.
  public var versiTertinggal: [VersiRenstraDitetapkan] {
    versiBerurutan.dropLast().filter { status(versi: $0.id) == .terbuka }
  }

  /// The versions that may be changed, by their ids.
  var versiTerbuka: Set<String> { Set(versiBerurutan.map(\.id).filter { status(versi: $0) == .terbuka }) }

  /// The versions that nobody may change any more, by the day on which each came into force.
  public var versiTertutup: [VersiRenstraDitetapkan] {
    versiBerurutan.filter { status(versi: $0.id) == .ditutup }
  }

  /// What follows a version: those that name it, and those that came into force after it.
  public func versiSesudah(_ version: VersiRenstraDitetapkan) -> [VersiRenstraDitetapkan] {
    versiBerurutan.filter { $0.id != version.id && ($0.mengikuti == version.id || $0.tanggal > version.tanggal) }
  }

  /// The versions that name anything: those that were closed, and open ones with a year that none of these plans.
  var versiMenyebut: [VersiRenstraDitetapkan] {
    let all = versiBerurutan
    let planned = Set(all.filter { sudahDitetapkan(versi: $0.id) }.flatMap(\.periode.tahun))
    return all.filter { sudahDitetapkan(versi: $0.id) || !planned.isSuperset(of: $0.periode.tahun) }
  }

  /// Refuses a change of what a version holds once it is closed.
  func wajibTerbuka(versi id: String, bidang: String = "versi") throws(Penolakan) {
    guard status(versi: id) == .ditutup else { return }
    throw .keadaan(bidang, Self.tertutup(versi[id]?.nama ?? id))
  }

  static func tertutup(_ name: String) -> String {
    "Versi \u{201C}\(name)\u{201D} sudah ditutup dan tidak dapat diubah lagi. Buat versi baru yang mengikutinya, lalu catat perubahannya di sana."
  }

  /// A version without its ground or without any target is not yet a plan; what one that follows another began with
  /// changes no more.
  func periksaPenutupan(_ version: VersiRenstraDitetapkan) throws(Penolakan) {
    var found = KumpulanPenolakan()
    found.periksa(try periksaBerdasar(version))
    found.periksa(try periksaBertarget(version))
    found.periksa(try periksaYangDiikuti(version))
    try found.tolak()
  }

  private func periksaBerdasar(_ version: VersiRenstraDitetapkan) throws(Penolakan) {
    guard version.landasan != nil || !version.dasar.isEmpty else {
      throw .keadaan(
        "aksi",
        "Versi \u{201C}\(version.nama)\u{201D} belum memiliki dasar hukum. Isi berita acara, peraturan, atau keputusannya sebelum menutup versi ini, atau catat bahwa dasar hukumnya tidak tercetak dalam dokumen yang terbit."
      )
    }
  }

  private func periksaBertarget(_ version: VersiRenstraDitetapkan) throws(Penolakan) {
    guard target.keys.contains(where: { $0.versi == version.id }) else {
      throw .keadaan(
        "aksi", "Versi \u{201C}\(version.nama)\u{201D} belum memuat target. Isi targetnya sebelum menutup versi ini.")
    }
  }

  private func periksaYangDiikuti(_ version: VersiRenstraDitetapkan) throws(Penolakan) {
    guard let followed = version.mengikuti.flatMap({ versi[$0] }), status(versi: followed.id) == .terbuka else {
      return
    }
    throw .keadaan(
      "aksi",
      "Versi \u{201C}\(version.nama)\u{201D} mengikuti \u{201C}\(followed.nama)\u{201D}, yang masih terbuka. Tutup versi itu lebih dahulu, agar yang diikuti tidak berubah lagi."
    )
  }

  /// What something rests on stays as it is.
  func periksaPembukaan(_ version: VersiRenstraDitetapkan) throws(Penolakan) {
    guard let next = versiSesudah(version).first else { return }
    throw .keadaan(
      "aksi",
      "Versi \u{201C}\(version.nama)\u{201D} sudah diikuti \u{201C}\(next.nama)\u{201D} dan tidak dapat dibuka lagi. Catat perubahannya pada versi sesudahnya."
    )
  }
}

extension PerencanaanUnit {
  /// Why something of the plan can no longer be withdrawn: it stands in a closed version; `nil` when it does not.
  func penguncian(_ objek: Objek) -> String? {
    let closed = versiTertutup
    let version =
      switch objek {
      case .versiRenstra(let id), .target(_, let id, _), .programRencana(let id, _): closed.first { $0.id == id }
      case .tujuan(let id): closed.first { tujuan[id]?.termuat(dalam: $0.id) == true }
      case .sasaran(let id): closed.first { sasaran[id]?.termuat(dalam: $0.id) == true }
      default: nil as VersiRenstraDitetapkan?
      }
    return version.map { Self.tertutup($0.nama) }
  }
}
