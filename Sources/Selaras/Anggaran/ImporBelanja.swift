import Sakip

/// Sheets of spending: a row is a sub kegiatan in a month, since January or of the month alone, by kind where known.
enum ImporBelanja: BentukImpor {
  private static let subKegiatan = KolomImpor.pengenal("Kode sub kegiatan", "kode sub kegiatan pada anggaran tahun itu")
  private static let nama = KolomImpor.keterangan("Sub kegiatan", "nama sub kegiatan, hanya untuk dibaca")
  private static let pagu = KolomImpor.keterangan("Pagu", "pagu yang berlaku, hanya untuk dibaca")
  private static let bulan = KolomImpor.pengenal("Bulan", "1 sampai 12, atau nama bulannya")
  private static let kumulatif = KolomImpor.isian("Realisasi sejak Januari", "rupiah, jumlah sejak Januari")
  private static let bulanan = KolomImpor.isian("Realisasi bulan ini", "rupiah, jumlah bulan ini saja")
  private static let alasan = KolomImpor.isian(
    "Alasan perubahan", "hanya bila mengubah realisasi tahun yang sudah ditutup")
  private static let jenis = JenisBelanja.allCases.map { kind in
    (jenis: kind, kolom: KolomImpor.isian(kind.nama, "rupiah, bagian dari realisasi pada baris ini"))
  }

  static let kolom =
    [KolomUmum.unit, KolomUmum.tahun, subKegiatan, nama, pagu, bulan, kumulatif, bulanan] + jenis.map(\.kolom)
    + [alasan]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "tahun": KolomUmum.tahun.nama,
    "subKegiatan": subKegiatan.nama, "sampaiBulan": bulan.nama,
    "alasan": alasan.nama,
  ]

  static func masalah(kepala: KepalaLembar) -> String? {
    kepala.tempat[kumulatif.nama] == nil && kepala.tempat[bulanan.nama] == nil
      ? "Kolom \u{201C}\(kumulatif.nama)\u{201D} atau \u{201C}\(bulanan.nama)\u{201D} belum ada. Tambahkan salah satunya, atau pakai templatnya."
      : nil
  }

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let year = baris.tahun()
    let month = baris.wajib(bulan.nama) { (cell) throws(SelTidakTerbaca) in try cell.bulan() }
    let id = baris.wajib(subKegiatan.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    guard let unit = baris.unit(state), let year, let month, let id else { return .salah }
    guard unit.anggaran.tahun[year]?.simpul[id] != nil else {
      baris.tandai(
        subKegiatan.nama,
        "Sub kegiatan \u{201C}\(id.prefix(60))\u{201D} tidak ada pada anggaran \(unit.nama) tahun \(year). Periksa kodenya."
      )
      return .salah
    }
    guard let entered = masukan(&baris, bulan: month) else { return baris.salah ? .salah : .belumDiisi }
    let recorded = unit.anggaran.tahun[year]?.subKegiatan[id]
    let before = recorded?.belanja(sampaiBulan: month)
    var spending: BelanjaKumulatif
    do {
      spending =
        entered.sejakJanuari
        ? entered.belanja
        : try BelanjaKumulatif.menambah(bulan: entered.belanja, pada: recorded?.belanja(sampaiBulan: month - 1))
    } catch {
      baris.tandai(bulanan.nama, error.description)
      return .salah
    }
    // The same amount without its kinds does not say that they are unknown by now.
    if let before, spending.rincian.isEmpty, spending.jumlah == before.jumlah { spending = before }
    let event = RealisasiAnggaranDicatat(
      unit: unit.id, tahun: year, subKegiatan: id, sampaiBulan: month, jumlah: spending.jumlah,
      rincian: spending.rincian.isEmpty ? nil : spending.rincian, alasan: baris.teks(alasan.nama, tercatat: nil))
    return .fakta([
      FaktaImpor(
        event: event,
        nama: Objek.realisasiAnggaran(tahun: year, subKegiatan: id, sampaiBulan: month).nama(dalam: unit),
        nilai: .init(
          sebelum: before.map(uraian), sesudah: uraian(spending),
          sama: before.map { spending.sama(dengan: $0) } ?? false),
        bersandarPada: entered.sejakJanuari || month == 1
          ? [] : [.realisasiAnggaran(tahun: year, subKegiatan: id, sampaiBulan: month - 1)],
        kolomBidang: ["jumlah": entered.kolom, "rincian": entered.kolomRincian])
    ])
  }

  /// What a row says of one month.
  private struct Masukan {
    let belanja: BelanjaKumulatif
    let sejakJanuari: Bool
    /// Where the amount stands: the column of the sum, or of the first kind where only kinds are filled in.
    let kolom: String
    /// Where the kinds stand: one below zero, or else the first of them.
    let kolomRincian: String
  }

  /// The amounts of a row; `nil` where there are none, or where something is wrong with them.
  private static func masukan(_ baris: inout BarisImpor, bulan month: Int) -> Masukan? {
    let isMonthly = baris.terisi(bulanan.nama) || !baris.ada(kumulatif.nama)
    let column = isMonthly ? bulanan.nama : kumulatif.nama
    if isMonthly, baris.terisi(kumulatif.nama) {
      baris.tandai(
        bulanan.nama,
        "Isi salah satu: \(kumulatif.nama.lowercased()) atau \(bulanan.nama.lowercased()), bukan keduanya.")
      return nil
    }
    var parts: [RincianBelanja] = []
    for (kind, kindColumn) in jenis {
      let amount = baris.boleh(kindColumn.nama) { (cell) throws(SelTidakTerbaca) in try cell.rupiah() }
      if let amount { parts.append(RincianBelanja(jenis: kind, jumlah: amount)) }
    }
    let total = baris.boleh(column) { (cell) throws(SelTidakTerbaca) in try cell.rupiah() }
    guard !baris.salah, let sum = total ?? (parts.isEmpty ? nil : parts.map(\.jumlah).total()) else { return nil }
    let detailed = parts.map(\.jumlah).total()
    guard parts.isEmpty || detailed == sum else {
      baris.tandai(
        column,
        "Jenis belanja pada baris ini berjumlah \(detailed.printedWithCurrency), sedangkan realisasinya \(sum.printedWithCurrency). Samakan keduanya."
      )
      return nil
    }
    let kindColumn = (parts.first { $0.jumlah < .zero } ?? parts.first)?.jenis.nama ?? column
    return Masukan(
      belanja: BelanjaKumulatif(sampaiBulan: month, jumlah: sum, rincian: parts), sejakJanuari: !isMonthly,
      kolom: total == nil ? kindColumn : column, kolomRincian: kindColumn)
  }

  /// Where the amount since January falls from one month to the next, told at the later of the two when the sheet has
  /// it, else at the earlier.
  static func catatan(_ diterima: [FaktaImpor], _ state: State) -> [CatatanImpor] {
    let facts = diterima.map { $0.event as? RealisasiAnggaranDicatat }
    let months = Set(facts.compactMap { $0.map { Bulan($0, $0.sampaiBulan) } })
    return facts.enumerated().flatMap { index, fact -> [CatatanImpor] in
      guard let fact else { return [] }
      let recorded = state.unit[fact.unit]?.anggaran.tahun[fact.tahun]?.subKegiatan[fact.subKegiatan]
      return (recorded?.penurunan ?? []).filter {
        $0.keBulan == fact.sampaiBulan
          || $0.dariBulan == fact.sampaiBulan && !months.contains(Bulan(fact, $0.keBulan))
      }.map {
        CatatanImpor(
          urutan: index, kolom: diterima[index].kolomBidang["jumlah"],
          pesan: "Realisasi \($0.uraian). Bila bukan koreksi, periksa angkanya.")
      }
    }
  }

  private struct Bulan: Hashable {
    let unit: String
    let tahun: Int
    let subKegiatan: String
    let bulan: Int

    init(_ fact: RealisasiAnggaranDicatat, _ bulan: Int) {
      unit = fact.unit
      tahun = fact.tahun
      subKegiatan = fact.subKegiatan
      self.bulan = bulan
    }
  }

  private static func uraian(_ spending: BelanjaKumulatif) -> String {
    spending.jumlah.printedWithCurrency + (spending.rincian.isEmpty ? "" : " (\(spending.rincian.berisi.uraian))")
  }

  /// The months of the year that are due and after the last recorded one, whose amount since January covers those
  /// before it, for each sub kegiatan with a pagu.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit -> [[String]] in
      guard let year = unit.anggaran.tahun[permintaan.tahun] else { return [] }
      return year.simpul.semua.flatMap { place -> [[String]] in
        guard let recorded = year.subKegiatan[place.id], let pagu = recorded.paguBerlaku?.isi.jumlah else { return [] }
        let covered = (1...12).last { recorded.realisasi(sampaiBulan: $0) != nil } ?? 0
        return (1...permintaan.sampaiBulan).filter { $0 > covered }.map {
          [unit.id, String(permintaan.tahun), place.id, place.nama, pagu.printed, NamaBulan.dengan(nomor: $0) ?? ""]
        }
      }
    }
  }
}

extension RealisasiAnggaranDicatat: FaktaTerimpor {
  var objek: Objek? { .realisasiAnggaran(tahun: tahun, subKegiatan: subKegiatan, sampaiBulan: sampaiBulan) }

  func dipulihkan(alasan: String) -> RealisasiAnggaranDicatat {
    RealisasiAnggaranDicatat(
      unit: unit, tahun: tahun, subKegiatan: subKegiatan, sampaiBulan: sampaiBulan, jumlah: jumlah, rincian: rincian,
      alasan: alasan)
  }
}
