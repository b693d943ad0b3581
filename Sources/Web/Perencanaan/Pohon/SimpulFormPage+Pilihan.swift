import Sakip
import Selaras

/// What can be chosen in the form of a node.
extension SimpulFormPage {
  private var unit: UnitState { ruang.unit }

  var pilihanJabatan: [SelectField.Pilihan] {
    unit.organisasi.jabatan.semua.map { .init(nilai: $0.id, nama: $0.nama) }
  }

  var pilihanTujuan: [SelectField.Pilihan] {
    let version = ruang.context.versiRencana(unit)
    return unit.perencanaan.tujuan.semua.map {
      .init(nilai: "tujuan:\($0.id)", nama: "Tujuan: \($0.nama(dalam: version))")
    }
  }

  var pilihanSasaran: [SelectField.Pilihan] {
    let version = ruang.context.versiRencana(unit)
    return unit.perencanaan.sasaran.semua.map {
      .init(nilai: "sasaran:\($0.id)", nama: "Sasaran: \($0.nama(dalam: version))")
    }
  }

  var pilihanIndikator: [SelectField.Pilihan] {
    let version = ruang.context.versiRencana(unit)
    return unit.perencanaan.indikator.semua.map { .init(nilai: $0.id, nama: $0.nama(dalam: version)) }
  }

  var pilihanVersi: [SelectField.Pilihan] {
    unit.perencanaan.versiBerurutan.map { .init(nilai: $0.id, nama: $0.nama) }
  }

  /// The places of the budget of the latest year, and the one that is chosen.
  var pilihanAnggaran: [SelectField.Pilihan] {
    let chosen = simpul?.anggaran?.tahun
    let years = Set([unit.anggaran.tahun.keys.max(), chosen].compactMap { $0 }).sorted(by: >)
    return years.flatMap { year in
      (unit.anggaran.tahun[year]?.simpul.semua ?? [])
        .filter { [.program, .kegiatan, .subKegiatan].contains($0.tingkat) }
        .map { .init(nilai: "\(year):\($0.id)", nama: "\(year), \($0.tingkat.nama): \($0.namaLengkap)") }
    }
  }

  /// What is wrong with a field.
  func pesan(_ field: String) -> String? { galat.first { $0.bidang == field || $0.bidang == tempat(field) }?.pesan }

  /// Where a field of the fact stands in the form.
  private func tempat(_ field: String) -> String? {
    switch field {
    case "tujuan", "sasaran": "mewakili"
    case TempatSimpul.bidang, "kondisi", "jenjang", "sebab", "indikator", "jabatan", "anggaran", "versi", "catatan":
      field
    default: nil
    }
  }

  /// The page again with why it was not taken.
  func ditolak(_ failure: CommandFailure) -> Reply {
    var page = self
    page.galat = [.init(bidang: failure.penolakan.flatMap { tempat($0.bidang) }, pesan: failure.pesan)]
    return .refusedForm(page)
  }

  /// The page again where no place was chosen.
  func tanpaTempat() -> Reply {
    var page = self
    page.galat = [
      .init(
        bidang: TempatSimpul.bidang,
        pesan: "Pilih simpul di atasnya, atau \u{201C}Tanpa simpul di atasnya\u{201D} untuk akar baru.")
    ]
    return .refusedForm(page)
  }

  /// The page again where no level was chosen.
  func tanpaJenjang() -> Reply {
    var page = self
    page.galat = [.init(bidang: "jenjang", pesan: "Pilih salah satu jenjang.")]
    return .refusedForm(page)
  }
}
