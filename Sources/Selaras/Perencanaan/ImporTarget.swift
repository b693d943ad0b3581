/// Sheets of targets: a row is an indikator in a year, in a version of the plan.
enum ImporTarget: BentukImpor {
  private static let versi = KolomImpor.pengenal("Versi rencana", "kode versi RPJMD atau Renstra: awal")
  private static let target = KolomImpor.isian("Target", wajib: true, "nilai seperti pada dokumen: 87,65")

  static let kolom = [
    KolomUmum.unit, versi, KolomUmum.indikator, KolomUmum.namaIndikator, KolomUmum.satuan, KolomUmum.tahun, target,
    KolomUmum.alasanTarget,
  ]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "indikator": KolomUmum.indikator.nama,
    "versi": versi.nama, "tahun": KolomUmum.tahun.nama, "nilai": target.nama, "skala": target.nama,
    "alasan": KolomUmum.alasanTarget.nama,
  ]

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let version = baris.wajib(versi.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    let year = baris.tahun()
    guard let unit = baris.unit(state), let indicator = baris.indikator(unit), let version, let year else {
      return .salah
    }
    guard baris.terisi(target.nama) else { return .belumDiisi }
    let before = unit.perencanaan.target(indicator.id, versi: version, tahun: year)?.isi
    let name = Objek.target(indikator: indicator.id, versi: version, tahun: year).nama(dalam: unit)
    baris.kenali(name, tercatat: before?.printed)
    let value = baris.nilai(target.nama, indicator, tercatat: before)
    let reason = baris.teks(KolomUmum.alasanTarget.nama, tercatat: nil)
    guard let value, !baris.salah else { return .salah }
    if value != before, let doubt = unit.kejanggalanPredikat(value, untuk: indicator) {
      baris.tandai(target.nama, doubt, .catatan)
    }
    let event = TargetDitetapkan(
      unit: unit.id, indikator: indicator.id, versi: version, tahun: year, nilai: value,
      alasan: before == nil ? nil : reason)
    return .fakta([
      FaktaImpor(
        event: event, nama: name,
        nilai: .init(sebelum: before?.printed, sesudah: value.printed, sama: before == value))
    ])
  }

  /// The version whose targets are filled in: the one being worked on, else the one in force; `nil` where nobody may
  /// change it any more.
  private static func versi(_ permintaan: TemplatImpor.Permintaan, _ unit: UnitState) -> VersiRenstraDitetapkan? {
    let plan = unit.perencanaan
    let version = plan.versiDigarap ?? permintaan.hariTerakhir.flatMap { plan.versiBerlaku(pada: $0) }
    return version.flatMap { plan.status(versi: $0.id) == .terbuka ? $0 : nil }
  }

  /// The years of the version that have no target yet.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit -> [[String]] in
      guard let version = versi(permintaan, unit) else { return [] }
      return unit.perencanaan.indikator(dalam: version).flatMap { indicator in
        version.periode.tahun
          .filter { unit.perencanaan.target(indicator.id, versi: version.id, tahun: $0) == nil }
          .map { [unit.id, version.id, indicator.id, indicator.nama, indicator.satuan, String($0)] }
      }
    }
  }
}

extension TargetDitetapkan: FaktaTerimpor {
  var objek: Objek? { .target(indikator: indikator, versi: versi, tahun: tahun) }

  func dipulihkan(alasan: String) -> Self {
    TargetDitetapkan(
      unit: unit, indikator: indikator, versi: versi, tahun: tahun, nilai: nilai,
      alasan: self.alasan ?? alasan)
  }
}
