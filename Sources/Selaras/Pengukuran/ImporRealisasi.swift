import Sakip

/// Sheets of realisasi: a row is an indikator in a period.
enum ImporRealisasi: BentukImpor {
  private static let periode = KolomImpor.pengenal("Periode", "2024, 2024-S1, 2024-T3, atau 2024-B09")
  private static let realisasi = KolomImpor.isian(
    "Realisasi", wajib: true, kecuali: "untuk persentase yang diisi pembilang dan penyebutnya",
    "nilai seperti pada dokumen: 87,65")
  private static let pembilang = KolomImpor.isian("Pembilang", "untuk indikator yang dihitung dari perbandingan")
  private static let penyebut = KolomImpor.isian("Penyebut", "untuk indikator yang dihitung dari perbandingan")
  private static let sementara = KolomImpor.isian(
    "Angka sementara", "yang diwakili angka sementara: rilis 2023; - bila sudah tetap")
  private static let sumber = KolomImpor.isian("Sumber", "sumber angka pada periode ini; - untuk mengosongkan")
  private static let catatan = KolomImpor.isian("Catatan", "keterangan lain; - untuk mengosongkan")

  static let kolom = [
    KolomUmum.unit, KolomUmum.indikator, KolomUmum.namaIndikator, KolomUmum.satuan, periode, realisasi, pembilang,
    penyebut, sementara, sumber, catatan,
  ]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "indikator": KolomUmum.indikator.nama,
    "periode": periode.nama, "nilai": realisasi.nama, "masukan": pembilang.nama, "sementara": sementara.nama,
    "sumber": sumber.nama, "catatan": catatan.nama,
  ]

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let period = baris.wajib(periode.nama) { (cell) throws(SelTidakTerbaca) in try cell.periode() }
    guard let unit = baris.unit(state), let indicator = baris.indikator(unit), let period else { return .salah }
    let values = [realisasi, pembilang, penyebut].map(\.nama)
    guard (values + [sementara, sumber, catatan].map(\.nama)).contains(where: { baris.terisi($0) }) else {
      return .belumDiisi
    }
    let before = unit.pengukuran.realisasi(indicator.id, period)
    let isValueKept = !values.contains { baris.terisi($0) }
    let event = RealisasiDicatat(
      unit: unit.id, indikator: indicator.id, periode: period,
      nilai: isValueKept ? before?.nilai : baris.nilai(realisasi.nama, indicator),
      masukan: isValueKept ? before?.masukan : masukan(&baris),
      sementara: baris.teks(sementara.nama, tercatat: before?.sementara),
      sumber: baris.teks(sumber.nama, tercatat: before?.sumber),
      catatan: baris.teks(catatan.nama, tercatat: before?.catatan))
    guard !baris.salah else { return .salah }
    return .fakta([
      FaktaImpor(
        event: event, nama: Objek.realisasi(indikator: indicator.id, periode: period).nama(dalam: unit),
        nilai: .init(
          sebelum: before.map { uraian($0.nilai, $0.masukan, $0.sementara) },
          sesudah: uraian(event.nilai, event.masukan, event.sementara),
          sama: before.map { event.nilai == $0.nilai && event.masukan == $0.masukan } ?? false),
        lain: [
          BidangImpor(sementara.nama, before?.sementara, event.sementara),
          BidangImpor(sumber.nama, before?.sumber, event.sumber),
          BidangImpor(catatan.nama, before?.catatan, event.catatan),
        ])
    ])
  }

  /// What is seldom meant, told at the counts of a share, else at the value.
  static func catatan(_ diterima: [FaktaImpor], _ state: State) -> [CatatanImpor] {
    diterima.enumerated().flatMap { index, accepted -> [CatatanImpor] in
      guard !accepted.nilai.sama, let fact = accepted.event as? RealisasiDicatat, let unit = state.unit[fact.unit]
      else { return [] }
      return unit.kejanggalan(fact).map {
        CatatanImpor(
          urutan: index, kolom: fact.masukan == nil ? realisasi.nama : pembilang.nama,
          pesan: "\($0.uraian()) Bila bukan yang dimaksud, perbaiki angkanya.")
      }
    }
  }

  private static func masukan(_ baris: inout BarisImpor) -> RealisasiDicatat.Masukan? {
    guard baris.terisi(pembilang.nama) || baris.terisi(penyebut.nama) else { return nil }
    let above = baris.wajib(pembilang.nama) { (cell) throws(SelTidakTerbaca) in try cell.desimal() }
    let below = baris.wajib(penyebut.nama) { (cell) throws(SelTidakTerbaca) in try cell.desimal() }
    return above.flatMap { above in below.map { .init(pembilang: above, penyebut: $0) } }
  }

  /// The value, with the mark of a provisional one: a mark that stays is to be seen beside a new value.
  private static func uraian(_ nilai: Nilai?, _ masukan: RealisasiDicatat.Masukan?, _ sementara: String?) -> String {
    let value = nilai?.printed ?? masukan.map { "\($0.pembilang.printed) dari \($0.penyebut.printed)" } ?? ""
    return (sementara ?? "").isEmpty ? value : "\(value)*"
  }

  /// The realisasi of the year that are due up to the end of a month and not yet recorded, or sent back.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit in
      unit.indikatorBertarget(tahun: permintaan.tahun).flatMap { indicator in
        Periode.semua(indicator.frekuensi, tahun: permintaan.tahun)
          .filter { $0.bulanTerakhir <= permintaan.sampaiBulan }
          .filter { [nil, .dikembalikan].contains(unit.pengukuran.realisasi(indicator.id, $0)?.status) }
          .map { [unit.id, indicator.id, indicator.nama, indicator.satuan, $0.kode] }
      }
    }
  }
}

extension RealisasiDicatat: FaktaTerimpor {
  var objek: Objek? { .realisasi(indikator: indikator, periode: periode) }
}

extension UnitState {
  /// The indikator with a target for a year: planned in the version in force on its last day, or promised.
  func indikatorBertarget(tahun: Int) -> [IndikatorDitetapkan] {
    guard let end = Periode(tahun: tahun, jenis: .tahun)?.hariTerakhir else { return [] }
    let version = perencanaan.versiBerlaku(pada: end)
    let promised = Set(perjanjian.berlaku(pada: end)?.baris.map(\.indikator) ?? [])
    return perencanaan.indikator.semua.filter { indicator in
      promised.contains(indicator.id)
        || version.flatMap { perencanaan.target(indicator.id, versi: $0.id, tahun: tahun) } != nil
    }.map { perencanaan.sebagaimana($0, dalam: version?.id) }
  }
}
