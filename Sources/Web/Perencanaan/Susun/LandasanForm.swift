import HTML
import Sakip
import Selaras

/// The fields of a legal ground in a form: which document, its number, its day, what it is about, and its file.
struct LandasanForm {
  static let bidang: Set<String> = [
    "landasan.jenis", "landasan.nomor", "landasan.tanggal", "landasan.tentang", BerkasLandasanForm.bidang,
  ]

  /// What is recorded; `nil` where none is.
  let tercatat: LandasanHukum?
  /// The kinds that may be chosen; a single one is not asked for.
  var jenis: [LandasanHukum.Jenis] = LandasanHukum.Jenis.allCases

  private var satuSatunya: LandasanHukum.Jenis? { jenis.count == 1 ? jenis.first : nil }

  /// - Parameter fields: what was sent before, and what was wrong with it.
  func html(_ fields: SentFields) -> HTML {
    HTML {
      if satuSatunya == nil {
        SelectField(
          nama: "landasan.jenis", judul: "Jenis",
          pilihan: [.init(nilai: "", nama: "Belum ada")] + jenis.map { .init(nilai: $0.rawValue, nama: $0.nama) },
          nilai: fields.nilai("landasan.jenis", tercatat?.jenis.rawValue ?? ""), galat: fields.galat("landasan.jenis")
        ).html
      }
      teks(fields, "landasan.nomor", "Nomor", tercatat?.nomor ?? "", "Seperti tercetak: 060/390/ORG/SETDA-BLG/2024.")
      FormField(
        nama: "landasan.tanggal", judul: "Tanggal", jenis: .date,
        nilai: fields.nilai("landasan.tanggal", tercatat?.tanggal?.iso ?? ""), galat: fields.galat("landasan.tanggal")
      ).html
      teks(
        fields, "landasan.tentang", "Tentang", tercatat?.tentang ?? "",
        jenis.contains(.tidakTercetak)
          ? "Bila dasar hukumnya tidak tercetak: dokumen terbit yang mana, dan apa yang tercetak di dalamnya. Nomor dan tanggalnya lalu boleh kosong."
          : nil, terpanjang: 600)
      BerkasLandasanForm(tercatat: tercatat?.berkas).html(
        galat: fields.galat(BerkasLandasanForm.bidang), ulang: !fields.galat.isEmpty)
    }
  }

  /// The ground that the form proposes; `nil` where its fields are empty.
  /// - Throws: ``CommandSlip`` for a ground that is not whole.
  func landasan(_ request: RouteRequest) throws(CommandSlip) -> LandasanHukum? {
    let isian = request.isian
    let chosen = satuSatunya ?? isian["landasan.jenis"].flatMap(LandasanHukum.Jenis.init(rawValue:))
    let number = isian["landasan.nomor"] ?? (chosen == .tidakTercetak ? "" : nil)
    let isSent = request.berkas.contains { $0.bidang == BerkasLandasanForm.bidang }
    guard number != nil || isian["landasan.jenis"] != nil || isSent else { return nil }
    var wrong = IsianSalah()
    let kind = wrong.wajib(chosen, "landasan.jenis", "Pilih jenis dasar hukumnya.", atau: .lainnya)
    let words = wrong.wajib(
      number, "landasan.nomor", "Isi nomor dasar hukumnya, atau pilih \u{201C}Belum ada\u{201D}.", atau: "")
    let day = isian["landasan.tanggal"].flatMap { Tanggal(iso: $0) }
    if day == nil, isian["landasan.tanggal"] != nil {
      wrong.tolak("landasan.tanggal", "Tanggal dasar hukum tidak dapat dibaca. Pilih dari kalender.")
    }
    let file = wrong.baca(try BerkasLandasanForm(tercatat: tercatat?.berkas).berkas(request), atau: nil)
    guard wrong.masalah.isEmpty else { throw CommandSlip(wrong.masalah) }
    return LandasanHukum(
      jenis: kind, nomor: words, tanggal: day, tentang: isian["landasan.tentang"] ?? "", berkas: file)
  }

  private func teks(
    _ fields: SentFields, _ name: String, _ title: String, _ recorded: String, _ hint: String?, terpanjang: Int = 200
  ) -> HTML {
    FormField(
      nama: name, judul: title, nilai: fields.nilai(name, recorded),
      petunjuk: fields.tersimpan(name, recorded) ?? hint, galat: fields.galat(name), terpanjang: terpanjang
    ).html
  }
}
