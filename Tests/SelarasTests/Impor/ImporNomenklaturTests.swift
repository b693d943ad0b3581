import Journal
import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("A nomenklatur from a spreadsheet")
struct ImporNomenklaturTests {
  private static let lama: [any Event] = [
    NomenklaturDitetapkan(id: "2021", nama: "Nomenklatur 2021", dasar: "", berlakuMulai: 2022),
    KodeNomenklaturDicatat(
      nomenklatur: "2021",
      baris: [
        .init(kode: "7", nama: "Unsur Kewilayahan"), .init(kode: "7.01", nama: "Kecamatan"),
        .init(kode: "7.01.02", nama: "Program Pelayanan"), .init(kode: "7.01.02.2.02", nama: "Kegiatan Layanan"),
        .init(kode: "7.01.02.2.02.03", nama: "Peningkatan Layanan"),
      ]),
  ]

  @Test("Rows stand in any order, and the last part of a sub kegiatan has two, three or four digits")
  func order() throws {
    let result = SheetFixture.periksa(
      .nomenklatur,
      [
        "2024|7.01.02.2.02.03|Dua angka", "2024|7.01.02.2.02.003|Tiga angka", "2024|7.01.02.2.02.0003|Empat angka",
        "2024|7.01.02.2.02|Kegiatan", "2024|7.01.02|Program", "2024|X.XX.01|Penunjang", "2024|#7|Unsur Kewilayahan",
      ])
    #expect(result.pesan.isEmpty, "\(result.pesan)")
    #expect(result.baris.map(\.nomor) == Array(2...8))
    #expect(result.baris.map(\.keadaan) == Array(repeating: .baru, count: 6) + [.sama])
    #expect(
      result.kelompok.map { "\($0.nama) \($0.jumlah)" } == ["Urusan 1", "Program 2", "Kegiatan 1", "Sub Kegiatan 3"])
    let facts = try #require(result.command).events.dropFirst()
    let fact = try #require(facts.first as? KodeNomenklaturDicatat)
    #expect(facts.count == 1 && fact.baris.count == 6 && fact.baris.first?.kode == "7.01.02")
  }

  @Test(
    "What is wrong is told at its cell",
    arguments: [
      ("2024|7.01.02.2.2|Kegiatan", "B2", "tidak dikenal"), ("2024|#7.01|Kecamatan", "B2", "tersimpan sebagai angka"),
      ("2024|7.01.05.2.01|Kegiatan", "B2", "Kode induk \u{201C}7.01.05\u{201D}"),
      ("2030|7|Urusan", "A2", "belum ada"), ("2024|7.02|", "C2", "Nama belum diisi"),
      ("2024|7.02|Kelurahan|7.1", "D2", "tidak dikenal"),
      ("2024|7.02|Kelurahan|7.01;7.01", "D2", "tercantum dua kali"),
    ])
  func wrong(row: String, cell: String, words: String) throws {
    let result = SheetFixture.periksa(.nomenklatur, [row])
    let message = try #require(result.pesan.first)
    #expect(message.sel?.description == cell && message.pesan.contains(words), "\(message)")
    #expect(result.command == nil)
  }

  @Test("A level that is not that of its code is refused")
  func level() {
    let head = "Kode versi nomenklatur|Kode|Tingkat|Nama"
    let sheet = SheetFixture.sheet([
      head, "2024|7.01.02|Program|P", "2024|7.01.03|sub kegiatan|S", "2024|7.01.04|entah|", "2024|7.01.05||Q",
    ])
    let result = SheetFixture.state().memeriksa(
      sheet, SheetFixture.berkas, jenis: .nomenklatur, oleh: SheetFixture.perencana, pada: SheetFixture.waktu)
    #expect(result.pesan.map { $0.sel?.description } == ["C3", "C4", "D4"])
    #expect(result.pesan.first?.pesan.contains("adalah kode program, bukan sub kegiatan") == true)
  }

  @Test("A code that a program of a plan bears stays, and a new wording names it and refuses nothing that stands")
  func bornByAProgram() throws {
    let program = ProgramRencanaDitetapkan(
      unit: SmallAgency.unit, versi: "v", id: "7.01.02", kode: "7.01.02", nama: "Program Pelayanan",
      nomenklatur: "2021")
    var agency = SmallAgency(SheetFixture.facts + Self.lama + [program])
    let withdrawn = KodeNomenklaturDicabut(nomenklatur: "2021", kode: ["7.01.02"], alasan: "Salah")
    let below = KodeNomenklaturDicabut(
      nomenklatur: "2021", kode: ["7.01.02", "7.01.02.2.02", "7.01.02.2.02.03"], alasan: "Salah")
    #expect(agency.refusal(withdrawn)?.pesan.contains("di bawah kode yang dicabut") == true)
    #expect(agency.refusal(below)?.pesan.contains("dipakai V ") == true)
    let result = SheetFixture.periksa(.nomenklatur, ["2021|7.01.02|Program Baru"], pada: agency.state)
    #expect(result.pesan.map(\.bobot) == [.catatan] && result.pesan.first?.pesan.contains("dipakai V ") == true)
    agency.add(try #require(result.command).events)
    func priced(_ nama: String, versi: String = "v") -> ProgramRencanaDitetapkan {
      ProgramRencanaDitetapkan(
        unit: SmallAgency.unit, versi: versi, id: "7.01.02", kode: "7.01.02", nama: nama, nomenklatur: "2021",
        pagu: [.init(tahun: 2024, jumlah: Rupiah(1))])
    }
    #expect(agency.refusal(priced("Program Pelayanan")) == nil && agency.refusal(priced("Program Baru")) == nil)
    #expect(agency.refusal(priced("Program Lain"))?.bidang == "nama")
  }

  @Test("Rows of a Renja keep the name that was right when they were recorded")
  func rows() throws {
    let document = RencanaTahunanDitetapkan(
      unit: SmallAgency.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
      tanggal: Tanggal(hariSejak1970: 19_500), nomenklatur: "2021")
    func row(_ nama: String, lokasi: String = "") -> BarisRencanaDitetapkan {
      BarisRencanaDitetapkan(
        unit: SmallAgency.unit, rencana: "r", id: "7.01.02", tingkat: .program, kode: "7.01.02", nama: nama,
        lokasi: lokasi)
    }
    var agency = SmallAgency(SheetFixture.facts + Self.lama + [document, row("Program Pelayanan")])
    agency.add([
      KodeNomenklaturDicatat(nomenklatur: "2021", baris: [.init(kode: "7.01.02", nama: "Program Baru")])
    ])
    #expect(agency.refusal(row("Program Pelayanan", lokasi: "Kota")) == nil && agency.refusal(document) == nil)
    #expect(agency.refusal(row("Program Lain"))?.bidang == "nama")
  }

  @Test("A code that stands twice in a sheet is named with its first row")
  func twice() {
    let result = SheetFixture.periksa(.nomenklatur, ["2024|7.02|Kelurahan", "2024|7.02|Lurah"])
    #expect(result.pesan.map(\.baris) == [3] && result.pesan.first?.pesan.contains("baris 2: kode 7.02") == true)
  }

  @Test("An old code leads to what replaces it; one that the version before does not have is a note")
  func replaced() throws {
    let before = SheetFixture.state(Self.lama)
    let result = SheetFixture.periksa(
      .nomenklatur,
      [
        "2024|7.01.02|Program Pelayanan", "2024|7.01.02.2.02|Kegiatan Layanan",
        "2024|7.01.02.2.02.0003|Peningkatan Layanan Publik|7.01.02.2.02.03; 7.01.02.2.02.99",
      ], pada: before)
    #expect(result.pesan.map(\.bobot) == [.catatan] && result.pesan.first?.pesan.contains("2.02.99") == true)
    var agency = SmallAgency(SheetFixture.facts + Self.lama)
    agency.add(try #require(result.command).events)
    let old = try #require(KodeRekening("7.01.02.2.02.03"))
    let found = agency.state.anggaran.pengganti(old)
    #expect(found.map(\.baru.kode.description) == ["7.01.02.2.02.0003"])
    #expect(found.first?.namaLama == "Peningkatan Layanan" && found.first?.versiLama?.id == "2021")
    #expect(agency.state.anggaran.pengganti(try #require(KodeRekening("7.01"))).isEmpty)
    #expect(agency.state.anggaran.kode(nomenklatur: "2024", memuat: "2.02.99", tingkat: nil).count == 1)
  }

  @Test("Undoing brings earlier words back and takes new codes out, as long as nothing rests on them")
  func undone() async throws {
    let application = try await PembatalanImporTests.application()
    let entry = try await PembatalanImporTests.apply(
      application, .nomenklatur, ["2024|7.01|Kecamatan dan Kelurahan", "2024|7.01.02|Program"])
    let place = SimpulAnggaranDitetapkan(
      unit: "lain", tahun: 2024, id: "x", tingkat: .program, kode: "7.01.02", nama: "Program", indikator: "", target: ""
    )
    let choice = NomenklaturDipilih(unit: "lain", tahun: 2024, nomenklatur: "2024")
    try await application.execute(Command(oleh: SheetFixture.perencana, [place, choice]))
    func undo() async throws {
      try await application.batalkanImpor(entry, alasan: "Salah berkas", oleh: SheetFixture.perencana)
    }
    let used = await #expect(throws: CommandFailure.self) { try await undo() }
    #expect(used?.description.contains("dipakai anggaran Dinas Lain tahun 2024") == true, "\(String(describing: used))")
    try await application.execute(
      Command(
        oleh: SheetFixture.perencana,
        [PencatatanDicabut(unit: "lain", objek: .simpulAnggaran(tahun: 2024, id: "x"), alasan: "Salah")]))
    try await undo()
    let codes = try #require(application.state.anggaran.kode["2024"])
    #expect(codes["7.01"]?.isi.nama == "Kecamatan" && codes["7.01.02"] == nil && codes.count == 2)
  }

  @Test("What was changed since the preview or the import is neither overwritten nor undone")
  func changedSince() async throws {
    let application = try await PembatalanImporTests.application()
    let command = try #require(
      SheetFixture.periksa(.nomenklatur, ["2024|7.01|Dari lembar"], pada: application.state).command)
    let other = KodeNomenklaturDicatat(nomenklatur: "2024", baris: [.init(kode: "7.01", nama: "Dari orang lain")])
    try await application.execute(Command(oleh: SheetFixture.perencana, [other]))
    let late = await #expect(throws: CommandFailure.self) { try await application.execute(command) }
    #expect(late?.description.contains("Nomenklatur 2024 sudah diubah sejak Anda membukanya") == true)
    let entry = try await PembatalanImporTests.apply(application, .nomenklatur, ["2024|7.01|Dari lembar"])
    try await application.execute(Command(oleh: SheetFixture.perencana, [other]))
    let failure = await #expect(throws: CommandFailure.self) {
      try await application.batalkanImpor(entry, alasan: "Salah berkas", oleh: SheetFixture.perencana)
    }
    #expect(failure?.description.contains("sudah diubah sesudahnya: kode 7.01") == true)
  }

  /// 20,000 codes of four levels below the two that stand.
  private static let banyak: [String] = {
    var rows: [String] = []
    for program in 1...20 {
      rows.append("2024|\(nomor("7.01", program, 2))|Program \(program)")
      for activity in 1...10 {
        let above = "\(nomor("7.01", program, 2)).2"
        rows.append("2024|\(nomor(above, activity, 2))|Kegiatan \(program) \(activity)")
        // 20,000 in all.
        for part in 1...(program == 20 ? 97 : 99) {
          rows.append("2024|\(nomor(nomor(above, activity, 2), part, 4))|Sub kegiatan \(program) \(activity) \(part)")
        }
      }
    }
    return rows.reversed()
  }()

  private static func nomor(_ above: String, _ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return "\(above).\(String(repeating: "0", count: digits - text.count))\(text)"
  }

  @Test("A sheet of 20,000 rows is checked, applied in some dozen entries, and undone")
  func large() async throws {
    let application = try await PembatalanImporTests.application()
    let clock = ContinuousClock()
    let begun = clock.now
    let result = SheetFixture.periksa(.nomenklatur, Self.banyak, pada: application.state)
    let checked = clock.now
    #expect(result.pesan.isEmpty && result.baris.count == 20_000)
    #expect(result.kelompok.map(\.jumlah) == [20, 200, 19_780])
    let command = try #require(result.command)
    let entry = try #require(try await application.execute(command).first?.sequence)
    let applied = clock.now
    #expect(application.state.impor[entry]?.isi.banyaknya == 40)
    #expect(application.state.anggaran.kode["2024"]?.count == 20_002)
    try await application.batalkanImpor(entry, alasan: "Salah berkas", oleh: SheetFixture.perencana)
    #expect(application.state.anggaran.kode["2024"]?.count == 2)
    print("20.000 kode: periksa \(checked - begun), terapkan \(applied - checked), batalkan \(clock.now - applied)")
  }
}
