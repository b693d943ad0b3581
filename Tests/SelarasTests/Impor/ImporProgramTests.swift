import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("Programs of a plan from a spreadsheet")
struct ImporProgramTests {
  private static let unit = SmallAgency.unit
  private static let sasaran = SasaranDitetapkan(unit: unit, id: "s", tujuan: "t", nama: "Sasaran")
  private static let program = ProgramRencanaDitetapkan(
    unit: unit, versi: "v", id: "7.01.05", kode: "7.01.05", nama: "Pembinaan",
    pagu: [.init(tahun: 2024, jumlah: Rupiah(100))])
  private static let kode = KodeNomenklaturDicatat(
    nomenklatur: "2024", baris: [.init(kode: "7.01.02", nama: "Program Pelayanan")])
  private static let state = SheetFixture.state([sasaran, program, kode])

  private static func periksa(_ rows: [String], pada state: State = state, oleh: Pelaku? = nil) -> HasilImpor {
    SheetFixture.periksa(.program, rows, pada: state, oleh: oleh)
  }

  @Test("A program with and one without a code, the name from the nomenklatur, money of its years")
  func new() throws {
    let result = Self.periksa(["u|v|7.01.02||2024|s||#1000|2.000", "u|v|p1|Tanpa kode"])
    #expect(result.pesan.isEmpty && result.baris.map(\.keadaan) == [.baru, .baru], "\(result.pesan)")
    var agency = SmallAgency(SheetFixture.facts + [Self.sasaran, Self.program, Self.kode])
    agency.add(try #require(result.command).events)
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let coded = try #require(plan.program[.init(versi: "v", id: "7.01.02")]?.isi)
    #expect(coded.nama == "Program Pelayanan" && coded.kode == "7.01.02" && coded.sasaran == ["s"])
    #expect(coded.pagu(tahun: 2024) == Rupiah(1000) && coded.pagu(tahun: 2025) == Rupiah(2000))
    #expect(plan.program[.init(versi: "v", id: "p1")]?.isi.kode == nil)
  }

  @Test("An empty cell keeps what is recorded, a dash takes it out, and what stands already is passed over")
  func kept() throws {
    #expect(Self.periksa(["u|v|7.01.05|Pembinaan||||#100"]).baris.map(\.keadaan) == [.sama])
    #expect(Self.periksa(["u|v|7.01.05"]).baris.map(\.keadaan) == [.belumDiisi])
    let result = Self.periksa(["u|v|7.01.05|||s||-|#7"])
    let fact = try #require(result.command?.events.last as? ProgramRencanaDitetapkan, "\(result.pesan)")
    #expect(fact.nama == "Pembinaan" && fact.sasaran == ["s"])
    #expect(fact.pagu == [.init(tahun: 2025, jumlah: Rupiah(7))])
    #expect(result.baris.first?.sesudah?.contains("Pagu 2024: kosong") == true)
  }

  @Test(
    "What is wrong is told at its cell",
    arguments: [
      ("u|z|7.01.02|P", "B2", "terbuka: v."), ("u|v|7.01|P", "C2", "bukan kode program"),
      ("u|v|7.01.03|", "", ""), ("u|v|7.01.03||2024", "D2", "Nama belum diisi"),
      ("u|v|7.01.02|Lain|2024", "D2", "bernama"), ("u|v|p2|P||z", "F2", "belum ada"),
      ("u|v|p2|P|||u", "G2", "hanya disebut dalam RPJMD"), ("u|v|p2|P||||lima", "H2", "bukan angka"),
      ("u|v|p2|P||||#-5", "H2", "tidak boleh kurang dari 0"), ("u|v|p2|Pembinaan|9", "E2", "belum ada"),
    ])
  func wrong(row: String, cell: String, words: String) throws {
    let result = Self.periksa([row])
    #expect(result.command == nil)
    guard !cell.isEmpty else { return #expect(result.baris.map(\.keadaan) == [.belumDiisi]) }
    let message = try #require(result.pesan.first { $0.bobot == .salah })
    #expect(message.sel?.description == cell && message.pesan.contains(words), "\(message)")
  }

  @Test("A year outside of the version is refused at its own column")
  func outside() {
    let sheet = SheetFixture.sheet(["Kode perangkat daerah|Versi rencana|Kode program|Nama|Pagu 2030", "u|v|p2|P|#1"])
    let result = Self.state.memeriksa(
      sheet, SheetFixture.berkas, jenis: .program, oleh: SheetFixture.perencana, pada: SheetFixture.waktu)
    #expect(result.pesan.map { $0.sel?.description } == ["E2"])
  }

  /// A program whose code was mended keeps its id, which is the code of another one.
  @Test("A row is about the program that bears its code, not about the one that first had it") func mendedCode() throws
  {
    let mended = ProgramRencanaDitetapkan(
      unit: Self.unit, versi: "v", id: "7.01.02", kode: "7.01.03", nama: "Dibetulkan")
    let agency = SmallAgency(SheetFixture.facts + [mended])
    func facts(_ row: String, kepala: String = "Nama|Pagu 2024") throws -> [ProgramRencanaDitetapkan] {
      let sheet = SheetFixture.sheet([
        "Kode perangkat daerah|Versi rencana|Kode program|Kode nomenklatur|\(kepala)", row,
      ])
      let result = agency.state.memeriksa(
        sheet, SheetFixture.berkas, jenis: .program, oleh: SheetFixture.perencana, pada: SheetFixture.waktu)
      #expect(result.pesan.isEmpty, "\(result.pesan)")
      return (result.command?.events ?? []).compactMap { $0 as? ProgramRencanaDitetapkan }
    }
    let other = try #require(try facts("u|v|7.01.02||Sebenarnya|#5").first)
    #expect(other.id == "p1" && other.kode == "7.01.02" && other.nama == "Sebenarnya")
    let known = try #require(try facts("u|v|7.01.03|||#5").first)
    #expect(known.id == "7.01.02" && known.kode == "7.01.03" && known.nama == "Dibetulkan")
    let byId = try #require(try facts("u|v|7.01.02|7.01.03||#5").first)
    #expect(byId.id == "7.01.02" && byId.nama == "Dibetulkan" && byId.pagu(tahun: 2024) == Rupiah(5))
    #expect(try facts("u|v|7.01.02|7.01.03|Dibetulkan|").isEmpty)
  }

  @Test("A program without a code keeps its id in the sheet that is given out, and sent back nothing changes")
  func withoutCode() throws {
    let uncoded = ProgramRencanaDitetapkan(unit: Self.unit, versi: "v", id: "7.01.02", nama: "Tanpa kode")
    let state = SheetFixture.state([uncoded, Self.program])
    let template = state.templat(.init(.program, tahun: 2024, sampaiBulan: 12, unit: Self.unit, versi: "v"))
    let rows = template.baris.map { $0.joined(separator: "|") }
    let sheet = SheetFixture.sheet([template.kolom.map(\.nama).joined(separator: "|")] + rows)
    let result = state.memeriksa(
      sheet, SheetFixture.berkas, jenis: .program, oleh: SheetFixture.perencana, pada: SheetFixture.waktu)
    #expect(result.baris.map(\.keadaan) == [.sama, .sama], "\(result.pesan)")
  }

  @Test("A recorded amount that the version cannot have any more is told at its column") func recordedOutside() {
    let odd = ProgramRencanaDitetapkan(
      unit: Self.unit, versi: "v", id: "p9", nama: "Janggal", pagu: [.init(tahun: 2030, jumlah: Rupiah(1))])
    let sheet = SheetFixture.sheet(["Kode perangkat daerah|Versi rencana|Kode program|Nama|Pagu 2030", "u|v|p9|Lain|"])
    let result = SheetFixture.state([odd]).memeriksa(
      sheet, SheetFixture.berkas, jenis: .program, oleh: SheetFixture.perencana, pada: SheetFixture.waktu)
    #expect(result.pesan.map { $0.sel?.description } == ["E2"], "\(result.pesan)")
  }

  @Test("Of versions only those that are still open are offered") func offered() {
    let next = VersiRenstraDitetapkan(
      unit: Self.unit, id: "w", nama: "W", tanggal: Tanggal(hariSejak1970: 19_000), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: 2021, akhir: 2026))
    func words(_ more: [any Event]) -> String {
      Self.periksa(["u|z|p2|P"], pada: SheetFixture.state(more)).pesan.first?.pesan ?? ""
    }
    func closed(_ id: String) -> any Event {
      StatusVersiBerubah(unit: Self.unit, versi: id, aksi: .tutup, alasan: "")
    }
    #expect(words([next]).hasSuffix("Pilih versi yang masih terbuka: v, w."))
    #expect(words([next, closed("v")]).hasSuffix("Pilih versi yang masih terbuka: w."))
    #expect(words([closed("v")]).hasSuffix("Semua versinya sudah ditutup; catat versi baru lebih dahulu."))
  }

  @Test("An import says which perangkat daerah it is about, where it is one") func about() throws {
    let result = Self.periksa(["u|v|7.01.05|Lain", "u|v|p2|Baru"])
    #expect((result.command?.events.first as? ImporDiterapkan)?.unitIsi == Self.unit)
    let two = SheetFixture.periksa(
      .unit, ["x|X|dinas|K|T||", "y|Y|dinas|K|T||"], oleh: SheetFixture.administrator)
    let fact = try #require(two.command?.events.first as? ImporDiterapkan, "\(two.pesan)")
    #expect(fact.unitIsi == nil && fact.perangkatDaerah == nil)
    // A perangkat daerah that the sheet itself records is not there yet when the import is.
    let new = SheetFixture.periksa(.unit, ["x|X|dinas|K|T||"], oleh: SheetFixture.administrator)
    let one = try #require(new.command?.events.first as? ImporDiterapkan, "\(new.pesan)")
    #expect(one.unitIsi == "x")
    #expect(throws: Never.self) { try one.periksa(State()) }
  }

  @Test("A closed version keeps its list, and nobody writes the list of another perangkat daerah")
  func refused() {
    let closed = SheetFixture.state([
      Self.program, StatusVersiBerubah(unit: Self.unit, versi: "v", aksi: .tutup, alasan: ""),
    ])
    #expect(Self.periksa(["u|v|7.01.05|Pembinaan"], pada: closed).baris.map(\.keadaan) == [.sama])
    let changed = Self.periksa(["u|v|7.01.05|Lain"], pada: closed)
    #expect(changed.pesan.map { $0.sel?.description } == ["B2"] && changed.command == nil)
    let stranger = Pelaku(akun: "o", peran: .operator, unit: "lain")
    #expect(Self.periksa(["u|v|p2|P"], oleh: stranger).pesan.map { $0.sel?.description } == ["A2"])
  }

  @Test("Undone, new programs are gone and changed ones are as before")
  func undone() async throws {
    let application = try await PembatalanImporTests.application()
    try await application.execute(Command(oleh: SheetFixture.perencana, [Self.program]))
    let entry = try await PembatalanImporTests.apply(
      application, .program, ["u|v|7.01.05|||||#900", "u|v|p2|Baru"])
    func listed() -> [ProgramRencanaDitetapkan] {
      application.state.unit[Self.unit]?.perencanaan.program(dalam: "v") ?? []
    }
    #expect(listed().map(\.nama) == ["Pembinaan", "Baru"] && listed().first?.pagu(tahun: 2024) == Rupiah(900))
    try await application.batalkanImpor(entry, alasan: "Salah lembar", oleh: SheetFixture.perencana)
    #expect(listed() == [Self.program])
  }
}
