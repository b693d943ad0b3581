extension PerencanaanUnit {
  /// What a new RKPD or Renja may begin with: for a change the document that counts, for every other stage the latest one
  /// before it that holds anything.
  public func asalIsi(_ document: RencanaTahunanDitetapkan) -> RencanaTahunanDitetapkan? {
    let earlier = rencana(document.dokumen, tahun: document.tahun)
      .filter { $0.id != document.id && $0.tahap <= document.tahap && !isi(rencana: $0.id).kosong }
    let counting = rencanaBerlaku(document.dokumen, tahun: document.tahun)
    return document.tahap == .perubahan && earlier.contains { $0.id == counting?.id } ? counting : earlier.last
  }

  /// Everything that stands in one RKPD or Renja, taken over into a new one: rows with their outputs, evaluation, services,
  /// issues and proposals.
  /// - Returns: facts that follow the one of the new document, a row never before the row above it.
  public func salinan(_ source: RencanaTahunanDitetapkan, ke document: RencanaTahunanDitetapkan) -> [any Event] {
    let (content, id) = (isi(rencana: source.id), document.id)
    let rows = content.pohon.baris.compactMap { content.baris[$0.id]?.disalin(ke: id) as (any Event)? }
    let rest: [[any Event]] = [
      content.evaluasi.semua.map { $0.disalin(ke: id) }, content.layanan.semua.map { $0.disalin(ke: id) },
      content.isu.semua.map { $0.disalin(ke: id) }, content.usulan.semua.map { $0.disalin(ke: id) },
    ]
    return rows + rest.joined()
  }
}

extension BarisRencanaDitetapkan {
  fileprivate func disalin(ke document: String) -> Self {
    Self(
      unit: unit, rencana: document, id: id, induk: induk, tingkat: tingkat, kode: kode, nama: nama,
      keluaran: keluaran, lokasi: lokasi, pagu: pagu, sumberDana: sumberDana, prakiraanMaju: prakiraanMaju,
      catatan: catatan, sasaran: sasaran)
  }
}

extension EvaluasiRencanaDicatat {
  fileprivate func disalin(ke document: String) -> Self {
    Self(unit: unit, rencana: document, kode: kode, nama: nama, indikator: indikator)
  }
}

extension KinerjaLayananDicatat {
  fileprivate func disalin(ke document: String) -> Self {
    Self(
      unit: unit, rencana: document, id: id, indikator: indikator, spm: spm, ikk: ikk, target: target,
      realisasi: realisasi, proyeksi: proyeksi, catatan: catatan)
  }
}

extension IsuDicatat {
  fileprivate func disalin(ke document: String) -> Self {
    Self(
      unit: unit, rencana: document, id: id, prioritas: prioritas, isu: isu, peluang: peluang, tantangan: tantangan,
      langkah: langkah)
  }
}

extension UsulanDicatat {
  fileprivate func disalin(ke document: String) -> Self {
    Self(
      unit: unit, rencana: document, id: id, kegiatan: kegiatan, lokasi: lokasi, indikator: indikator, volume: volume,
      catatan: catatan)
  }
}
