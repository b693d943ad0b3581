import Lembar
import Sakip

/// Sheets of a plan of a year (table T-C.33): a row is an urusan, program, kegiatan or sub kegiatan of an RKPD or Renja.
enum ImporRenja: BentukImpor {
  private static let rencana = KolomImpor.pengenal(
    "Kode dokumen", "kode RKPD atau Renja pada halamannya: renja-2025-akhir")
  private static let kode = KolomImpor.pengenal("Kode", "kode nomenklatur, atau nomor bila dokumennya tidak berkode")
  private static let tingkat = KolomImpor.isian(
    "Tingkat", "program, kegiatan, atau sub kegiatan; boleh kosong bila kodenya kode nomenklatur")
  private static let induk = KolomImpor.isian(
    "Kode induk", "baris di atasnya; boleh kosong bila kodenya kode nomenklatur")
  private static let nomenklatur = KolomImpor.isian(
    "Kode nomenklatur", "bila berbeda dari kolom Kode; - bila tidak berkode")
  private static let nama = KolomImpor.isian("Nama", "nama program, kegiatan, atau sub kegiatan; wajib untuk yang baru")
  private static let lokasi = KolomImpor.isian("Lokasi", "seperti pada dokumen; - untuk mengosongkan")
  private static let pagu = KolomImpor.isian("Pagu", "rupiah, hanya pada sub kegiatan; - untuk mengosongkan")
  private static let sumber = KolomImpor.isian("Sumber dana", "misalnya APBD; - untuk mengosongkan")
  private static let prakiraan = KolomImpor.isian(
    "Prakiraan maju", "rupiah tahun berikutnya, hanya pada sub kegiatan; - untuk mengosongkan")
  private static let catatan = KolomImpor.isian("Catatan", "yang perlu diketahui; - untuk mengosongkan")
  private static let sasaran = KolomImpor.isian("Kode sasaran", "sasaran Renstra yang didukung; - bila tidak ada")

  static let kolom =
    [KolomUmum.unit, rencana, kode, tingkat, induk, nomenklatur, nama] + KolomKeluaran.semua
    + [lokasi, pagu, sumber, prakiraan, catatan, sasaran]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "rencana": rencana.nama, "id": kode.nama,
    "tingkat": tingkat.nama, "nama": nama.nama, "keluaran": KolomKeluaran.semua.first?.nama ?? "",
    "lokasi": lokasi.nama, "pagu": pagu.nama, "sumberDana": sumber.nama, "prakiraanMaju": prakiraan.nama,
    "catatan": catatan.nama, "sasaran": sasaran.nama,
  ]

  /// Upper levels first.
  static func urut(_ baris: [BarisImpor]) -> [BarisImpor] {
    let ranks = baris.map { row in
      let code = [nomenklatur, kode].lazy.compactMap { try? row.sel($0.nama).kode() }
        .compactMap { KodeRekening($0) }.first
      let level = (try? row.sel(tingkat.nama).kode()).flatMap { try? TingkatAnggaran.baca($0) } ?? code?.tingkat
      return level.flatMap(TingkatAnggaran.allCases.firstIndex) ?? TingkatAnggaran.allCases.count
    }
    return baris.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { baris[$0] }
  }

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let unit = baris.unit(state)
    let document = baris.wajib(rencana.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    let id = baris.wajib(kode.nama) { (cell) throws(SelTidakTerbaca) in try cell.nomorSusun() }
    guard let unit, let document, let id else { return .salah }
    guard kolom.contains(where: { $0.guna == .isian && baris.terisi($0.nama) }) else { return .belumDiisi }
    let rows = unit.perencanaan.isiRencana[document]?.baris ?? Daftar()
    baris.kenali("baris \(id)", tercatat: rows[id]?.nama)
    guard let event = fakta(&baris, unit, document, id, rows), !baris.salah else { return .salah }
    let before = rows[id]
    return .fakta([
      FaktaImpor(
        event: event, nama: "\(event.tingkat.nama.lowercased()) \u{201C}\(event.nama)\u{201D}",
        nilai: .init(sebelum: before?.nama, sesudah: event.nama, sama: before?.nama == event.nama),
        lain: bidang(before, event),
        kolomBidang: [
          "kode": baris.terisi(nomenklatur.nama) ? nomenklatur.nama : kode.nama,
          "induk": baris.terisi(induk.nama) ? induk.nama : kode.nama,
        ], kelompok: event.tingkat.nama)
    ])
  }

  private static func fakta(
    _ baris: inout BarisImpor, _ unit: UnitState, _ document: String, _ id: String,
    _ rows: Daftar<BarisRencanaDitetapkan>
  ) -> BarisRencanaDitetapkan? {
    let before = rows[id]
    let own = KodeRekening(id)
    let read = baris.boleh(tingkat.nama) { (cell) throws(SelTidakTerbaca) in try TingkatAnggaran.baca(try cell.kode()) }
    let level = read ?? before?.tingkat ?? own?.tingkat
    if level == nil, !baris.salah(tingkat.nama) {
      baris.tandai(tingkat.nama, "Tingkat belum diisi. Isi program, kegiatan, atau sub kegiatan.")
    }
    let code = baris.boleh(
      nomenklatur.nama, tercatat: before == nil ? (own?.tingkat == level ? id : nil) : before?.kode
    ) {
      (cell) throws(SelTidakTerbaca) in try cell.nomorSusun()
    }
    let above = baris.boleh(induk.nama, tercatat: before == nil ? indukTersirat(code, rows) : before?.induk) {
      (cell) throws(SelTidakTerbaca) in try cell.nomorSusun()
    }
    let text = baris.teks(nama.nama, tercatat: before?.nama)
    if text == nil, !baris.salah(nama.nama) { baris.tandai(nama.nama, "Nama belum diisi.") }
    func money(_ column: KolomImpor, _ recorded: Rupiah?) -> Rupiah? {
      baris.boleh(column.nama, tercatat: recorded) { (cell) throws(SelTidakTerbaca) in try cell.rupiah() }
    }
    let outputs = KolomKeluaran.baca(&baris, before?.keluaran ?? [])
    let place = baris.teks(lokasi.nama, tercatat: before?.lokasi) ?? ""
    let (amount, source) = (money(pagu, before?.pagu), baris.teks(sumber.nama, tercatat: before?.sumberDana) ?? "")
    let (forecast, note) = (
      money(prakiraan, before?.prakiraanMaju), baris.teks(catatan.nama, tercatat: before?.catatan) ?? ""
    )
    let objective = baris.kode(sasaran, tercatat: before?.sasaran)
    guard !baris.salah, let level, let text else { return nil }
    return BarisRencanaDitetapkan(
      unit: unit.id, rencana: document, id: id, induk: above, tingkat: level, kode: code, nama: text,
      keluaran: outputs, lokasi: place, pagu: amount, sumberDana: source, prakiraanMaju: forecast, catatan: note,
      sasaran: objective)
  }

  /// The row above by the code: below urusan and bidang urusan only where they are recorded.
  private static func indukTersirat(_ code: String?, _ rows: Daftar<BarisRencanaDitetapkan>) -> String? {
    guard let above = code.flatMap({ KodeRekening($0) })?.induk else { return nil }
    return rows.semua.first { $0.kode == above.description }?.id
      ?? (above.tingkat.diAtasProgram ? nil : above.description)
  }

  private static func bidang(_ before: BarisRencanaDitetapkan?, _ after: BarisRencanaDitetapkan) -> [BidangImpor] {
    [
      BidangImpor(tingkat.nama, before?.tingkat.nama, after.tingkat.nama),
      BidangImpor(induk.nama, before?.induk, after.induk), BidangImpor(nomenklatur.nama, before?.kode, after.kode),
      BidangImpor("Keluaran", before.map { KolomKeluaran.uraian($0.keluaran) }, KolomKeluaran.uraian(after.keluaran)),
      BidangImpor(lokasi.nama, before?.lokasi, after.lokasi),
      BidangImpor(pagu.nama, before?.pagu?.printedWithCurrency, after.pagu?.printedWithCurrency),
      BidangImpor(sumber.nama, before?.sumberDana, after.sumberDana),
      BidangImpor(prakiraan.nama, before?.prakiraanMaju?.printedWithCurrency, after.prakiraanMaju?.printedWithCurrency),
      BidangImpor(catatan.nama, before?.catatan, after.catatan),
      BidangImpor(sasaran.nama, before?.sasaran, after.sasaran),
    ]
  }

  /// Every row of the document that was asked for, or of those of the year.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit in
      unit.perencanaan.rencanaTahunan.semua
        .filter { document in permintaan.versi.map { $0 == document.id } ?? (document.tahun == permintaan.tahun) }
        .flatMap { document in (unit.perencanaan.isiRencana[document.id]?.baris.semua ?? []).map(baris) }
    }
  }

  private static func baris(_ row: BarisRencanaDitetapkan) -> [String] {
    [
      row.unit, row.rencana, row.id, row.tingkat.nama.lowercased(), row.induk ?? "", row.kode ?? "", row.nama,
    ] + KolomKeluaran.sel(row.keluaran) + [
      row.lokasi, row.pagu?.printed ?? "", row.sumberDana, row.prakiraanMaju?.printed ?? "", row.catatan,
      row.sasaran ?? "",
    ]
  }
}

extension BarisRencanaDitetapkan: FaktaTerimpor {
  var objek: Objek? { .barisRencana(rencana: rencana, id: id) }
}
