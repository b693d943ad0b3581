import Sakip
import Selaras

/// One line of a list of work: where it leads, and what it is about.
struct TautanPekerjaan {
  let alamat: String
  let judul: String
  /// Names of what it is about; empty where the heading says it.
  let nama: [String]

  /// The lines of a piece of work: figures and spending are filled in on two pages.
  static func semua(_ work: Pekerjaan, _ context: PageContext, _ peran: Peran) -> [TautanPekerjaan] {
    let unit = context.state.unit[work.unit]
    let place = peran.terikatUnit ? "" : "\(unit?.nama ?? work.unit), "
    let names = work.indikator.map { unit?.indikator($0, tahun: work.tahun)?.nama ?? $0 }
    guard let month = work.bulan.flatMap({ Periode(tahun: work.tahun, jenis: .bulan, urutan: $0) }) else {
      return [tanpaBulan(work, context, place, names)]
    }
    let title = "\(place)\(month.nama)"
    let target = alamat(work, month, context, peran)
    let isOpening = [.terkunci, .terkunciDikembalikan, .dibuka].contains(work.jenis) && peran == .administrator
    let spending = TautanPekerjaan(
      alamat: isOpening ? target : context.tautan(unit: work.unit, "/belanja/\(MonthAddress.text(month))"),
      judul: "\(title): realisasi anggaran \(Count(work.subKegiatan.count).of("sub kegiatan"))", nama: [])
    let figures = TautanPekerjaan(
      alamat: target, judul: names.isEmpty ? title : "\(title): \(Count(names.count).of("indikator"))", nama: names)
    if work.subKegiatan.isEmpty { return [figures] }
    return names.isEmpty ? [spending] : [figures, spending]
  }

  private static func alamat(_ work: Pekerjaan, _ month: Periode, _ context: PageContext, _ peran: Peran) -> String {
    switch work.jenis {
    case .menungguVerifikasi, .menungguPersetujuan:
      context.tautan(unit: work.unit, "/pemeriksaan/\(MonthAddress.text(month))")
    case .terkunci where peran == .administrator, .terkunciDikembalikan where peran == .administrator,
      .dibuka where peran == .administrator:
      JadwalPage.alamatBuka(unit: work.unit, bulan: month)
    default: context.tautan(unit: work.unit, "/pengukuran/\(MonthAddress.text(month))")
    }
  }

  private static func tanpaBulan(
    _ work: Pekerjaan, _ context: PageContext, _ place: String, _ names: [String]
  ) -> TautanPekerjaan {
    if let key = work.perjanjian { return perjanjian(work, key, context, place) }
    if let key = work.rencanaAksi { return rencanaAksi(work, key, context, place) }
    if let findings = work.temuan { return temuan(work, findings, context, place) }
    return switch work.jenis {
    case .belumDireviu:
      TautanPekerjaan(
        alamat: RuangReviu.alamat(context, work.unit, work.tahun),
        judul: "\(place)laporan kinerja \(work.tahun)",
        nama: [keadaanReviu(work, context)].compactMap(\.self))
    case .tanpaTindakLanjut:
      TautanPekerjaan(
        alamat: context.tautan(unit: work.unit, tahun: work.tahun) + "#judul-rekomendasi",
        judul: "\(place)\(Count(work.rekomendasi.count).of("rekomendasi"))", nama: [])
    case .menungguDukungan: dukunganDiminta(work, context, place)
    case .dukunganDijawab: dukunganDijawab(work, context, place)
    default:
      TautanPekerjaan(
        alamat: context.tautan(unit: work.unit, "/indikator/\(work.indikator.first ?? "")", tahun: work.tahun),
        judul: "\(place)\(names.first ?? "tahun \(work.tahun)")", nama: [])
    }
  }

  /// What is asked for; several together, and then what they are about.
  private static func dukunganDiminta(
    _ work: Pekerjaan, _ context: PageContext, _ place: String
  ) -> TautanPekerjaan {
    let names = work.simpul.map { context.pohon.kondisi($0) }
    let single = names.count == 1 ? names.first : nil
    return TautanPekerjaan(
      alamat: context.tautan(unit: work.unit, "/pohon/dukungan"),
      judul: place
        + (single.map { "dukungan untuk \u{201C}\($0.ringkas)\u{201D}" }
          ?? "jawab \(Count(work.simpul.count).of("permintaan dukungan"))"),
      nama: single == nil ? names : [])
  }

  /// The node, and who decided what about it.
  private static func dukunganDijawab(
    _ work: Pekerjaan, _ context: PageContext, _ place: String
  ) -> TautanPekerjaan {
    let asked = context.state.unit[work.unit].map { context.state.dukunganLintas(dari: $0) } ?? []
    let node = work.simpul.first
    return TautanPekerjaan(
      alamat: node.map { context.tautan($0) + "#judul-dukungan" }
        ?? context.tautan(unit: work.unit, "/pohon/dukungan"),
      judul: "\(place)\(node.map { context.pohon.kondisi($0).ringkas } ?? "simpul pohon kinerja")",
      nama: asked.filter { $0.simpul == node && $0.keadaan.diputuskan }.map {
        "\(context.state.unit[$0.mitra]?.nama ?? $0.mitra): \($0.keadaan.nama.lowercased())"
      })
  }

  private static func perjanjian(
    _ work: Pekerjaan, _ key: KunciNaskahPk, _ context: PageContext, _ place: String
  ) -> TautanPekerjaan {
    let unit = context.state.unit[work.unit]
    let post = unit?.organisasi.jabatan[key.jabatan]?.nama ?? key.jabatan
    let isHere = unit?.perjanjian.naskah[key] != nil
    let changes =
      work.jenis == .perjanjianPerluDitinjau
      ? unit.flatMap { unit in
        context.peninjauanPk(unit, tahun: key.tahun).first { $0.kunci == key }?.selisih.count
      } ?? 0 : 0
    return TautanPekerjaan(
      alamat: isHere
        ? PkPage.alamat(context, work.unit, key) : context.tautan(unit: work.unit, "/perjanjian", tahun: key.tahun),
      judul: "\(place)\(NamaPk.singkat(nomor: key.nomor)) \(post) tahun \(key.tahun)",
      nama: changes > 0 ? ["\(Count(changes).of("perbedaan")) dengan anggaran"] : [])
  }

  private static func rencanaAksi(
    _ work: Pekerjaan, _ key: KunciRencanaAksi, _ context: PageContext, _ place: String
  ) -> TautanPekerjaan {
    let unit = context.state.unit[work.unit]
    let post = unit?.organisasi.jabatan[key.jabatan]?.nama ?? key.jabatan
    let changes =
      work.jenis == .rencanaAksiPerluDitinjau
      ? unit.flatMap { unit in
        unit.perjanjian.rencanaAksi[key].map { unit.perluDitinjau($0.isi, pada: context.hari).count }
      } ?? 0 : 0
    return TautanPekerjaan(
      alamat: RuangRencanaAksi.alamat(context, work.unit, key),
      judul: "\(place)\(NamaRencanaAksi.singkat(nomor: key.nomor)) \(post) tahun \(key.tahun)",
      nama: changes > 0 ? ["\(Count(changes).of("perubahan")) pada dasarnya"] : [])
  }

  /// Why a report is not reviewed, where that is not the work of the Inspektorat alone.
  private static func keadaanReviu(_ work: Pekerjaan, _ context: PageContext) -> String? {
    guard let review = context.state.unit[work.unit]?.evaluasi else { return nil }
    guard let last = review.versi(.laporanKinerja, tahun: work.tahun).last?.isi else { return nil }
    return review.pernyataanTertinggal(tahun: work.tahun) ? "Versi \(last.versi) diunggah sesudah pernyataannya" : nil
  }

  private static func temuan(
    _ work: Pekerjaan, _ findings: Pekerjaan.Temuan, _ context: PageContext, _ place: String
  ) -> TautanPekerjaan {
    let document = "\(findings.naskah.nama.lowercased()) \(work.tahun) versi \(findings.versi)"
    let waiting = Count(findings.banyak).of(work.jenis == .menungguPutusan ? "penjelasan" : "galat")
    return TautanPekerjaan(
      alamat: RuangReviu.alamat(
        context, work.unit, work.tahun, "/\(findings.naskah.rawValue)/\(findings.versi)"),
      judul: "\(place)\(document): \(waiting)", nama: [])
  }
}
