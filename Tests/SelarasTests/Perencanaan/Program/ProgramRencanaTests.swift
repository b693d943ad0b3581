import Sakip
import Testing

@testable import Selaras

/// The programs of a version of a plan, and their way through the documents of a year.
@Suite struct ProgramRencanaTests {
  private static let unit = SmallAgency.unit

  private static func versi(_ id: String, hari: Int = 19_000, akhir: Int = 2026, mengikuti: String? = nil)
    -> VersiRenstraDitetapkan
  {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: Tanggal(hariSejak1970: hari), dasar: "Perda 1", alasan: "",
      periode: PeriodeRencana(awal: 2023, akhir: akhir), mengikuti: mengikuti)
  }

  static func program(
    _ id: String = "p1", versi: String = "a", kode: String? = nil, nama: String = "Pelayanan", sasaran: [String] = [],
    pagu: [Int: Int] = [:], pelaksana: [String]? = nil, unit: String = unit
  ) -> ProgramRencanaDitetapkan {
    ProgramRencanaDitetapkan(
      unit: unit, versi: versi, id: id, kode: kode, nama: nama, sasaran: sasaran,
      pagu: pagu.sorted { $0.key < $1.key }.map { .init(tahun: $0.key, jumlah: Rupiah($0.value)) },
      perangkatDaerah: pelaksana)
  }

  private static let small = SmallAgency([
    versi("a"), versi("tutup", hari: 18_000),
    SasaranDitetapkan(unit: unit, id: "s", tujuan: "t", nama: "S", versi: ["a"]),
    SasaranDitetapkan(unit: unit, id: "lain", tujuan: "t", nama: "Lain", versi: ["tutup"]),
    SmallAgency.indicator(),
    TargetDitetapkan(unit: unit, indikator: "ikm", versi: "tutup", tahun: 2024, nilai: .angka(ExactDecimal(1))),
    StatusVersiBerubah(unit: unit, versi: "tutup", aksi: .tutup), program("5.03.01", kode: "5.03.01", nama: "Ada"),
    program("p9", nama: "Tanpa kode"),
  ])

  @Test(
    arguments: [
      (program(sasaran: ["s"], pagu: [2023: 5, 2024: 0]), nil), (program(versi: "z"), "versi"),
      (program(versi: "tutup"), "versi"), (program(nama: " "), "nama"), (program(kode: "5.03"), "kode"),
      (program(kode: "5.03.01"), "kode"), (program("5.03.01", kode: "5.03.01", nama: "Ganti"), nil),
      (program(kode: "X.XX.01"), "kode"), (program(nama: "tanpa KODE."), "nama"), (program(sasaran: ["z"]), "sasaran"),
      (program(sasaran: ["lain"]), "sasaran"), (program(sasaran: ["s", "s"]), "sasaran"),
      (program(pagu: [2022: 1]), "pagu"), (program(pagu: [2024: -1]), "pagu"),
      (program(pelaksana: ["u"]), "perangkatDaerah"),
      (PencatatanDicabut(unit: unit, objek: .sasaran(id: "s"), alasan: "Salah"), nil),
      (PencatatanDicabut(unit: unit, objek: .programRencana(versi: "a", id: "p9"), alasan: "Salah"), nil),
    ] as [(any Event, String?)])
  func whatIsRefused(fact: any Event, field: String?) {
    #expect(Self.small.refusal(fact)?.bidang == field)
  }

  @Test("The pemda names who carries a program out") func agencies() {
    let pemda = SmallAgency([
      PerangkatDaerahDitetapkan(id: "kab", nama: "Kab", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T"),
      VersiRenstraDitetapkan(
        unit: "kab", id: "a", nama: "RPJMD", tanggal: Tanggal(hariSejak1970: 19_000), dasar: "", alasan: "",
        periode: PeriodeRencana(awal: 2023, akhir: 2026)),
    ])
    #expect(pemda.refusal(Self.program(pelaksana: ["u"], unit: "kab")) == nil)
    for odd in [[], ["u", "u"], ["kab"], ["z"]] {
      #expect(pemda.refusal(Self.program(pelaksana: odd, unit: "kab"))?.bidang == "perangkatDaerah", "\(odd)")
    }
  }

  @Test("A sasaran that a program names is held by it, a closed version holds its programs") func held() {
    var agency = Self.small
    agency.add([Self.program(sasaran: ["s"])])
    let withdrawal = PencatatanDicabut(unit: Self.unit, objek: .sasaran(id: "s"), alasan: "Salah")
    #expect(agency.refusal(withdrawal)?.pesan.contains("program “Pelayanan”") == true)
    agency.add([
      SmallAgency.indicator(),
      TargetDitetapkan(unit: Self.unit, indikator: "ikm", versi: "a", tahun: 2024, nilai: .angka(ExactDecimal(1))),
      StatusVersiBerubah(unit: Self.unit, versi: "a", aksi: .tutup),
    ])
    let closed = PencatatanDicabut(unit: Self.unit, objek: .programRencana(versi: "a", id: "p1"), alasan: "Salah")
    #expect(agency.refusal(closed)?.pesan.contains("sudah ditutup") == true)
  }

  @Test("A new version takes the list over with the money of its own years; its withdrawal gives it up") func copies()
    throws
  {
    var agency = SmallAgency([Self.versi("a"), Self.program(kode: "5.03.01", pagu: [2024: 4, 2026: 6])])
    let next = Self.versi("b", hari: 19_500, akhir: 2025, mengikuti: "a")
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    agency.add([next] + plan.salinan(ke: next))
    let after = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(after.program(dalam: "b").map { "\($0.id) \($0.pagu.map(\.tahun))" } == ["p1 [2024]"])
    agency.add(after.pelepasan(next, alasan: "Salah"))
    let released = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(released.program(dalam: "b").isEmpty && released.program(dalam: "a").count == 1)
  }

  @Test("A copy keeps only sasaran that stand, and no note of the version it was said of") func copiedSasaran() throws {
    let noted = ProgramRencanaDitetapkan(
      unit: Self.unit, versi: "a", id: "p1", nama: "P", sasaran: ["s", "lain"], catatan: "Disimpulkan: lampiran PK")
    let next = Self.versi("b", hari: 19_500, mengikuti: "a")
    var agency = SmallAgency([
      Self.versi("a"), SasaranDitetapkan(unit: Self.unit, id: "s", tujuan: "t", nama: "S", versi: ["a"]),
      SasaranDitetapkan(unit: Self.unit, id: "lain", tujuan: "t", nama: "Lain", versi: []), noted,
    ])
    for fact in [next] + (try #require(agency.state.unit[Self.unit]).perencanaan.salinan(ke: next)) {
      #expect(agency.refusal(fact) == nil, "\(fact)")
      agency.add([fact])
    }
    let copy = try #require(agency.state.unit[Self.unit]?.perencanaan.program(dalam: "b").first)
    #expect(copy.sasaran == ["s"] && copy.catatan.isEmpty)
  }

  @Test("A sasaran does not leave an open version whose programs name it, by itself or with its tujuan")
  func leaving() throws {
    var agency = SmallAgency([
      Self.versi("a"), Self.versi("b", hari: 19_500),
      SasaranDitetapkan(unit: Self.unit, id: "s", tujuan: "t", nama: "S"), Self.program(sasaran: ["s"]),
      Self.program("p2", nama: "Lain"),
    ])
    let sasaran = SasaranDitetapkan(unit: Self.unit, id: "s", tujuan: "t", nama: "S", versi: ["b"])
    let tujuan = TujuanDitetapkan(unit: Self.unit, id: "t", nama: "Tujuan", versi: ["b"])
    #expect(agency.refusal(sasaran)?.pesan.contains("Program “Pelayanan” dalam “A” masih mendukung") == true)
    #expect(agency.refusal(tujuan)?.bidang == "versi")
    #expect(agency.refusal(SasaranDitetapkan(unit: Self.unit, id: "s", tujuan: "t", nama: "S", versi: ["a"])) == nil)
    let mended = agency.state.programTerlepas(oleh: sasaran)
    #expect(mended.map(\.sasaran) == [[]] && mended.map(\.id) == ["p1"])
    agency.add(mended)
    #expect(agency.refusal(sasaran) == nil && agency.refusal(tujuan) == nil)
  }

  @Test("A shorter period does not hide the money of its programs") func period() {
    let agency = SmallAgency([Self.versi("a"), Self.program(pagu: [2026: 6])])
    #expect(agency.refusal(Self.versi("a", akhir: 2025))?.pesan.contains("pagu indikatif tahun 2026") == true)
    #expect(agency.refusal(Self.versi("a")) == nil)
  }

  @Test("A code that another program first had is free for the program that has it now") func mendedCode() throws {
    let agency = SmallAgency([
      Self.versi("a"), Self.versi("b", hari: 19_500), Self.program("5.03.02", kode: "5.03.03", nama: "Dibetulkan"),
      Self.program("7.01.02", kode: "7.01.02", nama: "Sama"),
    ])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(plan.idProgram(kode: "5.03.02", dalam: "a") == "p1" && plan.idProgram(kode: "5.03.02", dalam: "b") == "p1")
    #expect(plan.idProgram(kode: "7.01.02", dalam: "b") == "7.01.02" && plan.idProgram(kode: nil, dalam: "a") == "p1")
    #expect(plan.idProgram(kode: "5.03.04", dalam: "a") == "5.03.04")
    #expect(agency.refusal(Self.program("p1", kode: "5.03.02", nama: "Sebenarnya")) == nil)
  }

  @Test(
    "What two versions say of a program differs by more than its name",
    arguments: [
      ([:], [], nil, .tetap), ([2024: 5], [], nil, .berubah), ([:], ["s"], nil, .berubah),
      ([:], [], ["x"], .berubah),
    ] as [([Int: Int], [String], [String]?, PerbandinganVersi.Perubahan)])
  func compared(pagu: [Int: Int], sasaran: [String], pelaksana: [String]?, change: PerbandinganVersi.Perubahan) throws {
    let agency = SmallAgency([
      Self.versi("a"), Self.versi("b", hari: 19_500), Self.program(),
      Self.program(versi: "b", sasaran: sasaran, pagu: pagu, pelaksana: pelaksana),
    ])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let shown = try #require(plan.deret(plan.versiBerurutan))
    #expect(shown.program.first?.sel.last?.perubahan == change && shown.program.first?.tahun == pagu.keys.sorted())
    #expect(shown.program.first?.isBerubah == (change != .tetap))
  }

  @Test("Codes come first, in their order; ids of programs without a code are never used again") func order() throws {
    var agency = SmallAgency([
      Self.versi("a"), Self.program("p1", nama: "B"), Self.program("p2", nama: "A"),
      Self.program("x", kode: "7.01.02", nama: "Z"),
    ])
    agency.add([
      PencatatanDicabut(unit: Self.unit, objek: .programRencana(versi: "a", id: "p1"), alasan: "Salah"),
      Self.program("p3", nama: "0"),
    ])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(plan.program(dalam: "a").map(\.id) == ["x", "p3", "p2"] && plan.kodeProgramBaru() == "p4")
  }

  @Test("Two programs of one code in one document are two rows with their own money, and each finds its own")
  func twoOfOneCode() throws {
    func row(_ id: String, _ rencana: String) -> BarisRencanaDitetapkan {
      BarisRencanaDitetapkan(
        unit: Self.unit, rencana: rencana, id: id, tingkat: .program, kode: "5.03.01", nama: "Nama \(id)", keluaran: [])
    }
    let agency = SmallAgency([
      Self.versi("a"), Self.program("5.03.01", kode: "5.03.01", nama: "Satu", pagu: [2024: 10]),
      Self.program("p1", kode: "5.03.01", nama: "Dua", pagu: [2024: 20]),
      RencanaTahunanDitetapkan(
        unit: Self.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja",
        tanggal: Tanggal(hariSejak1970: 19_400)),
      row("x", "r"), row("y", "r"), row("z", "r"),
    ])
    let unit = try #require(agency.state.unit[Self.unit])
    let shown = unit.rantaiDokumen(tahun: 2024, versi: unit.perencanaan.versi["a"])
    let rows = shown.program.map { row in row.tempat.prefix(3).map { $0?.nama ?? "-" }.joined(separator: " | ") }
    #expect(rows == ["Dua | - | Nama x", "Satu | - | Nama y", "- | - | Nama z"])
    #expect(shown.program.compactMap { $0.tempat[0]?.tempat.pagu } == [Rupiah(20), Rupiah(10)])
  }

  @Test(
    "Words that two programs bear make neither of them that of a later document; a number has the code of either version"
  )
  func wordsOfTwo() throws {
    func row(_ id: String, _ code: String) -> BarisRencanaDitetapkan {
      BarisRencanaDitetapkan(
        unit: Self.unit, rencana: "r", id: id, tingkat: .program, kode: code, nama: "Penunjang", keluaran: [])
    }
    func amount(_ number: Int, _ version: VersiAnggaran, _ name: String, _ code: String?) -> PaguProgramDicatat {
      PaguProgramDicatat(
        unit: Self.unit, tahun: 2024, versi: version, nomor: number, nama: name, kode: code, jumlah: Rupiah(7))
    }
    let agency = SmallAgency([
      RencanaTahunanDitetapkan(
        unit: Self.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja",
        tanggal: Tanggal(hariSejak1970: 19_400)),
      row("x", "5.03.01"), row("y", "5.03.02"), row("z", "5.03.03"), amount(1, .murni, "penunjang", nil),
      amount(2, .murni, "Lama", "5.03.03"), amount(2, .perubahan, "Baru", nil),
    ])
    let unit = try #require(agency.state.unit[Self.unit])
    let shown = unit.rantaiDokumen(tahun: 2024, versi: nil)
    let rows = shown.program.map { row in
      "\(row.kode ?? "-"): " + row.tempat[2...3].map { $0?.nama ?? "-" }.joined(separator: " | ")
    }
    #expect(
      rows == ["5.03.01: Penunjang | -", "5.03.02: Penunjang | -", "5.03.03: Penunjang | Baru", "-: - | penunjang"])
    #expect(
      shown.program.compactMap { $0.tempat[3]?.tempat.objek } == [
        .paguProgram(tahun: 2024, versi: .perubahan, nomor: 2), .paguProgram(tahun: 2024, versi: .murni, nomor: 1),
      ])
  }

  @Test("From document to document by code, else by the words of the name") func chain() throws {
    let day = Tanggal(hariSejak1970: 19_400)
    let agency = SmallAgency([
      Self.versi("a"), Self.program("5.03.01", kode: "5.03.01", nama: "Pelayanan", pagu: [2024: 10]),
      Self.program("5.03.09", kode: "5.03.09", nama: "Tahun lain", pagu: [2025: 1]),
      Self.program("p1", nama: "Hanya rencana"), SmallAgency.indicator(),
      TargetDitetapkan(unit: Self.unit, indikator: "ikm", versi: "a", tahun: 2024, nilai: .angka(ExactDecimal(80))),
      RencanaTahunanDitetapkan(
        unit: Self.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja", tanggal: day),
      BarisRencanaDitetapkan(
        unit: Self.unit, rencana: "r", id: "5.03.01", tingkat: .program, kode: "5.03.01", nama: "Nama lain",
        keluaran: [.init(asal: .renstra, indikator: "ikm.", target: .init(.angka(ExactDecimal(79)), satuan: ""))]),
      PaguProgramDicatat(
        unit: Self.unit, tahun: 2024, versi: .murni, nomor: 1, nama: "hanya RENCANA", jumlah: Rupiah(7), sumber: nil),
    ])
    let unit = try #require(agency.state.unit[Self.unit])
    let shown = unit.rantaiDokumen(tahun: 2024, versi: unit.perencanaan.versi["a"])
    #expect(shown.dokumen == [.rencana, .rkpd, .renja, .anggaran, .perjanjian])
    #expect(shown.tercatat == [.rencana, .renja, .anggaran])
    let rows = shown.program.map { row in
      "\(row.nama): " + row.tempat.map { $0 == nil ? "-" : "ada" }.joined(separator: " ")
    }
    #expect(rows == ["Pelayanan: ada - ada - -", "Hanya rencana: ada - - ada -"])
    #expect(shown.program[1].tempat[3]?.tempat.pagu == Rupiah(7))
    // A document without any program leaves none of them out.
    #expect(shown.program.map(shown.tidakMemuat) == [[.anggaran], [.renja]])
    let row = try #require(shown.indikator.first)
    #expect(row.tahunan?.printed == "79" && row.perjanjian == nil && row.isBerbeda)
  }
}
