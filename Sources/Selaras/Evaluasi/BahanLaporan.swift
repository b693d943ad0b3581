import Sakip

/// Everything of one perangkat daerah that the report of a year reads, each by its kind in words with its entries.
struct BahanLaporan {
  let unit: UnitState
  let tahun: Int
  /// The entry of the review.
  let reviu: Int64

  /// Kind by kind, in the order in which they are told.
  var entri: [(String, [Int64])] {
    [("realisasi", realisasi)] + objek.map { ($0.kelompok, unit.riwayat($0)) }
      + skala.map { ("skala \u{201C}\($0.isi.nama)\u{201D}", $0.semuaEntri) }
      + [("identitas perangkat daerah", unit.organisasi.identitas.semuaEntri)]
  }

  /// The year, and the earlier ones that the report compares with.
  private var semuaTahun: ClosedRange<Int> {
    let layout = unit.pelaporan.tahun[tahun]?.struktur?.isi ?? .baku
    return (tahun - max(0, layout.tahunSebelumnya))...tahun
  }

  private var objek: [Objek] {
    semuaTahun.flatMap { unit.objekPerjanjian(tahun: $0) } + target + rencana
      + semuaTahun.map { .kebijakan(tahun: $0) } + unit.objekPembanding(tahun: tahun)
      + unit.objekAnggaran(tahun: tahun) + unit.objekPelaporan(tahun: tahun) + rekomendasi
  }

  /// The entries by which realisasi of the years began to count or ceased to.
  private var realisasi: [Int64] {
    semuaTahun.flatMap { unit.pengukuran.realisasi.pada(tahun: $0).values.compactMap(\.entriHitungan) }
      + unit.pengukuran.realisasiDicabut.filter { semuaTahun.contains($0.key.periode.tahun) }
      .compactMap(\.value.entriHitungan)
  }

  /// The versions that can be in force in one of the years.
  private var versi: [VersiRenstraDitetapkan] {
    unit.perencanaan.versi.semua.filter {
      $0.tanggal.tahun <= tahun && $0.periode.tahun.contains(where: semuaTahun.contains)
    }
  }

  private var target: [Objek] {
    let versions = Set(versi.map(\.id) + semuaTahun.compactMap { unit.renstra(tahun: $0)?.id })
    return unit.objekTarget().filter {
      if case .target(_, let versi, _) = $0 { versions.contains(versi) } else { false }
    }
  }

  private var rencana: [Objek] {
    let later = Set(unit.perencanaan.versi.semua.map(\.id)).subtracting(versi.map(\.id))
    return unit.objekPerencanaan.filter {
      if case .versiRenstra(let id) = $0 { !later.contains(id) } else { true }
    }
  }

  /// The scales that class the figures of the years, or give them their predicate.
  private var skala: [Tercatat<SkalaDitetapkan>] {
    let named = Set(
      semuaTahun.map { unit.kebijakan(tahun: $0).skala } + unit.perencanaan.indikator.semua.compactMap(\.skala))
    return unit.pengukuran.skalaDaerah.tercatat.filter { scale in
      named.contains(scale.isi.kode) && semuaTahun.contains { scale.isi.menggolongkan(tahun: $0) }
    }
  }

  /// Recommendations issued up to the year with their answers, and those withdrawn that stood there at the review.
  private var rekomendasi: [Objek] {
    unit.evaluasi.rekomendasi.semuaId.filter { id in
      if let standing = unit.evaluasi.rekomendasi[id] { return standing.lhe.tanggal.tahun <= tahun }
      return unit.riwayat(.rekomendasi(id: id)).first.map { $0 <= reviu } ?? false
    }.flatMap { [.rekomendasi(id: $0), .tindakLanjut(rekomendasi: $0)] }
  }
}
