public import Sakip

extension UnitState {
  /// The policies of a year; the defaults where none are recorded.
  public func kebijakan(tahun: Int) -> KebijakanDitetapkan {
    pengukuran.kebijakan[tahun]?.isi
      ?? KebijakanDitetapkan(
        unit: id, tahun: tahun, capaian: .baku, skala: SkalaKategori.permendagri86.kode, efisiensi: .pmk249)
  }

  /// The version of the Renstra in force at the end of a year.
  public func renstra(tahun: Int) -> VersiRenstraDitetapkan? {
    Tanggal(tahun: tahun, bulan: 12, hari: 31).flatMap { perencanaan.versiBerlaku(pada: $0) }
  }

  /// An indikator by its id, as the version in force at the end of a year has it; `nil` where it is not recorded.
  public func indikator(_ id: String, tahun: Int) -> IndikatorDitetapkan? {
    perencanaan.indikator(id, dalam: renstra(tahun: tahun)?.id)
  }

  /// The version of the Renstra by which an RKPD or Renja is made: the one that it names, else that of its year.
  public func renstra(_ rencana: RencanaTahunanDitetapkan) -> VersiRenstraDitetapkan? {
    rencana.versi.flatMap { perencanaan.versi[$0] } ?? renstra(tahun: rencana.tahun)
  }

  /// The target of a year: promised in the agreement, else planned in the Renstra.
  public func target(_ indikator: String, tahun: Int) -> Tercatat<Nilai>? {
    if let promised = perjanjian.target(indikator, tahun: tahun) { return promised }
    return renstra(tahun: tahun).flatMap { perencanaan.target(indikator, versi: $0.id, tahun: tahun) }
  }

  /// The target for the end of the plan that is in force at the end of a year.
  public func targetAkhir(_ indikator: String, tahun: Int) -> Tercatat<Nilai>? {
    renstra(tahun: tahun).flatMap { perencanaan.target(indikator, versi: $0.id, tahun: $0.periode.akhir) }
  }

  /// Everything computed about an indikator in a year.
  /// - Parameter tahunSebelumnya: how many earlier years to compare with.
  public func kinerja(_ indikator: IndikatorDitetapkan, tahun: Int, tahunSebelumnya: Int = 2) -> KinerjaIndikator {
    kinerja(
      indikator, tahun: tahun, tahunSebelumnya: tahunSebelumnya, dalam: try? anggaran.tahun[tahun]?.pohon())
  }

  /// The same with the budget tree of the year, for who computes many of a year from one tree.
  func kinerja(
    _ recorded: IndikatorDitetapkan, tahun: Int, tahunSebelumnya: Int, dalam tree: PohonAnggaran?
  ) -> KinerjaIndikator {
    let version = renstra(tahun: tahun)?.id
    let indikator = perencanaan.sebagaimana(recorded, dalam: version)
    let money = tree.flatMap { anggaran(indikator: indikator.id, tahun: tahun, dalam: $0) }
    let spending = cakupanBelanja(indikator: indikator.id, tahun: tahun, dalam: tree)
    let target = target(indikator.id, tahun: tahun)
    let realisasi = pengukuran.hasilRealisasi(indikator, tahun: tahun)
    let capaian = capaian(indikator, target: target?.isi, realisasi: realisasi, tahun: tahun)
    let finalTarget = targetAkhir(indikator.id, tahun: tahun)
    let material = Self.bahanEfisiensi(capaian: capaian, anggaran: money, cakupan: spending)
    return KinerjaIndikator(
      indikator: indikator, sasaran: perencanaan.sasaranAtauTujuan(indikator, dalam: version), tahun: tahun,
      target: target,
      hasilRealisasi: realisasi, capaian: capaian, kategori: capaian.persen.map { skala(tahun: tahun).kategori($0) },
      targetAkhir: finalTarget,
      capaianAkhir: self.capaian(indikator, target: finalTarget?.isi, realisasi: realisasi, tahun: tahun),
      sebelumnya: Self.tahun(sebelum: tahun, banyaknya: tahunSebelumnya).map { sebelumnya(indikator, tahun: $0) },
      anggaran: money, cakupanBelanja: spending, bahanEfisiensi: material,
      hasilEfisiensi: kebijakan(tahun: tahun).efisiensi.hitung(material))
  }

  /// The years before one, oldest first; none for a count below 0.
  private static func tahun(sebelum tahun: Int, banyaknya: Int) -> [Int] {
    (0..<max(0, min(banyaknya, 100))).reversed().compactMap { distance in
      let (year, overflow) = tahun.subtractingReportingOverflow(distance + 1)
      return overflow ? nil : year
    }
  }

  private func sebelumnya(_ indikator: IndikatorDitetapkan, tahun: Int) -> KinerjaIndikator.TahunSebelumnya {
    let target = target(indikator.id, tahun: tahun)
    let realisasi = pengukuran.hasilRealisasi(indikator, tahun: tahun)
    return KinerjaIndikator.TahunSebelumnya(
      tahun: tahun, target: target, hasilRealisasi: realisasi,
      capaian: capaian(indikator, target: target?.isi, realisasi: realisasi, tahun: tahun))
  }

  private func capaian(
    _ indikator: IndikatorDitetapkan, target: Nilai?, realisasi: HasilRealisasi, tahun: Int
  ) -> HasilCapaian {
    guard let target else { return .tidakTerukur("target belum ditetapkan") }
    switch realisasi {
    case .tidakAda(let reason): return .tidakTerukur("realisasi \(reason.nama)")
    case .terhitung(let whole):
      do {
        return .terukur(
          try Capaian.hitung(
            target: target, realisasi: whole.nilaiPenuh, polaritas: indikator.polaritas,
            kebijakan: kebijakan(tahun: tahun).capaian, urutanPredikat: indikator.urutanPredikat))
      } catch {
        return .tidakTerukur(error.description)
      }
    }
  }

  /// Spending that nobody recorded would count as saved: then there is no efficiency.
  private static func bahanEfisiensi(
    capaian: HasilCapaian, anggaran: JumlahAnggaran?, cakupan: CakupanBelanja
  ) -> Efisiensi.Bahan {
    switch capaian {
    case .tidakTerukur(let reason): return .kurang(reason)
    case .terukur(let figure):
      guard let anggaran else { return .kurang("anggaran belum dipetakan") }
      if let missing = cakupan.kekurangan { return .kurang(missing) }
      return .lengkap(Efisiensi.Masukan(capaian: figure.persen, anggaran: anggaran))
    }
  }
}
