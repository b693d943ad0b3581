extension SimpulPohonDitetapkan {
  /// Refuses what changes which closed versions name the node, and a change of what they say that no open version takes. A
  /// node that names no version stands beside the versions and changes with time.
  func periksaTertutup(_ plan: PerencanaanUnit) throws(Penolakan) {
    let before = plan.pohon.simpul[id]?.isi
    let closed = plan.versiTertutup
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
    let kept = named.map { plan.pohon.tersimpan(id, dalam: $0.id) }
    // What was recorded last must stay what some closed version says.
    let isSaid = kept.contains { ($0 ?? before).rumusan == rumusan }
    let isChanged = kept.contains { $0 == nil } && before.rumusan != rumusan
    guard isChanged || !isSaid else { return }
    let open = plan.versiBerurutan.last { plan.status(versi: $0.id) == .terbuka }
    throw .keadaan(
      "versi",
      open.map {
        "Versi \u{201C}\(version.nama)\u{201D} sudah ditutup, sehingga isi simpul ini di sana tetap. Pilih juga versi \u{201C}\($0.nama)\u{201D} yang masih terbuka pada versi yang memuatnya; perubahannya berlaku di sana saja."
      } ?? PerencanaanUnit.tertutup(version.nama))
  }

  /// What a version says of a node that it names.
  private struct Rumusan: Equatable {
    let induk: KunciSimpul?
    let kondisi: String
    let sebab: String?
    let indikator: [String]
  }

  private var rumusan: Rumusan { Rumusan(induk: induk, kondisi: kondisi, sebab: sebab, indikator: indikator) }
}
