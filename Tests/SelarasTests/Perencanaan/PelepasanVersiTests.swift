import Sakip
import Testing

@testable import Selaras

/// A version that was made by mistake goes with what it took over; the versions beside it stay as they were.
@Suite struct PelepasanVersiTests {
  private static let unit = SmallAgency.unit

  private static func versi(_ id: String, mengikuti: String? = nil) -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: "Versi \(id)", tanggal: Tanggal(hariSejak1970: 19_000), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: 2023, akhir: 2024), mengikuti: mengikuti)
  }

  @Test func whatWasTakenOverIsReleased() throws {
    var agency = SmallAgency([
      Self.versi("a"),
      TujuanDitetapkan(
        unit: Self.unit, id: "t2", nama: "Tujuan", versi: ["a"], rumusan: [RumusanVersi(versi: "a", teks: "Lama")]),
      SasaranDitetapkan(unit: Self.unit, id: "s2", tujuan: "t2", nama: "Sasaran", versi: ["a"]),
      SmallAgency.indicator("i"),
      TargetDitetapkan(unit: Self.unit, indikator: "i", versi: "a", tahun: 2023, nilai: .angka(.init(1))),
      SimpulPohonDitetapkan(unit: Self.unit, id: "n", jenjang: .hasil, kondisi: "Kondisi", versi: ["a"]),
    ])
    let before = try #require(agency.state.unit[Self.unit]).perencanaan
    let new = Self.versi("b", mengikuti: "a")
    let copied = before.salinan(ke: new)
    #expect(copied.count == 4)
    agency.add([new] + copied)
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let withdrawal = PencatatanDicabut(unit: Self.unit, objek: .versiRenstra(id: "b"), alasan: "Salah")
    #expect(agency.refusal(withdrawal)?.bidang == "objek")
    for fact in plan.pelepasan(new, alasan: "Salah") + [withdrawal] {
      #expect(agency.refusal(fact) == nil, "\(fact)")
      agency.add([fact])
    }
    let after = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(after.versi["b"] == nil && after.target.keys.map(\.versi) == ["a"])
    #expect(after.tujuan["t2"] == before.tujuan["t2"] && after.sasaran["s2"] == before.sasaran["s2"])
    #expect(after.pohon.simpul["n"]?.isi == before.pohon.simpul["n"]?.isi)
  }

  @Test func whatStandsNowhereElseHoldsIt() throws {
    var agency = SmallAgency([
      Self.versi("a"), Self.versi("b", mengikuti: "a"),
      SasaranDitetapkan(unit: Self.unit, id: "s2", tujuan: "t", nama: "Baru", versi: ["b"]),
    ])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    agency.add(plan.pelepasan(Self.versi("b", mengikuti: "a"), alasan: "Salah"))
    let withdrawal = PencatatanDicabut(unit: Self.unit, objek: .versiRenstra(id: "b"), alasan: "Salah")
    #expect(agency.refusal(withdrawal)?.pesan.contains("sasaran “Baru”") == true)
  }
}
