import Sakip
import Testing

@testable import Selaras

@Suite("A rencana aksi stands by sasaran and indikator, and what supports it below (R3)")
struct SusunanRencanaAksiTests {
  private static func place(_ id: String, _ induk: String? = "p", _ tingkat: TingkatAnggaran = .subKegiatan)
    -> SimpulAnggaranDitetapkan
  {
    SimpulAnggaranDitetapkan(
      unit: PkAgency.unit, tahun: 2024, id: id, induk: induk, tingkat: tingkat, nama: "N \(id)", indikator: "",
      target: "")
  }

  private static func peta(_ indikator: String, _ simpul: String...) -> PemetaanDitetapkan {
    PemetaanDitetapkan(unit: PkAgency.unit, tahun: 2024, indikator: indikator, simpul: simpul)
  }

  /// Each row: depth, code, parts above it that stand elsewhere, what it supports besides, by what it is supported.
  private static func printed(_ more: [any Event]) throws -> [String] {
    var one = try RenaksiAgency(more)
    try one.begin()
    let unit = try one.unit
    let arranged = unit.susunan(try #require(unit.isiRencanaAksi(RenaksiAgency.key)))
    return arranged.kelompok.flatMap { group in
      [group.judul]
        + group.butir.map { item in
          let words = [
            item.dalam.isEmpty ? "" : " dalam \(item.dalam.joined(separator: ", "))",
            item.jugaMendukung.isEmpty ? "" : " juga \(item.jugaMendukung.joined(separator: ", "))",
            item.didukung.isEmpty ? "" : " oleh \(item.didukung.joined(separator: ", "))",
          ].joined()
          return "\(item.kedalaman) \(item.baris.isi.bagian.kode)\(words)"
        }
    }
  }

  @Test func nothingIsMapped() throws {
    #expect(
      try Self.printed([]) == [
        "Sasaran: Sasaran", "0 i-a", "0 i-b", SusunanRencanaAksi.tanpaIndikator, "0 a-p", "2 a-sk",
      ])
  }

  @Test("What is mapped stands below its indikator with the parts above it") func mapped() throws {
    #expect(
      try Self.printed([Self.peta("b", "sk")]) == [
        "Sasaran: Sasaran", "0 i-a", "0 i-b oleh Sub Kegiatan “N sk”", "1 a-p", "3 a-sk",
      ])
  }

  @Test("What supports several stands once, below the first, and names the others") func several() throws {
    #expect(
      try Self.printed([Self.peta("a", "sk"), Self.peta("b", "p")]) == [
        "Sasaran: Sasaran", "0 i-a oleh Sub Kegiatan “N sk”", "1 a-p juga Indikator b", "3 a-sk",
        "0 i-b oleh Program “N p”",
      ])
  }

  @Test("Parts of one program stand each with its indikator and say where they belong; the rest stands by itself")
  func divided() throws {
    let facts: [any Event] = [
      Self.place("sk2"), Self.place("sk3"), Self.place("sk4"), Self.peta("a", "sk"), Self.peta("b", "sk2"),
      Self.peta("c", "sk3"),
    ]
    #expect(
      try Self.printed(facts) == [
        "Sasaran: Sasaran", "0 i-a oleh Sub Kegiatan “N sk”", "1 a-p juga Indikator b, Indikator c", "3 a-sk",
        "0 i-b oleh Sub Kegiatan “N sk2”", "3 a-sk2 dalam Program “N p”", SusunanRencanaAksi.tanpaIndikator,
        "2 a-sk3 dalam Program “N p” juga Indikator c", "2 a-sk4 dalam Program “N p”",
      ])
  }

  @Test("Every row stands exactly once") func once() throws {
    var one = try RenaksiAgency([
      Self.place("sk2"), Self.place("q", nil, .program), Self.place("q1", "q"), Self.peta("a", "p"),
      Self.peta("b", "sk2", "q1"),
    ])
    try one.begin()
    let unit = try one.unit
    let content = try #require(unit.isiRencanaAksi(RenaksiAgency.key))
    let codes = unit.susunan(content).butir.map(\.baris.isi.bagian.kode)
    #expect(codes.sorted() == content.baris.map(\.isi.bagian.kode).sorted() && Set(codes).count == codes.count)
  }

  @Test("Programs whose budget is known by program only are rows with their money, by their numbers")
  func byProgram() throws {
    let unit = SmallAgency.unit
    func program(_ nomor: Int, _ amount: Int) -> PaguProgramDicatat {
      PaguProgramDicatat(
        unit: unit, tahun: 2024, versi: .murni, nomor: nomor, nama: "Program \(nomor)", jumlah: Rupiah(amount))
    }
    let facts: [any Event] = [
      SmallAgency.indicator(), program(2, 300), program(10, 700),
      PerjanjianKinerjaDitetapkan(
        unit: unit, tahun: 2024, jenis: .murni, jabatan: "K", tanggal: PkAgency.day("2024-01-15"),
        baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(5)))]),
    ]
    var agency = SmallAgency(facts)
    let draft = try PenyusunanRencanaAksi(agency.state, unit: unit, tahun: 2024, jabatan: "k")
    for fact in draft.fakta(periode: .triwulan) {
      #expect(agency.refusal(fact) == nil)
      agency.add([fact])
    }
    let key = KunciRencanaAksi(tahun: 2024, jabatan: "k", nomor: 0)
    let content = try #require(agency.state.unit[unit]?.isiRencanaAksi(key))
    #expect(content.anggaran.map(\.isi.bagian.kode) == ["p-no-2", "p-no-10"])
    #expect(content.anggaran.map(\.nama) == ["Program 2", "Program 10"] && content.jumlahPagu == Rupiah(1000))
    #expect(content.anggaran.map(\.kekuranganAnggaran).allSatisfy { $0?.contains("belum diisi") == true })
    let row = try #require(content.anggaran.last?.isi).dibagiRata(setiap: nil, .triwulan)
    #expect(agency.refusal(row) == nil && row.anggaran == [175, 175, 175, 175].map { Rupiah($0) })
    agency.add([row])
    let after = try #require(agency.state.unit[unit]?.isiRencanaAksi(key)?.anggaran.last)
    #expect(after.lengkap && after.anggaran == row.anggaran)
    let typed = BarisRencanaAksiDitetapkan(
      unit: unit, tahun: 2024, jabatan: "k", nomor: 0, bagian: .program(kunci: "no-2"), keluaran: "", satuan: "",
      targetSetahun: nil, agregasi: .jumlah, pagu: Rupiah(1))
    #expect(agency.refusal(typed)?.bidang == "pagu")
    let own = try #require(agency.state.unit[unit])
    #expect(
      own.perujuk(.paguProgram(tahun: 2024, versi: .murni, nomor: 2), dalam: agency.state)
        .contains { $0.contains("rencana aksi") })
    #expect(BagianRencanaAksi(kode: "p-no-2") == .program(kunci: "no-2"))
  }
}
