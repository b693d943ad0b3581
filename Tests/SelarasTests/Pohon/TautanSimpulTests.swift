import Sakip
import Testing

@testable import Selaras

@Suite("What a node may be linked to, and what that holds in place")
struct TautanSimpulTests {
  @Test(
    "A link is refused that no document of the unit names, with what is wrong",
    arguments: [
      ("7.01.02", nil), ("7.01.03", nil), ("program:p9", nil), ("baris:renja-2024:b.1.2", nil),
      ("anggaran:2024:2", nil),
      // A row of a draft is named by itself only.
      ("7.01.09", "tidak termuat dalam anggaran, Renja, atau Renstra U."), ("7.01", "adalah bidang urusan"),
      ("7.01.04", "Kode itu tercatat pada Mitra."), ("anggaran:2024:9", "“9 dalam anggaran 2024” belum ada"),
      ("anggaran:2024:bidang", "“B” adalah bidang urusan"), ("pagu:2024:1", "program nomor 1 dalam anggaran 2024"),
      ("program:p2", "belum ada pada U"), ("baris:renja-2024:z", "baris z dalam dokumen renja-2024"),
      ("baris:renja-2025:7.01.09", "tercatat dalam Renja 2025 yang tidak berlaku"),
      ("baris:renja-2024:7.01.02", "berkode 7.01.02. Tautkan dengan kodenya"),
    ] as [(String, String?)])
  func refused(link: String, words: String?) throws {
    let elsewhere = SimpulAnggaranDitetapkan(
      unit: "m", tahun: 2024, id: "1", tingkat: .program, kode: "7.01.04", nama: "Program Mitra", indikator: "",
      target: "")
    let small = PohonTiny.state(ProgramTiny.dokumen + [elsewhere])
    let named = try #require(TautanProgram(link))
    let refusal = small.refusal(PohonTiny.simpul("x", program: named))
    #expect(refusal?.bidang == words.map { _ in "program" }, "\(refusal?.pesan ?? "")")
    if let words { #expect(refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "")") }
  }

  @Test(
    "The last record of what a node is linked to stays; one that stands in another document may go",
    arguments: [
      ("7.01.02", .barisRencana(rencana: "renja-2024", id: "7.01.02"), false),
      ("7.01.02", .programRencana(versi: "baru", id: "7.01.02"), false),
      ("7.01.03", .barisRencana(rencana: "renja-2023", id: "7.01.03"), true),
      ("7.01.02.2.01.0001", .barisRencana(rencana: "renja-2024", id: "b.1.1"), false),
      ("baris:renja-2024:b.1.2", .barisRencana(rencana: "renja-2024", id: "b.1.2"), true),
      ("program:p9", .programRencana(versi: "lama", id: "p9"), true),
      ("program:p1", .programRencana(versi: "lama", id: "p9"), false),
      ("anggaran:2023:y", .simpulAnggaran(tahun: 2023, id: "y"), true),
      ("anggaran:2023:y", .simpulAnggaran(tahun: 2023, id: "x"), false),
    ] as [(String, Objek, Bool)])
  func withdrawal(link: String, objek: Objek, isHeld: Bool) throws {
    let named = try #require(TautanProgram(link))
    let node = PohonTiny.simpul("x", .keluaran, "Simpul X", program: named)
    let small = PohonTiny.state(ProgramTiny.dokumen + [node])
    let refusal = small.refusal(PencatatanDicabut(unit: ProgramTiny.unit, objek: objek, alasan: "x"))
    #expect((refusal?.pesan.contains("simpul pohon kinerja “Simpul X”") ?? false) == isHeld, "\(refusal?.pesan ?? "")")
  }

  @Test("A node whose link no document names any more is changed, moved, copied and released; a new one is refused")
  func lost() throws {
    let link = try #require(ProgramTiny.tertaut("7.01.04"))
    func node(_ words: String, induk: KunciSimpul? = nil, _ link: TautanProgram, versi: [String] = ["baru"])
      -> SimpulPohonDitetapkan
    {
      PohonTiny.simpul("x", induk: induk, .keluaran, words, program: link, urutan: 3, versi: versi)
    }
    for lost in [link, .rencana(id: "p2"), .anggaran(tahun: 2024, simpul: "9")] {
      var small = PohonTiny.state(ProgramTiny.dokumen)
      #expect(small.refusal(node("X", lost))?.bidang == "program")
      small.add([node("X", lost)])
      #expect(small.refusal(node("Kata lain", lost)) == nil)
      #expect(small.refusal(node("X", induk: PohonTiny.kunci("a"), lost)) == nil)
      #expect(small.refusal(node("X", .rencana(id: "p3")))?.bidang == "program")
      let next = VersiRenstraDitetapkan(
        unit: ProgramTiny.unit, id: "lagi", nama: "Lagi", tanggal: ProgramTiny.hari, dasar: "", alasan: "",
        periode: .init(awal: 2021, akhir: 2026), mengikuti: "baru")
      let plan = try #require(small.state.unit[ProgramTiny.unit]).perencanaan
      let copies = plan.salinan(ke: next)
      small.add([next])
      for fact in copies {
        #expect(small.refusal(fact) == nil)
        small.add([fact])
      }
      let copied = try #require(small.state.unit[ProgramTiny.unit]).perencanaan
      #expect(copied.pohon.simpul["x"]?.isi.versi == ["baru", "lagi"])
      for fact in copied.pelepasan(next, alasan: "Salah") {
        #expect(small.refusal(fact) == nil)
        small.add([fact])
      }
      #expect(small.state.unit[ProgramTiny.unit]?.perencanaan.pohon.simpul["x"]?.isi.versi == ["baru"])
    }
  }

  @Test("Where versions print different codes, the record that prints the code of the link is the one that is held")
  func codesOfVersions() throws {
    func program(_ versi: String, _ code: String) -> ProgramRencanaDitetapkan {
      ProgramRencanaDitetapkan(unit: ProgramTiny.unit, versi: versi, id: "p5", kode: code, nama: "Program Lima")
    }
    let node = PohonTiny.simpul("x", .keluaran, "Simpul X", program: ProgramTiny.tertaut("7.01.05"))
    let facts: [any Event] = [program("lama", "7.01.05"), program("baru", "7.01.06"), node]
    func held(_ versi: String, _ more: [any Event] = []) -> Bool {
      let withdrawal = PencatatanDicabut(
        unit: ProgramTiny.unit, objek: .programRencana(versi: versi, id: "p5"), alasan: "x")
      let refusal = PohonTiny.state(ProgramTiny.dokumen + facts + more).refusal(withdrawal)
      return refusal?.pesan.contains("Simpul X") ?? false
    }
    #expect(held("lama") && !held("baru"))
    // What a draft prints is named by nothing, so that it holds nothing.
    let closed = StatusVersiBerubah(unit: ProgramTiny.unit, versi: "baru", aksi: .tutup)
    #expect(!held("lama", [closed]))
  }

  @Test("What a tree shows of programs is shown anew when documents name others, and stays while money is saved")
  func counter() {
    var small = PohonTiny.state(ProgramTiny.dokumen)
    let plans = small.state.perubahanRencana
    for fact in [
      ProgramTiny.baris(2024, "c", .program, "Program Baru"), ProgramTiny.simpul(2024, "4", .program, "Lain"),
      PencatatanDicabut(unit: "u", objek: .simpulAnggaran(tahun: 2024, id: "4"), alasan: "x"),
      PemetaanDitetapkan(unit: "u", tahun: 2024, indikator: "i", simpul: ["1"]),
    ] as [any Event] {
      small.add([fact])
      #expect(small.state.perubahanProgram == small.state.posisi, "\(type(of: fact).kind)")
    }
    #expect(small.state.perubahanRencana == plans)
    let before = small.state.perubahanProgram
    small.add([ProgramTiny.pagu(2024, "1.1.1", 600), PohonTiny.simpul("y")])
    #expect(small.state.perubahanProgram == before)
  }
}
