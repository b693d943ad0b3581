public import Sakip

/// How far a perangkat daerah is in each stage of a year, in counts.
public struct RingkasanTahapan: Sendable, Hashable {
  /// Perencanaan.
  public struct Perencanaan: Sendable, Hashable {
    /// Tujuan.
    public let tujuan: Int
    /// Sasaran.
    public let sasaran: Int
    /// Indikator of both.
    public let indikator: Int
    /// Indikator with a target in the year.
    public let bertarget: Int
    /// Indikator whose definition sheet has gaps.
    public let definisiBelumLengkap: Int
    /// Versions of the Renstra.
    public let versiRenstra: Int
  }

  /// Perjanjian.
  public struct Perjanjian: Sendable, Hashable {
    /// When the original agreement was signed; `nil` when there is none.
    public let murni: WaktuTandaTangan?
    /// When the revised agreement was signed; `nil` when there is none.
    public let perubahan: WaktuTandaTangan?
    /// Promised indikator in the agreement that counts.
    public let indikator: Int
    /// Agreements of all posts that are drafted, sent, or returned; those of the head first.
    public let berjalan: [NaskahPk]
  }

  /// Pengukuran.
  public struct Pengukuran: Sendable, Hashable {
    /// Periods that must be filled in: of every indikator with a target.
    public let wajib: Int
    /// Those with a value.
    public let terisi: Int
    /// Those approved or locked.
    public let resmi: Int
  }

  /// Pelaporan.
  public struct Pelaporan: Sendable, Hashable {
    /// Sections with a text.
    public let narasi: Int
    /// Awards.
    public let penghargaan: Int
    /// Innovations.
    public let inovasi: Int
    /// The day of the statement of review; `nil` when there is none.
    public let reviu: Tanggal?
  }

  /// Evaluasi.
  public struct Evaluasi: Sendable, Hashable {
    /// Recommendations to answer in the year.
    public let rekomendasi: Int
    /// Those done.
    public let selesai: Int
    /// Those planned or partly done.
    public let berjalan: Int
    /// Those without any follow-up.
    public let belum: Int
  }

  /// The plan.
  public let perencanaan: Perencanaan
  /// The agreement.
  public let perjanjian: Perjanjian
  /// The measurement.
  public let pengukuran: Pengukuran
  /// How many places of the budget there are, by level.
  public let anggaran: [TingkatAnggaran: Int]
  /// The report.
  public let pelaporan: Pelaporan
  /// The evaluation.
  public let evaluasi: Evaluasi
}

extension UnitState {
  /// How far each stage of a year is.
  public func ringkasanTahapan(tahun: Int) -> RingkasanTahapan {
    let places = anggaran.tahun[tahun]?.simpul.semua ?? []
    return RingkasanTahapan(
      perencanaan: ringkasanPerencanaan(tahun: tahun), perjanjian: ringkasanPerjanjian(tahun: tahun),
      pengukuran: ringkasanPengukuran(tahun: tahun),
      anggaran: Dictionary(places.map { ($0.tingkat, 1) }, uniquingKeysWith: +),
      pelaporan: ringkasanPelaporan(tahun: tahun), evaluasi: ringkasanEvaluasi(tahun: tahun))
  }

  private func ringkasanPerencanaan(tahun: Int) -> RingkasanTahapan.Perencanaan {
    let indicators = perencanaan.indikator.semua
    return RingkasanTahapan.Perencanaan(
      tujuan: perencanaan.tujuan.count, sasaran: perencanaan.sasaran.count, indikator: indicators.count,
      bertarget: indicators.filter { target($0.id, tahun: tahun) != nil }.count,
      definisiBelumLengkap: indicators.filter { !$0.definisi.belumDiisi.isEmpty }.count,
      versiRenstra: perencanaan.versi.count)
  }

  private func ringkasanPerjanjian(tahun: Int) -> RingkasanTahapan.Perjanjian {
    RingkasanTahapan.Perjanjian(
      murni: perjanjian.waktu(.murni, tahun: tahun), perubahan: perjanjian.waktu(.perubahan, tahun: tahun),
      indikator: perjanjian.berlaku(tahun: tahun)?.isi.baris.count ?? 0,
      berjalan: perjanjian.berjalan(tahun: tahun))
  }

  private func ringkasanPengukuran(tahun: Int) -> RingkasanTahapan.Pengukuran {
    let measured = perencanaan.indikator.semua.filter { target($0.id, tahun: tahun) != nil }
    let records = measured.flatMap { indicator in
      Periode.semua(indicator.frekuensi, tahun: tahun).compactMap { pengukuran.realisasi(indicator.id, $0) }
    }
    return RingkasanTahapan.Pengukuran(
      wajib: measured.map(\.frekuensi.jumlahSetahun).reduce(0, +), terisi: records.count,
      resmi: records.filter(\.status.resmi).count)
  }

  private func ringkasanPelaporan(tahun: Int) -> RingkasanTahapan.Pelaporan {
    let year = pelaporan.tahun[tahun]
    return RingkasanTahapan.Pelaporan(
      narasi: year?.narasi.count ?? 0, penghargaan: year?.penghargaan.count ?? 0, inovasi: year?.inovasi.count ?? 0,
      reviu: evaluasi.reviu[tahun]?.isi.tanggal)
  }

  private func ringkasanEvaluasi(tahun: Int) -> RingkasanTahapan.Evaluasi {
    let asked = rekomendasi(tahun: tahun)
    let latest = asked.map { evaluasi.tindakLanjutTerakhir($0.id)?.status }
    return RingkasanTahapan.Evaluasi(
      rekomendasi: asked.count, selesai: latest.filter { $0 == .selesai }.count,
      berjalan: latest.filter { $0 == .sebagian || $0 == .direncanakan }.count,
      belum: latest.filter { $0 == nil }.count)
  }
}
