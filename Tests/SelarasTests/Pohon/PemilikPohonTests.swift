import Testing

@testable import Selaras

/// What hangs below whose node, and how new nodes are named.
@Suite struct PemilikPohonTests {
  private static func simpul(_ unit: String, _ id: String, induk: KunciSimpul? = nil) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(unit: unit, id: id, induk: induk, jenjang: .keluaran, kondisi: "Kondisi \(id)")
  }

  private static let lain = PerangkatDaerahDitetapkan(
    id: "m", nama: "Mitra", jenis: .dinas, jabatanKepala: "K", tempat: "T")
  private static let pemda = PerangkatDaerahDitetapkan(
    id: "kab", nama: "Kabupaten", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T")
  private static let a = KunciSimpul(unit: SmallAgency.unit, id: "a")

  @Test func belowAnotherAgencyOnlyWhoWasAsked() {
    var agency = SmallAgency([
      Self.lain, Self.pemda, Self.simpul("kab", "akar"), Self.simpul(SmallAgency.unit, "a"),
      Self.simpul(SmallAgency.unit, "b", induk: Self.a),
    ])
    let below = Self.simpul("m", "n", induk: KunciSimpul(unit: SmallAgency.unit, id: "b"))
    #expect(agency.refusal(below)?.bidang == "induk")
    #expect(agency.refusal(below)?.pesan.contains("belum meminta dukungan") == true)
    #expect(agency.refusal(Self.simpul("m", "n", induk: KunciSimpul(unit: "kab", id: "akar"))) == nil)
    let asked = DukunganLintasDicatat(unit: SmallAgency.unit, simpulPohon: "a", mitra: "m", kontribusi: "Data")
    agency.add([asked])
    #expect(agency.refusal(below) == nil, "asked at the node above")
    #expect(agency.refusal(asked)?.bidang == "kontribusi", "the same question takes no answer away")
  }

  @Test(arguments: [[], ["simpul-1"], ["simpul-9223372036854775807", "lain", "simpul-1"]])
  func aNewNodeHasANameNobodyHad(ids: [String]) throws {
    var agency = SmallAgency(ids.map { Self.simpul(SmallAgency.unit, $0) })
    if let first = ids.first {
      agency.add([PencatatanDicabut(unit: SmallAgency.unit, objek: .simpulPohon(id: first), alasan: "Salah")])
    }
    let new = try #require(agency.state.unit[SmallAgency.unit]).simpulBaru
    #expect(!ids.contains(new) && agency.refusal(Self.simpul(SmallAgency.unit, new)) == nil)
  }

  @Test func aPeriodHoldsItsTargets() {
    func versi(_ akhir: Int) -> VersiRenstraDitetapkan {
      VersiRenstraDitetapkan(
        unit: SmallAgency.unit, id: "v", nama: "V", tanggal: .init(hariSejak1970: 20_000), dasar: "", alasan: "",
        periode: PeriodeRencana(awal: 2023, akhir: akhir))
    }
    let agency = SmallAgency([
      versi(2026), SmallAgency.indicator("i"),
      TargetDitetapkan(unit: SmallAgency.unit, indikator: "i", versi: "v", tahun: 2026, nilai: .angka(.init(1))),
    ])
    #expect(agency.refusal(versi(2025))?.bidang == "periode")
    #expect(agency.refusal(versi(2025))?.pesan.contains("2026") == true && agency.refusal(versi(2027)) == nil)
  }
}
