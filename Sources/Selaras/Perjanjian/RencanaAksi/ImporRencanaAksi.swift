import Lembar
import Sakip

/// Sheets of rencana aksi: a row fills in targets and money by period of a row that agreement and budget have made.
enum ImporRencanaAksi: BentukImpor {
  private static let jabatan = KolomImpor.pengenal("Kode jabatan", "jabatan yang berencana: camat")
  private static let nomor = KolomImpor.pengenal("Nomor", "0 untuk yang pertama, 1 untuk perubahan pertama")
  private static let bagian = KolomImpor.pengenal(
    "Bagian",
    "i- dengan kode indikator, a- dengan kode bagian anggaran, p- dengan nomor program")
  private static let uraian = KolomImpor.keterangan("Uraian", "indikator atau bagian anggaran, hanya untuk dibaca")
  private static let setahun = KolomImpor.keterangan("Target setahun", "menurut perjanjian, hanya untuk dibaca")
  private static let pagu = KolomImpor.keterangan("Pagu", "menurut anggaran, hanya untuk dibaca")
  private static let agregasi = KolomImpor.isian(
    "Nilai setahun", "pada keluaran anggaran: \(Agregasi.allCases.map(\.rawValue).joined(separator: ", "))")
  private static let penanggungJawab = KolomImpor.isian(
    "Kode penanggung jawab", "jabatan yang melaksanakan; - bila belum ditetapkan")
  private static let langkah = KolomImpor.isian(
    "Langkah", "satu baris dalam sel untuk setiap langkah; - untuk mengosongkan")
  private static let periode = Array(1...12)

  private static func target(_ periode: Int) -> KolomImpor {
    .isian("Target \(periode)", "target periode ke-\(periode), bulan atau triwulan; - untuk mengosongkan")
  }

  private static func anggaran(_ periode: Int) -> KolomImpor {
    .isian(
      "Anggaran \(periode)",
      "rupiah periode ke-\(periode), pada sub kegiatan dan program tanpa rincian; - untuk mengosongkan")
  }

  static let kolom =
    [
      KolomUmum.unit, KolomUmum.tahun, jabatan, nomor, bagian, uraian, KolomUmum.satuan, setahun, pagu, agregasi,
      penanggungJawab, langkah,
    ] + periode.map(target) + periode.map(anggaran)

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "tahun": KolomUmum.tahun.nama, "jabatan": jabatan.nama,
    "nomor": nomor.nama, "bagian": bagian.nama, "targetSetahun": bagian.nama, "pagu": bagian.nama,
    "agregasi": agregasi.nama, "penanggungJawab": penanggungJawab.nama, "langkah": langkah.nama,
    "target": target(1).nama, "anggaran": anggaran(1).nama,
  ].merging(
    periode.flatMap { place in
      [
        (BarisRencanaAksiDitetapkan.bidang("target", periode: place - 1), target(place).nama),
        (BarisRencanaAksiDitetapkan.bidang("anggaran", periode: place - 1), anggaran(place).nama),
      ]
    }, uniquingKeysWith: { first, _ in first })

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let unit = baris.unit(state)
    let year = baris.tahun()
    let post = baris.wajib(jabatan.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    let number = baris.wajib(nomor.nama) { (cell) throws(SelTidakTerbaca) in
      try cell.bilangan(RencanaAksiDitetapkan.nomorTersedia)
    }
    let text = baris.wajib(bagian.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    guard let unit, let year, let post, let number, let text else { return .salah }
    guard kolom.contains(where: { $0.guna == .isian && baris.terisi($0.nama) }) else { return .belumDiisi }
    let key = KunciRencanaAksi(tahun: year, jabatan: post, nomor: number)
    guard let plan = unit.perjanjian.rencanaAksi[key]?.isi else {
      baris.tandai(nomor.nama, "Rencana aksi ini belum disusun. Susun dari perjanjian kinerjanya lebih dahulu.")
      return .salah
    }
    guard let before = unit.perjanjian.barisRencanaAksi[key]?[text] else {
      baris.tandai(
        bagian.nama, "Bagian \u{201C}\(text.prefix(60))\u{201D} tidak ada dalam rencana aksi ini. Periksa kodenya.")
      return .salah
    }
    let periods = plan.isi.periode.jumlahSetahun
    let indicator: IndikatorDitetapkan? =
      if case .indikator(let id) = before.bagian { unit.perencanaan.indikator[id] } else { nil }
    let cells = (0..<12).map { nilai(&baris, $0, before, indicator) }
    let money = (0..<12).map { place in
      baris.boleh(anggaran(place + 1).nama, tercatat: before.anggaran(pada: place)) { (cell) throws(SelTidakTerbaca) in
        try cell.rupiah()
      }
    }
    for place in periods..<12 {
      for column in [target(place + 1), anggaran(place + 1)] where baris.terisi(column.nama) {
        baris.tandai(column.nama, "Rencana aksi ini mempunyai \(periods) periode. Kosongkan sel ini.")
      }
    }
    let steps = baris.terisi(langkah.nama) ? baris.baris(langkah) : before.langkah
    let owner = baris.kode(penanggungJawab, tercatat: before.penanggungJawab)
    let way: Agregasi? = baris.pilihan(agregasi) { $0.rumus }
    guard !baris.salah else { return .salah }
    let after = before.dengan(
      agregasi: way, target: Array(cells.prefix(periods)).tanpaKosong(),
      anggaran: Array(money.prefix(periods)).tanpaKosong(),
      penanggungJawab: .some(owner), langkah: steps)
    return .fakta([
      FaktaImpor(
        event: after, nama: after.objek.map { $0.nama(dalam: unit) } ?? text,
        nilai: .init(
          sebelum: uraian(before), sesudah: uraian(after), sama: cellsSame(before, after)),
        lain: [
          BidangImpor(agregasi.nama, before.agregasi.rumus, after.agregasi.rumus),
          BidangImpor(penanggungJawab.nama, before.penanggungJawab, after.penanggungJawab),
          BidangImpor(langkah.nama, before.langkah.joined(separator: "; "), after.langkah.joined(separator: "; ")),
        ])
    ])
  }

  /// A target by period: an empty cell keeps what is recorded.
  private static func nilai(
    _ baris: inout BarisImpor, _ place: Int, _ before: BarisRencanaAksiDitetapkan, _ indicator: IndikatorDitetapkan?
  ) -> Nilai? {
    let column = target(place + 1).nama
    guard baris.terisi(column) else { return before.target(pada: place) }
    guard !baris.sel(column).mengosongkan else { return nil }
    let recorded = before.target(pada: place)
    if let indicator { return baris.nilai(column, indicator, tercatat: recorded) }
    if let recorded, case .teks(recorded.printed) = baris.sel(column).isi { return recorded }
    return baris.boleh(column) { (cell) throws(SelTidakTerbaca) in
      try cell.nilai(before.targetSetahun?.jenis ?? .angka, satuan: before.satuan, urutanPredikat: [])
    }
  }

  private static func uraian(_ row: BarisRencanaAksiDitetapkan) -> String {
    let targets = row.target.map { $0?.printed ?? "-" }
    let money = row.anggaran.map { $0?.printed ?? "-" }
    return
      ([targets.isEmpty ? nil : "target \(targets.joined(separator: "; "))"]
      + [money.isEmpty ? nil : "anggaran \(money.joined(separator: "; "))"]).compactMap { $0 }.joined(separator: ", ")
  }

  private static func cellsSame(_ before: BarisRencanaAksiDitetapkan, _ after: BarisRencanaAksiDitetapkan) -> Bool {
    before.target.tanpaKosong() == after.target && before.anggaran.tanpaKosong() == after.anggaran
  }

  /// Every row of the rencana aksi of the year that may still be filled in.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit in
      unit.perjanjian.rencanaAksi.values.map(\.isi.isi.kunci)
        .filter { key in
          key.tahun == permintaan.tahun && unit.perjanjian.rencanaAksi[key]?.isi.status.dapatDisusun == true
        }
        .sorted { ($0.jabatan, $0.nomor) < ($1.jabatan, $1.nomor) }
        .flatMap { key in (unit.isiRencanaAksi(key)?.baris ?? []).map(baris) }
    }
  }

  private static func baris(_ row: IsiRencanaAksi.Baris) -> [String] {
    let fact = row.isi
    let head = [
      fact.unit, String(fact.tahun), fact.jabatan, String(fact.nomor), fact.bagian.kode, row.nama, fact.satuan,
      fact.targetSetahun?.printed ?? "", fact.pagu?.printed ?? "", fact.agregasi.rawValue, fact.penanggungJawab ?? "",
      fact.langkah.joined(separator: "\n"),
    ]
    return head + periode.map { fact.target(pada: $0 - 1)?.printed ?? "" }
      + periode.map { fact.anggaran(pada: $0 - 1)?.printed ?? "" }
  }
}

extension Array {
  /// Cells of which none is filled in are no cells.
  fileprivate func tanpaKosong<Isi>() -> [Isi?] where Element == Isi? { contains { $0 != nil } ? self : [] }
}

extension BarisRencanaAksiDitetapkan: FaktaTerimpor {}
