extension SimpulPohonDitetapkan {
  /// Refuses what changes in which closed versions the node stands, and a change of what they say that no open version takes.
  /// A node that names no version stands beside the versions and changes with time; once it names any, it names the closed
  /// ones too, in which it stood.
  func periksaTertutup(_ plan: PerencanaanUnit) throws(Penolakan) {
    let before = plan.pohon.simpul[id]?.isi
    let closed = plan.versiTertutup
    if let before {
      if before.versi == nil { return try periksaTerikat(plan) }
      if versi == nil, isTetap(before, dalam: closed, plan) { return }
    }
    for version in closed where (before?.menyebut(version.id) ?? false) != menyebut(version.id) {
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

  /// Refuses that a node which named no version, and so stood in all of them, leaves closed ones, or is taken by no open one.
  private func periksaTerikat(_ plan: PerencanaanUnit) throws(Penolakan) {
    let closed = plan.versiTertutup
    guard let versi, !closed.isEmpty else { return }
    let lost = closed.filter { !menyebut($0.id) }.map { "\u{201C}\($0.nama)\u{201D}" }
    guard lost.isEmpty else {
      throw .keadaan(
        "versi",
        "Simpul ini semula termuat dalam semua versi. Sebut juga \(lost.joined(separator: ", ")) yang sudah ditutup; simpul ini tetap di sana seperti semula."
      )
    }
    guard versi.contains(where: { plan.status(versi: $0) == .terbuka }) else {
      throw .keadaan(
        "versi",
        "Simpul ini semula termuat dalam semua versi. Pilih juga versi yang masih terbuka, atau kosongkan semua pilihannya."
      )
    }
  }

  /// Whether no closed version changes when it names none any more: each has it, and says what it says.
  private func isTetap(
    _ before: SimpulPohonDitetapkan, dalam closed: [VersiRenstraDitetapkan], _ plan: PerencanaanUnit
  ) -> Bool {
    closed.allSatisfy { version in
      before.menyebut(version.id) && plan.pohon.simpul(id, dalam: version.id).map(mengatakan) == true
    }
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
