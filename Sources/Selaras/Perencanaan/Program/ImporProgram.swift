import Lembar
import Sakip

/// Sheets of the programs of a plan: a row is a program as one version of the RPJMD or Renstra lists it, with the money
/// that is indicated in a column for each year.
enum ImporProgram: BentukImpor {
  private static let kode = KolomImpor.pengenal(
    "Kode program",
    "kode nomenklatur program: 5.03.02; p1, p2, dan seterusnya bila dokumennya tidak berkode. Bila kolom Kode nomenklatur diisi, kode yang mula-mula dipakai untuk program itu"
  )
  private static let rekening = KolomImpor.isian(
    "Kode nomenklatur", "bila berbeda dari kolom Kode program; - bila tidak berkode")
  private static let nama = KolomImpor.isian("Nama", "nama program; wajib untuk yang baru")
  private static let nomenklatur = KolomImpor.isian(
    "Versi nomenklatur", "kode versi nomenklatur untuk memeriksa kode dan namanya: 2024; - bila tidak diperiksa")
  private static let sasaran = KolomImpor.isian(
    "Kode sasaran", "sasaran yang didukung; pisahkan dengan titik koma; - bila tidak ada")
  private static let pelaksana = KolomImpor.isian(
    "Kode pelaksana",
    "perangkat daerah pelaksananya, hanya dalam RPJMD; pisahkan dengan titik koma; - bila belum ditentukan")
  private static let catatan = KolomImpor.isian("Catatan", "yang perlu diketahui; - untuk mengosongkan")

  static let kolom = [
    KolomUmum.unit, ImporRencana.versi, kode, rekening, nama, nomenklatur, sasaran, pelaksana, catatan,
  ]

  private static func pagu(_ tahun: Int) -> KolomImpor {
    .isian("Pagu \(tahun)", "pagu indikatif tahun \(tahun) dalam rupiah; - untuk mengosongkan")
  }

  static func kolom(tahun: [Int]) -> [KolomImpor] { kolom + tahun.map(pagu) }

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "versi": ImporRencana.versi.nama, "id": kode.nama,
    "nama": nama.nama, "nomenklatur": nomenklatur.nama, "sasaran": sasaran.nama, "perangkatDaerah": pelaksana.nama,
    "catatan": catatan.nama,
  ]

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let unit = baris.unit(state)
    let version = unit.flatMap { ImporRencana.versi(&baris, $0) }
    let asked = baris.wajib(kode.nama) { (cell) throws(SelTidakTerbaca) in try cell.nomorSusun() }
    guard let unit, let version, let asked else { return .salah }
    guard kolom(tahun: Array(2000...2100)).contains(where: { $0.guna == .isian && baris.terisi($0.nama) }) else {
      return .belumDiisi
    }
    let isOtherCode = baris.terisi(rekening.nama) && (try? baris.sel(rekening.nama).nomorSusun()) != asked
    let isNumbered = isOtherCode || KodeRekening(asked) == nil
    let before = tercatat(asked, isNumbered: isNumbered, unit.perencanaan, version)
    let id =
      before?.id ?? (isNumbered ? asked : unit.perencanaan.idProgram(kode: asked, dalam: version.id))
    baris.kenali("program \(before.map { "\u{201C}\($0.nama)\u{201D}" } ?? asked)", tercatat: before?.nama)
    let code = baris.boleh(
      rekening.nama, tercatat: before == nil ? KodeRekening(asked).map(\.description) : before?.kode
    ) { (cell) throws(SelTidakTerbaca) in try cell.nomorSusun() }
    let list = baris.kode(nomenklatur, tercatat: before?.nomenklatur)
    let official = list.flatMap { list in
      code.flatMap { KodeRekening($0) }.flatMap { state.anggaran.nama($0, nomenklatur: list) }
    }
    let text = baris.teks(nama.nama, tercatat: before?.nama ?? official)
    if text == nil, !baris.salah(nama.nama) { baris.tandai(nama.nama, "Nama belum diisi.") }
    let objectives = baris.daftar(sasaran, tercatat: before?.sasaran) ?? []
    let agencies = baris.daftar(pelaksana, tercatat: before?.perangkatDaerah)
    let note = baris.teks(catatan.nama, tercatat: before?.catatan) ?? ""
    let amounts = jumlah(&baris, version, before)
    guard !baris.salah, let text else { return .salah }
    let after = ProgramRencanaDitetapkan(
      unit: unit.id, versi: version.id, id: id, kode: code, nama: text, nomenklatur: list, sasaran: objectives,
      pagu: amounts, perangkatDaerah: agencies, catatan: note)
    return .fakta([
      FaktaImpor(
        event: after, nama: "program \u{201C}\(text)\u{201D}",
        nilai: .init(sebelum: before?.nama, sesudah: text, sama: before?.nama == text), lain: bidang(before, after),
        kolomBidang: [
          "kode": baris.terisi(rekening.nama) ? rekening.nama : kode.nama,
          "pagu": pagu(after.tahunPaguSalah(version) ?? version.periode.awal).nama,
        ])
    ])
  }

  /// The program that a row is about: by its code; by its id where that is no code, or another code stands in the column
  /// for it. A program whose code was mended keeps its id, which is then the code of another one.
  private static func tercatat(
    _ asked: String, isNumbered: Bool, _ plan: PerencanaanUnit, _ version: VersiRenstraDitetapkan
  ) -> ProgramRencanaDitetapkan? {
    let known = plan.program[.init(versi: version.id, id: asked)]?.isi
    if let known, isNumbered || known.kode == asked { return known }
    // A row of another version names a program by its id; who bears that as a code here is somebody else.
    guard !isNumbered else { return nil }
    return plan.program(dalam: version.id).first { $0.kode == asked }
  }

  /// The money by year: an empty cell keeps what is recorded.
  private static func jumlah(
    _ baris: inout BarisImpor, _ version: VersiRenstraDitetapkan, _ before: ProgramRencanaDitetapkan?
  ) -> [ProgramRencanaDitetapkan.PaguIndikatif] {
    (2000...2100).compactMap { year in
      let column = pagu(year).nama
      let recorded = before?.pagu(tahun: year)
      guard
        let amount = baris.boleh(column, tercatat: recorded, { (cell) throws(SelTidakTerbaca) in try cell.rupiah() })
      else { return nil }
      if amount < .zero { baris.tandai(column, "Pagu tahun \(year) tidak boleh kurang dari 0.") }
      if baris.terisi(column), !version.periode.tahun.contains(year) {
        baris.tandai(column, "Tahun \(year) di luar periode \(version.periode.printed) dari \(version.nama).")
      }
      return .init(tahun: year, jumlah: amount)
    }
  }

  private static func bidang(
    _ before: ProgramRencanaDitetapkan?, _ after: ProgramRencanaDitetapkan
  ) -> [BidangImpor] {
    let years = Set(((before?.pagu ?? []) + after.pagu).map(\.tahun)).sorted()
    return [
      BidangImpor(rekening.nama, before?.kode, after.kode),
      BidangImpor(nomenklatur.nama, before?.nomenklatur, after.nomenklatur),
      BidangImpor(sasaran.nama, before?.sasaran.tertulis, after.sasaran.tertulis),
      BidangImpor(pelaksana.nama, before?.perangkatDaerah?.tertulis, after.perangkatDaerah?.tertulis),
      BidangImpor(catatan.nama, before?.catatan, after.catatan),
    ]
      + years.map { year in
        BidangImpor(
          pagu(year).nama, before?.pagu(tahun: year)?.printedWithCurrency,
          after.pagu(tahun: year)?.printedWithCurrency)
      }
  }

  /// The years for which a template has a column.
  static func tahun(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [Int] {
    ImporRencana.tahun(permintaan, state)
  }

  /// Every program of a version.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    let years = tahun(permintaan, state)
    return permintaan.unit(state).flatMap { unit -> [[String]] in
      guard let version = ImporRencana.versi(permintaan, unit) else { return [] }
      return unit.perencanaan.program(dalam: version.id).map { baris($0, years) }
    }
  }

  private static func baris(_ program: ProgramRencanaDitetapkan, _ years: [Int]) -> [String] {
    [
      program.unit, program.versi, program.id, program.kode ?? (KodeRekening(program.id) == nil ? "" : "-"),
      program.nama, program.nomenklatur ?? "",
      program.sasaran.tertulis ?? "", program.perangkatDaerah?.tertulis ?? "", program.catatan,
    ] + years.map { program.pagu(tahun: $0)?.printed ?? "" }
  }
}

extension ProgramRencanaDitetapkan: FaktaTerimpor {
  var objek: Objek? { .programRencana(versi: versi, id: id) }
}
