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

  /// What the documents name, by the first that does; each once. What is recorded and named by none any more stays.
  var pilihanProgram: [SelectField.Pilihan] {
    let known = program.semua.map { one in
      SelectField.Pilihan(
        nilai: one.tautan.description, nama: "\(one.namaLengkap) (\(one.tingkat.nama.lowercased()))",
        kelompok: one.tempat.first?.nama)
    }
    let headings = known.reduce(into: [String]()) { if let name = $1.kelompok, !$0.contains(name) { $0.append(name) } }
    let byHeading = Dictionary(grouping: known) { $0.kelompok ?? "" }
    let lost = TautanProgram(isian.program).flatMap { link in
      program.baca(link) == nil
        ? SelectField.Pilihan(
          nilai: link.description, nama: "\(link.sebutan), tidak lagi termuat dalam dokumen mana pun")
        : nil
    }
    return (lost.map { [$0] } ?? []) + headings.flatMap { byHeading[$0] ?? [] }
  }

  /// The choice that stands for what is filled in, by whatever record that names it.
  var programTerpilih: String {
    TautanProgram(isian.program).flatMap { program.baca($0) }?.tautan.description ?? isian.program
  }

  /// Where the choices come from; where there are none, what is to be recorded first.
  var petunjukProgram: String {
    program.semua.isEmpty
      ? "Belum ada program yang dicatat untuk \(unit.nama), baik dalam anggaran, Renja, maupun \(unit.namaRencana)."
      : "Yang mewujudkan kondisi ini, menurut anggaran, Renja, atau \(unit.namaRencana). Cari dengan kode atau namanya."
  }

  /// What was chosen. What is the same as the recorded link, by another record of it, leaves that as it is.
  var tautanProgram: TautanProgram? {
    guard let chosen = TautanProgram(isian.program) else { return nil }
    guard let recorded = simpul?.program, program.baca(recorded)?.tautan == chosen else { return chosen }
    return recorded
  }

  /// What was chosen, where it can be.
  func programTerbaca(_ wrong: inout IsianSalah) -> TautanProgram? {
    if !isian.program.isEmpty, tautanProgram == nil {
      wrong.tolak(
        "program", "Pilih salah satu program, kegiatan, atau sub kegiatan dari daftar, atau kosongkan.")
    }
    return tautanProgram
  }

  /// What is wrong with a field.
  func pesan(_ field: String) -> String? { galat.first { $0.bidang == field || $0.bidang == tempat(field) }?.pesan }

  /// Where a field of the fact stands in the form.
  private func tempat(_ field: String) -> String? {
    switch field {
    case "tujuan", "sasaran": "mewakili"
    case TempatSimpul.bidang, "kondisi", "jenjang", "sebab", "indikator", "jabatan", "program", "versi", "catatan",
      PenegasanSimpul.bidang:
      field
    default: nil
    }
  }

  /// The page again with all that is wrong with what was sent, and what is asked about it.
  func ditolak(_ slip: CommandSlip, _ asked: [PenegasanSimpul]) -> Reply {
    var page = self
    page.ditanyakan = asked
    page.galat = slip.masalah.map { .init(bidang: $0.bidang.flatMap(tempat), pesan: $0.pesan) }
    return .refusedForm(page)
  }
}
