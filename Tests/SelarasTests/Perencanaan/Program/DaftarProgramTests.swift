import Foundation
import Sakip
import Testing

@testable import Selaras

@Suite("A program, kegiatan or sub kegiatan of a node is one thing, whatever document names it")
struct DaftarProgramTests {
  private static func daftar(_ tahun: Int = 2024, _ more: [any Event] = [], versi: String? = "baru") throws
    -> DaftarProgram
  {
    let unit = try #require(SmallAgency(ProgramTiny.dokumen + more).state.unit[ProgramTiny.unit])
    return DaftarProgram(unit, tahun: tahun, versi: versi, denganPagu: true)
  }

  @Test(
    "It is written in one word and read again",
    arguments: [
      "7.01.02", "7.01.02.2.01.0001", "program:p1", "anggaran:2024:1.1", "pagu:2024:3", "baris:renja-2024:b.1",
    ])
  func text(_ written: String) throws {
    let link = try #require(TautanProgram(written))
    #expect(link.description == written)
    let data = try JSONEncoder().encode([link])
    #expect(String(bytes: data, encoding: .utf8) == "[\"\(written)\"]")
    #expect(try JSONDecoder().decode([TautanProgram].self, from: data) == [link])
  }

  @Test(arguments: ["", "1.1", "anggaran:2024", "anggaran:lalu:1", "pagu:2024:x", "program:p:1", "lain:2024:1"])
  func whatIsNoLinkIsNotRead(_ written: String) throws {
    #expect(TautanProgram(written) == nil)
    let data = try JSONEncoder().encode([written])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([TautanProgram].self, from: data) }
  }

  @Test("Facts of before stay as they were written, and are read as links; others have a name of their own")
  func oldFacts() throws {
    let old =
      #"{"unit":"u","id":"x","jenjang":"keluaran","kondisi":"K","indikator":[],"urutan":0,"#
      + #""anggaran":{"tahun":2024,"simpul":"1.1"}}"#
    let read = try JSONDecoder().decode(SimpulPohonDitetapkan.self, from: Data(old.utf8))
    #expect(read.program == .anggaran(tahun: 2024, simpul: "1.1"))
    #expect(read == PohonTiny.simpul("x", .keluaran, "K", program: .anggaran(tahun: 2024, simpul: "1.1")))
    func written(_ link: TautanProgram?) throws -> String {
      let data = try JSONEncoder().encode(PohonTiny.simpul("x", program: link))
      return try #require(String(bytes: data, encoding: .utf8))
    }
    let place = try written(read.program)
    #expect(place.contains(#""anggaran":{"#) && !place.contains(#""program""#))
    let code = try written(ProgramTiny.tertaut("7.01.02"))
    #expect(code.contains(#""program":"7.01.02""#) && !code.contains("anggaran"))
  }

  @Test(
    "What a link names in a year: by its code in every document, without one by the words",
    arguments: [
      ("7.01.02", 2024, "7.01.02 Program Pelayanan Publik (program; Anggaran 2024 Rp500, Renja 2024, Renstra Rp900)"),
      (
        "anggaran:2024:1", 2024,
        "7.01.02 Program Pelayanan Publik (program; Anggaran 2024 Rp500, Renja 2024, Renstra Rp900)"
      ),
      ("7.01.02.2.01.0001", 2024, "7.01.02.2.01.0001 Loket (sub kegiatan; Anggaran 2024 Rp500)"),
      ("anggaran:2024:2", 2024, "Program Penunjang Urusan (program; Anggaran 2024 Rp70, Renja 2024 Rp65, Renstra)"),
      ("program:p1", 2024, "Program Penunjang Urusan (program; Anggaran 2024 Rp70, Renja 2024 Rp65, Renstra)"),
      ("baris:renja-2024:b.1", 2024, "Administrasi (kegiatan; Anggaran 2024 Rp70, Renja 2024 Rp65)"),
      ("baris:renja-2024:b.1.2", 2024, "Arsip (sub kegiatan; Renja 2024 Rp5)"),
      // What another year named is in this one what has its code, or its words.
      ("anggaran:2023:x", 2024, "Program Penunjang Urusan (program; Anggaran 2024 Rp70, Renja 2024 Rp65, Renstra)"),
      ("anggaran:2023:y", 2024, "Program Tahun Lalu (program; Anggaran 2023)"),
      ("7.01.03", 2024, "7.01.03 Program Desa (program; Renja 2023)"),
      ("7.01.02", 2026, "7.01.02 Program Pelayanan Publik (program; Anggaran 2024 Rp500, Renja 2024)"),
      ("7.01.02.2.01", 2026, "7.01.02.2.01 Pelayanan (kegiatan; Anggaran 2024 Rp500)"),
      ("program:p9", 2024, "Program Dihapus (program; LAMA)"),
      // Nobody names it, or only a draft does.
      ("7.01.04", 2024, nil), ("7.01.09", 2025, nil), ("anggaran:2024:9", 2024, nil), ("program:p2", 2024, nil),
    ] as [(String, Int, String?)])
  func resolved(link: String, tahun: Int, words: String?) throws {
    let found = try Self.daftar(tahun).baca(try #require(TautanProgram(link)))
    #expect(found?.uraianBerpagu == words)
  }

  @Test("Everything is offered once, first what the year names; what has no code by the record that lasts longest")
  func choices() throws {
    let all = try Self.daftar().semua
    #expect(
      all.map(\.tautan.description) == [
        "7.01.02", "7.01.02.2.01", "7.01.02.2.01.0001", "program:p1", "anggaran:2024:2.1", "anggaran:2024:2.1.1",
        "baris:renja-2024:b.1.2", "anggaran:2023:y", "7.01.03", "program:p9",
      ])
    #expect(all.allSatisfy { !$0.tingkat.diAtasProgram && !$0.tempat.isEmpty })
    for one in all { #expect(try Self.daftar().baca(one.tautan) == one) }
  }

  @Test("Words that two things of a year have make none of them the one of another year")
  func ambiguous() throws {
    let twice = ProgramTiny.simpul(2024, "3", .program, "Program Penunjang Urusan")
    let found = try Self.daftar(2024, [twice]).baca(.anggaran(tahun: 2023, simpul: "x"))
    #expect(found?.dokumen == "Anggaran 2023")
    // In its own year each is itself.
    #expect(try Self.daftar(2024, [twice]).baca(.anggaran(tahun: 2024, simpul: "3"))?.dokumen == "Anggaran 2024")
  }

  @Test("Words that two things of the year have are those of none of them in another document of it")
  func ambiguousInOneYear() throws {
    func row(_ id: String) -> BarisRencanaDitetapkan { ProgramTiny.baris(2024, id, .subKegiatan, "Koordinasi") }
    func place(_ id: String, _ code: String) -> SimpulAnggaranDitetapkan {
      ProgramTiny.simpul(2024, id, .subKegiatan, "Koordinasi", kode: code)
    }
    let one = place("1.1.2", "7.01.02.2.01.0002")
    let other = place("1.1.3", "7.01.02.2.01.0003")
    let link = TautanProgram.baris(rencana: "renja-2024", id: "k")
    #expect(try Self.daftar(2024, [one, row("k")]).baca(link)?.kode == "7.01.02.2.01.0002")
    let both = try #require(try Self.daftar(2024, [one, other, row("k")]).baca(link))
    #expect(both.kode == nil && both.dokumen == "Renja 2024")
  }

  @Test("Programs of an open version are no program of a closed one's years, and nothing that can be chosen")
  func draftVersion() throws {
    let closed = StatusVersiBerubah(unit: ProgramTiny.unit, versi: "baru", aksi: .tutup)
    let draft: [any Event] = [
      ProgramTiny.versi("draf", 20),
      ProgramRencanaDitetapkan(unit: ProgramTiny.unit, versi: "draf", id: "p7", kode: "7.01.07", nama: "Rancangan"),
      ProgramRencanaDitetapkan(unit: ProgramTiny.unit, versi: "draf", id: "p8", nama: "Rancangan Lain"),
    ]
    let code = try #require(TautanProgram("7.01.07"))
    for link in [code, .rencana(id: "p8")] {
      #expect(try Self.daftar(2024, draft, versi: "baru").baca(link) != nil)
      let list = try Self.daftar(2024, draft + [closed])
      #expect(list.baca(link) == nil && !list.semua.contains { $0.tautan == link })
      let small = PohonTiny.state(ProgramTiny.dokumen + draft + [closed])
      #expect(small.refusal(PohonTiny.simpul("x", program: link))?.bidang == "program")
    }
    // The open "lama" names nothing any more either.
    #expect(try Self.daftar(2024, [closed]).baca(.rencana(id: "p9")) == nil)
    // An open one of years that no closed one plans is their plan.
    let next = VersiRenstraDitetapkan(
      unit: ProgramTiny.unit, id: "draf", nama: "Renstra 2027", tanggal: ProgramTiny.hari, dasar: "", alasan: "",
      periode: .init(awal: 2027, akhir: 2030))
    #expect(try Self.daftar(2024, draft + [next, closed]).baca(code)?.dokumen == "Renstra 2027")
  }

  @Test("A program that the plan prices for other years only is said to be one of other years")
  func otherYears() throws {
    let program = ProgramRencanaDitetapkan(
      unit: ProgramTiny.unit, versi: "baru", id: "p6", kode: "7.01.06", nama: "Program Awal",
      pagu: [.init(tahun: 2021, jumlah: Rupiah(10))])
    let link = try #require(TautanProgram("7.01.06"))
    #expect(
      try Self.daftar(2021, [program]).baca(link)?.uraianBerpagu == "7.01.06 Program Awal (program; Renstra Rp10)")
    #expect(
      try Self.daftar(2025, [program]).baca(link)?.uraianBerpagu
        == "7.01.06 Program Awal (program; Renstra untuk tahun lain)")
  }

  @Test("Whether a code is named at all is what the list says")
  func known() throws {
    let number = PaguProgramDicatat(
      unit: ProgramTiny.unit, tahun: 2022, versi: .murni, nomor: 4, nama: "Air", kode: "1.03.03", jumlah: Rupiah(30))
    let unit = try #require(SmallAgency(ProgramTiny.dokumen + [number]).state.unit[ProgramTiny.unit])
    for (text, isKnown) in [
      ("7.01.02", true), ("7.01.02.2.01", true), ("7.01.03", true), ("1.03.03", true), ("7.01.04", false),
      ("7.01.09", false),
    ] {
      let code = try #require(KodeRekening(text))
      #expect(unit.memuat(kodeProgram: code) == isKnown, "\(text)")
      #expect((try Self.daftar(2024, [number]).baca(.kode(code)) != nil) == isKnown, "\(text)")
    }
  }

  @Test("A program known by number is offered, and is its place once the year has a tree")
  func numbered() throws {
    let number = PaguProgramDicatat(
      unit: ProgramTiny.unit, tahun: 2022, versi: .murni, nomor: 4, nama: "Program Air Bersih", jumlah: Rupiah(30))
    let link = TautanProgram.pagu(tahun: 2022, nomor: 4)
    let before = try Self.daftar(2022, [number])
    #expect(before.baca(link)?.uraianBerpagu == "Program Air Bersih (program; Anggaran 2022 Rp30)")
    #expect(before.semua.contains { $0.tautan == link })
    let tree = ProgramTiny.simpul(2022, "1.03.03", .program, "Program Air Bersih", kode: "1.03.03")
    let after = try Self.daftar(2022, [number, tree])
    #expect(after.baca(link)?.uraian == "1.03.03 Program Air Bersih (program; Anggaran 2022)")
  }

  @Test("What supports the indikator of a node follows from the mapping of the year, where it has no link of its own")
  func supporting() throws {
    let mapping = PemetaanDitetapkan(
      unit: ProgramTiny.unit, tahun: 2024, indikator: "i", simpul: ["1", "2.1.1"])
    let state = PohonTiny.state(ProgramTiny.dokumen + [mapping]).state
    let tree = state.pohonBerlaku(pada: ProgramTiny.hari.hariRencana(tahun: 2024))
    let plain = PohonTiny.simpul("x", indikator: ["i"])
    let linked = PohonTiny.simpul("y", indikator: ["i"], program: ProgramTiny.tertaut("7.01.03"))
    let program = tree.program([plain, linked], tahun: 2024)
    #expect(program.pendukung(plain).map(\.namaLengkap) == ["7.01.02 Program Pelayanan Publik", "Gaji"])
    #expect(
      program.uraian(plain)
        == "didukung 7.01.02 Program Pelayanan Publik; Gaji, menurut pemetaan indikator dalam anggaran 2024")
    #expect(program.pendukung(linked).isEmpty)
    #expect(program.uraian(linked) == "7.01.03 Program Desa (program; Renja 2023)")
    #expect(program.ringkas(linked) == "program 7.01.03 Program Desa, Renja 2023")
    #expect(tree.program([plain], tahun: 2023).uraian(plain) == nil)
    let lost = PohonTiny.simpul("z", program: ProgramTiny.tertaut("7.01.04"))
    #expect(tree.program([lost], tahun: 2024).ringkas(lost) == "7.01.04, tidak lagi termuat dalam dokumen mana pun")
  }
}
