import Sakip

extension UnitState {
  /// The objects of the plan that were ever recorded, targets aside.
  public var objekPerencanaan: [Objek] {
    perencanaan.versi.semuaId.map { .versiRenstra(id: $0) } + perencanaan.tujuan.semuaId.map { .tujuan(id: $0) }
      + perencanaan.sasaran.semuaId.map { .sasaran(id: $0) } + perencanaan.indikator.semuaId.map { .indikator(id: $0) }
      + perencanaan.telaahSmart.semuaKunci.sorted().map { .telaahSmart(indikator: $0) }
      + perencanaan.keputusanIku.semuaId.map { .keputusanIku(id: $0) }
      + perencanaan.program.semuaKunci.sorted { ($0.versi, $0.id) < ($1.versi, $1.id) }
      .map { .programRencana(versi: $0.versi, id: $0.id) }
  }

  /// Everything of the organisation that was ever recorded and does not belong to one year.
  public var objekOrganisasi: [Objek] {
    organisasi.unitKerja.semuaId.map { .unitKerja(id: $0) } + organisasi.jabatan.semuaId.map { .jabatan(id: $0) }
      + organisasi.pemegang.semuaKunci.sorted { ($0.jabatan, $0.mulai) < ($1.jabatan, $1.mulai) }
      .map { .pemegangJabatan(jabatan: $0.jabatan, mulai: $0.mulai) }
      + organisasi.gantiNama.semuaKunci.sorted().map { .gantiNama(berlakuSejak: $0) }
  }

  /// A node of the pohon kinerja with everything that was ever asked of others for it.
  public func objek(simpulPohon id: String) -> [Objek] {
    [.simpulPohon(id: id)]
      + perencanaan.pohon.dukungan.semuaKunci.filter { $0.simpulPohon == id }.sorted { $0.mitra < $1.mitra }
      .map { .dukunganLintas(simpulPohon: id, mitra: $0.mitra) }
  }

  /// The targets that were ever recorded, by indikator, version and year; of one indikator or of all.
  public func objekTarget(indikator: String? = nil) -> [Objek] {
    perencanaan.target.semuaKunci.filter { indikator == nil || $0.indikator == indikator }
      .sorted { ($0.indikator, $0.versi, $0.tahun) < ($1.indikator, $1.versi, $1.tahun) }
      .map { .target(indikator: $0.indikator, versi: $0.versi, tahun: $0.tahun) }
  }

  /// Both kinds of agreement on paper of a year, and those of posts that were ever written.
  public func objekPerjanjian(tahun: Int) -> [Objek] {
    PerjanjianKinerjaDitetapkan.Jenis.allCases.map { .perjanjian(tahun: tahun, jenis: $0) }
      + perjanjian.naskah.semuaKunci.filter { $0.tahun == tahun }
      .sorted { ($0.jabatan, $0.nomor) < ($1.jabatan, $1.nomor) }
      .map { .naskahPk(tahun: tahun, jabatan: $0.jabatan, nomor: $0.nomor) }
  }

  /// A rencana aksi with every row that it ever had.
  public func objekRencanaAksi(_ key: KunciRencanaAksi) -> [Objek] {
    [.rencanaAksi(tahun: key.tahun, jabatan: key.jabatan, nomor: key.nomor)]
      + (perjanjian.barisRencanaAksi[key]?.semuaId ?? []).compactMap { BagianRencanaAksi(kode: $0) }
      .map { .barisRencanaAksi(tahun: key.tahun, jabatan: key.jabatan, nomor: key.nomor, bagian: $0) }
  }

  /// The evidence for an indikator in a period that was ever attached, in the order it came.
  func objekBukti(indikator: String, periode: Periode) -> [Objek] {
    let attached = pengukuran.bukti[.init(indikator: indikator, periode: periode)]
    return (attached?.semuaId ?? []).map { .bukti(indikator: indikator, periode: periode, berkas: $0) }
  }

  /// The comparisons of a year that were ever recorded.
  public func objekPembanding(tahun: Int) -> [Objek] {
    pengukuran.pembanding.semuaKunci.filter { $0.tahun == tahun }
      .sorted { ($0.indikator, $0.lingkup.rawValue) < ($1.indikator, $1.lingkup.rawValue) }
      .map { .pembanding(indikator: $0.indikator, tahun: tahun, lingkup: $0.lingkup) }
  }

  /// An indikator with its targets, and its realisasi and comparisons of a year, as far as they were ever recorded.
  public func objek(indikator id: String, tahun: Int) -> [Objek] {
    let periods = Periode.Jenis.allCases.flatMap { Periode.semua($0, tahun: tahun) }
    let values =
      periods
      .map { PengukuranUnit.Kunci(indikator: id, periode: $0) }
      .filter { pengukuran.realisasi[$0] != nil || pengukuran.realisasiDicabut[$0] != nil }
      .map { Objek.realisasi(indikator: $0.indikator, periode: $0.periode) }
    let others = objekPembanding(tahun: tahun).filter { if case .pembanding(id, _, _) = $0 { true } else { false } }
    let proofs = periods.flatMap { objekBukti(indikator: id, periode: $0) }
    return [.indikator(id: id), .telaahSmart(indikator: id)] + objekTarget(indikator: id) + values + proofs + others
  }

  /// Everything of the budget of a year that was ever recorded.
  public func objekAnggaran(tahun: Int) -> [Objek] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let amounts = year.simpul.semuaId.flatMap { place -> [Objek] in
      VersiAnggaran.allCases.map { .pagu(tahun: tahun, subKegiatan: place, versi: $0) }
        + (1...12).map { .realisasiAnggaran(tahun: tahun, subKegiatan: place, sampaiBulan: $0) }
    }
    return year.simpul.semuaId.map { .simpulAnggaran(tahun: tahun, id: $0) } + amounts
      + year.pemetaan.semuaId.map { .pemetaan(tahun: tahun, indikator: $0) } + [.rekapBelanja(tahun: tahun)]
  }

  /// Everything recorded for the report of a year besides figures.
  public func objekPelaporan(tahun: Int) -> [Objek] {
    let year = pelaporan.tahun[tahun] ?? PelaporanTahun()
    let points = year.analisis.semuaKunci.map { (subjek: $0.subjek ?? "", kunci: $0) }
      .sorted { ($0.subjek, $0.kunci.jenis.rawValue) < ($1.subjek, $1.kunci.jenis.rawValue) }.map(\.kunci)
    return [.profil(tahun: tahun), .kepegawaian(tahun: tahun), .strukturLaporan(tahun: tahun)]
      + NarasiDitulis.Bagian.allCases.map { .narasi(tahun: tahun, bagian: $0) }
      + points.map { .analisis(tahun: tahun, subjek: $0.subjek, jenis: $0.jenis) }
      + year.penghargaan.semuaId.map { .penghargaan(tahun: tahun, id: $0) }
      + year.inovasi.semuaId.map { .inovasi(tahun: tahun, id: $0) }
  }

  /// Every recommendation that was ever recorded and what was done about it, and the review of a year.
  public func objekEvaluasi(tahun: Int) -> [Objek] {
    evaluasi.rekomendasi.semuaId.flatMap { [Objek.rekomendasi(id: $0), .tindakLanjut(rekomendasi: $0)] }
      + [.reviu(tahun: tahun)] + evaluasi.objekReviu(tahun: tahun)
  }
}
