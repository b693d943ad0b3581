extension SimpulPohonDitetapkan {
  /// Refuses what changes in which closed versions the node stands, and a change of what they say that no open version takes.
  /// A node that names no version stands beside the versions and changes with time; once it names any, it names the closed
  /// ones too, in which it stood.
  func periksaTertutup(_ plan: PerencanaanUnit) throws(Penolakan) {
    let before = plan.pohon.simpul[id]?.isi
    let closed = plan.versiTertutup
    for version in closed where (before.map { berdiri($0, dalam: version.id) } ?? false) != menyebut(version.id) {
      throw .keadaan(
        "versi",
        menyebut(version.id)
          ? "Versi \u{201C}\(version.nama)\u{201D} sudah ditutup, sehingga tidak dapat memuat simpul baru. Pilih versi yang masih terbuka."
          : "Versi \u{201C}\(version.nama)\u{201D} sudah ditutup dan tetap memuat simpul ini. Biarkan pilihannya; yang dapat dilepas hanya versi yang masih terbuka."
      )
    }
    guard let before, versi?.contains(where: { plan.status(versi: $0) == .terbuka }) != true else { return }
    let named = closed.filter { menyebut($0.id) }
    guard let version = named.last else { return }
    // What was recorded last must stay what some closed version says, and what those say that keep nothing of their own.
    let isSaid = named.contains { plan.pohon.simpul(id, dalam: $0.id).map(mengatakan) ?? false }
    let isKept = named.allSatisfy { plan.pohon.tersimpan(id, dalam: $0.id) != nil } || mengatakan(before)
    guard !isSaid || !isKept else { return }
    let open = plan.versiBerurutan.last { plan.status(versi: $0.id) == .terbuka }
    throw .keadaan(
      "versi",
      open.map {
        "Versi \u{201C}\(version.nama)\u{201D} sudah ditutup, sehingga isi simpul ini di sana tetap. Pilih juga versi \u{201C}\($0.nama)\u{201D} yang masih terbuka pada versi yang memuatnya; perubahannya berlaku di sana saja."
      } ?? PerencanaanUnit.tertutup(version.nama))
  }

  /// Whether a closed version has to name it because it stood there before.
  private func berdiri(_ before: SimpulPohonDitetapkan, dalam version: String) -> Bool {
    before.versi == nil ? versi != nil : before.menyebut(version)
  }

  /// Whether it says of the node what another record says: its words, its place and order, its measures and what it stands
  /// for. What the other does not tell it may.
  private func mengatakan(_ other: SimpulPohonDitetapkan) -> Bool {
    let isTold = other.tujuan != nil || other.sasaran != nil
    return induk == other.induk && jenjang == other.jenjang && kondisi == other.kondisi && sebab == other.sebab
      && indikator == other.indikator && urutan == other.urutan
      && (!isTold || tujuan == other.tujuan && sasaran == other.sasaran)
  }
}
