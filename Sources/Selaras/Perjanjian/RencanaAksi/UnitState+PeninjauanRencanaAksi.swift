public import Sakip

extension UnitState {
  /// What changed since a rencana aksi took its figures: agreement, targets, pagu, parts. Empty for one that is given
  /// up or whose agreement is gone with its post.
  /// - Parameter hari: the day whose version of the plan counts; a year that is over keeps that of its last day.
  public func perubahanDasar(_ plan: RencanaAksi, pada hari: Tanggal) -> [PerubahanDasar] {
    let (year, head) = (plan.isi.tahun, plan.isi)
    guard plan.status != .dibatalkan, let post = organisasi.jabatan[head.jabatan],
      let promise = janji(tahun: year, jabatan: post)
    else { return [] }
    let rows = perjanjian.barisRencanaAksi[head.kunci]?.semua ?? []
    let known = Set(rows.map(\.bagian))
    let agreement =
      promise.nomor == head.nomorPk
      ? []
      : [
        PerubahanDasar(
          .perjanjian, sebelum: JanjiJabatan.nama(head.nomorPk), sesudah: JanjiJabatan.nama(promise.nomor))
      ]
    let added = bagianRencanaAksi(tahun: year, jabatan: post, dari: promise).filter { part in
      !known.contains(part.bagian) && (part.tingkat == nil || (part.pagu ?? .zero) > .zero)
    }
    let version = perencanaan.versiBerlaku(pada: hari.hariRencana(tahun: year))
    return agreement + rows.flatMap { perubahan($0, promise, version) }
      + added.map {
        PerubahanDasar(
          .bagianDitambah, $0.bagian, nama: $0.nama, sebelum: nil,
          sesudah: $0.pagu?.printedWithCurrency ?? $0.targetTercetak)
      }
  }

  private func perubahan(
    _ row: BarisRencanaAksiDitetapkan, _ promise: JanjiJabatan, _ version: VersiRenstraDitetapkan?
  ) -> [PerubahanDasar] {
    let name = nama(row.bagian, tahun: row.tahun)
    guard let now = bagianTerambil(row.bagian, tahun: row.tahun, dari: promise) else {
      return [PerubahanDasar(.bagianDihapus, row.bagian, nama: name, sebelum: row.targetTercetak, sesudah: nil)]
    }
    var found: [PerubahanDasar] = []
    if now.targetSetahun != row.targetSetahun {
      found.append(
        PerubahanDasar(
          now.tingkat == nil ? .targetPerjanjian : .targetKeluaran, row.bagian, nama: name, sebelum: row.targetTercetak,
          sesudah: now.targetTercetak))
    } else if now.tingkat == nil, let version,
      let planned = perencanaan.target(row.bagian.id, versi: version.id, tahun: row.tahun)?.isi,
      planned != row.targetSetahun
    {
      found.append(
        PerubahanDasar(
          .targetRencana, row.bagian, nama: name, sebelum: row.targetTercetak,
          sesudah: Satuan.cetak(planned, satuan: row.satuan)))
    }
    if now.pagu != row.pagu {
      found.append(
        PerubahanDasar(
          .pagu, row.bagian, nama: name, sebelum: row.pagu?.printedWithCurrency, sesudah: now.pagu?.printedWithCurrency)
      )
    }
    return found
  }

  /// What changed since a rencana aksi was approved and nobody has answered; empty for one that does not count.
  public func perluDitinjau(_ plan: RencanaAksi, pada hari: Tanggal) -> [PerubahanDasar] {
    guard plan.status == .disetujui, perjanjian.pengganti(plan) == nil else { return [] }
    let answered = plan.dijawabTetap
    return perubahanDasar(plan, pada: hari).filter { !answered.contains($0) }
  }
}

extension BarisRencanaAksiDitetapkan {
  /// The target of the year with its unit; words where there is none.
  public var targetTercetak: String { targetSetahun.map { Satuan.cetak($0, satuan: satuan) } ?? "belum ada" }
}
