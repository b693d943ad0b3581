import Lembar
import Sakip

/// Sheets of definition sheets: a row is the sheet of an indikator that stands in the plan. An empty cell keeps what is
/// recorded, and `-` says that there is nothing any more.
enum ImporDefinisi: BentukImpor {
  private static let makna = KolomImpor.isian("Makna", "apa yang ditunjukkan angkanya; - untuk mengosongkan")
  private static let alasan = KolomImpor.isian("Alasan pemilihan", "mengapa indikator ini dipakai")
  private static let formulasi = KolomImpor.isian("Formulasi", "cara menghitung dengan kata-kata")
  private static let rumus = KolomImpor.isian("Rumus", "dengan simbol variabel: ditangani / terjadi * 100")
  private static let variabel = KolomImpor.isian("Variabel rumus", PenulisanVariabel.petunjuk)
  private static let sumber = KolomImpor.isian("Sumber data", "dari mana datanya")
  private static let pembanding = KolomImpor.isian("Sumber pembanding", "misalnya rilis provinsi")
  private static let penanggungJawab = KolomImpor.isian("Penanggung jawab", "seperti pada dokumen")
  private static let jabatan = KolomImpor.isian("Kode jabatan", "kode jabatan yang bertanggung jawab")
  private static let referensi = KolomImpor.isian("Referensi", "keputusan atau peraturan yang memuatnya")
  private static let verifikasi = KolomImpor.isian("Cara data diverifikasi", "siapa memeriksa apa")
  private static let keterbatasan = KolomImpor.isian("Keterbatasan data", "yang diketahui belum tercakup")

  static let kolom = [
    KolomUmum.unit, KolomUmum.indikator, KolomUmum.namaIndikator, KolomUmum.satuan, makna, alasan, formulasi, rumus,
    variabel, sumber, pembanding, penanggungJawab, jabatan, referensi, verifikasi, keterbatasan,
  ]

  private static let isian = [
    makna, alasan, formulasi, rumus, variabel, sumber, pembanding, penanggungJawab, jabatan, referensi, verifikasi,
    keterbatasan,
  ]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "id": KolomUmum.indikator.nama, "makna": makna.nama,
    "alasan": alasan.nama, "formulasi": formulasi.nama, "rumus": rumus.nama, "variabel": variabel.nama,
    "metode": variabel.nama, "sumberData": sumber.nama, "pembanding": pembanding.nama,
    "penanggungJawab": penanggungJawab.nama, "jabatan": jabatan.nama, "referensi": referensi.nama,
    "verifikasiData": verifikasi.nama, "keterbatasanData": keterbatasan.nama,
  ]

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    guard let unit = baris.unit(state), let indicator = baris.indikator(unit) else { return .salah }
    guard isian.contains(where: { baris.terisi($0.nama) }) else { return .belumDiisi }
    let before = indicator.definisi
    func text(_ column: KolomImpor, _ recorded: String) -> String {
      baris.teks(column.nama, tercatat: recorded) ?? ""
    }
    func maybe(_ column: KolomImpor, _ recorded: String?) -> String? { baris.teks(column.nama, tercatat: recorded) }
    let variables = baris.boleh(variabel.nama, tercatat: before.variabel) { (cell) throws(SelTidakTerbaca) in
      try PenulisanVariabel.baca(try cell.teks())
    }
    let sheet = DefinisiIndikator(
      makna: text(makna, before.makna), alasan: text(alasan, before.alasan),
      formulasi: text(formulasi, before.formulasi), sumberData: text(sumber, before.sumberData),
      penanggungJawab: text(penanggungJawab, before.penanggungJawab), referensi: text(referensi, before.referensi),
      variabel: variables, kualitasData: before.kualitasData, rumus: maybe(rumus, before.rumus), metode: before.metode,
      agregasiUnit: before.agregasiUnit, jabatan: maybe(jabatan, before.jabatan),
      verifikasiData: maybe(verifikasi, before.verifikasiData),
      keterbatasanData: maybe(keterbatasan, before.keterbatasanData),
      pembanding: maybe(pembanding, before.pembanding))
    guard !baris.salah else { return .salah }
    let name = unit.perencanaan.sebagaimana(indicator, dalam: unit.perencanaan.versiTertulis(indicator)?.id).nama
    for odd in sheet.kejanggalan(satuan: indicator.satuan) { baris.tandai(rumus.nama, odd, .catatan) }
    return .fakta([
      FaktaImpor(
        event: indicator.mengganti(definisi: sheet), nama: "definisi \u{201C}\(name)\u{201D}",
        nilai: .init(sebelum: before.makna, sesudah: sheet.makna, sama: before.makna == sheet.makna),
        lain: bidang(before, sheet))
    ])
  }

  private static func bidang(_ before: DefinisiIndikator, _ after: DefinisiIndikator) -> [BidangImpor] {
    [
      BidangImpor(alasan.nama, before.alasan, after.alasan),
      BidangImpor(formulasi.nama, before.formulasi, after.formulasi),
      BidangImpor(rumus.nama, before.rumus, after.rumus),
      BidangImpor(
        variabel.nama, before.variabel.map(PenulisanVariabel.tulis), after.variabel.map(PenulisanVariabel.tulis)),
      BidangImpor(sumber.nama, before.sumberData, after.sumberData),
      BidangImpor(pembanding.nama, before.pembanding, after.pembanding),
      BidangImpor(penanggungJawab.nama, before.penanggungJawab, after.penanggungJawab),
      BidangImpor(jabatan.nama, before.jabatan, after.jabatan),
      BidangImpor(referensi.nama, before.referensi, after.referensi),
      BidangImpor(verifikasi.nama, before.verifikasiData, after.verifikasiData),
      BidangImpor(keterbatasan.nama, before.keterbatasanData, after.keterbatasanData),
    ]
  }

  /// Every indikator with its sheet as it stands.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit in
      let version = permintaan.hariTerakhir.flatMap { unit.perencanaan.versiBerlaku(pada: $0) }
      return unit.perencanaan.indikator.semua.map { recorded in
        let indicator = unit.perencanaan.sebagaimana(recorded, dalam: version?.id)
        let sheet = indicator.definisi
        return [
          unit.id, indicator.id, indicator.nama, indicator.satuan, sheet.makna, sheet.alasan, sheet.formulasi,
          sheet.rumus ?? "", sheet.variabel.map(PenulisanVariabel.tulis) ?? "", sheet.sumberData,
          sheet.pembanding ?? "", sheet.penanggungJawab, sheet.jabatan ?? "", sheet.referensi,
          sheet.verifikasiData ?? "", sheet.keterbatasanData ?? "",
        ]
      }
    }
  }
}

extension IndikatorDitetapkan: FaktaTerimpor {
  var objek: Objek? { .indikator(id: id) }
}
