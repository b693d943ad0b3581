import Sakip
import Testing

@testable import Selaras

@Suite("Visi and misi of a version of the RPJMD")
struct VisiMisiVersiTests {
  private static let pemda = "kab"

  private static func misi(_ words: [Int: String]) -> [PemdaDitetapkan.Misi] {
    words.sorted { $0.key < $1.key }.map { .init(nomor: $0.key, rumusan: $0.value) }
  }

  private static func versi(
    _ id: String, hari: Int, visi: String? = nil, misi words: [Int: String]? = nil, semua: Bool? = nil,
    unit: String = pemda
  ) -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: Tanggal(hariSejak1970: hari), dasar: "Perda 1", alasan: "",
      periode: PeriodeRencana(awal: 2021, akhir: 2026),
      visiMisi: words.map { VisiMisiVersi(visi: visi, misi: misi($0), semuaMisi: semua) })
  }

  private static let dasar = PemdaDitetapkan(
    nama: "Kabupaten", visi: "Maju", misi: misi([1: "Satu", 4: "Empat"]), periode: .init(awal: 2021, akhir: 2026))

  /// Version `b` has a visi and two misi of its own, misi 1 in other words; a perangkat daerah serves 1.
  private static let small = SmallAgency([
    PerangkatDaerahDitetapkan(id: pemda, nama: "Kabupaten", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T"),
    dasar, versi("a", hari: 18_700), versi("b", hari: 19_800, visi: "Sejahtera", misi: [1: "Satu baru", 2: "Dua"]),
    TujuanDitetapkan(unit: SmallAgency.unit, id: "t", nama: "Tujuan", misi: 1),
  ])

  @Test("A version has its own words, and those of the pemda where it words none")
  func words() throws {
    let plan = try #require(Self.small.state.unitPemda).perencanaan
    func said(_ id: String?) -> [String?] {
      let pemda = Self.dasar.menurut(id.flatMap { plan.versi[$0] })
      return [pemda.visi] + (1...4).map { pemda.misi(nomor: $0) }
    }
    #expect(said(nil) == ["Maju", "Satu", nil, nil, "Empat"] && said("a") == said(nil))
    #expect(said("b") == ["Sejahtera", "Satu baru", "Dua", nil, "Empat"])
    #expect(
      Self.small.state.pemda(tahun: 2022)?.visi == "Maju" && Self.small.state.pemda(tahun: 2024)?.visi == "Sejahtera")
    #expect(Self.small.state.misi(menurut: nil).map(\.rumusan) == ["Satu", "Dua", "Empat"])
  }

  @Test("The comparison shows them, and the misi of each tujuan") func compared() throws {
    var agency = Self.small
    agency.add([TujuanDitetapkan(unit: Self.pemda, id: "rpjmd", nama: "Tujuan RPJMD", misi: 4)])
    let plan = try #require(agency.state.unitPemda).perencanaan
    let rows = try #require(plan.deret(plan.versi.semua, pemda: Self.dasar)).butir
    #expect(
      rows.map { "\($0.jenis): \($0.sel.last?.perubahan?.rawValue ?? "-")" } == [
        "Visi: berubah", "Misi 1: berubah", "Misi 2: ditambahkan", "Misi 4: tetap", "Tujuan: tetap",
      ])
    #expect(rows.last?.misi == 4)
    #expect(plan.deret(plan.versi.semua)?.butir.map(\.jenis) == ["Tujuan"])
  }

  @Test(
    "What is refused",
    arguments: [
      (versi("c", hari: 19_900, misi: [1: "Satu"]), nil), (versi("c", hari: 19_900, misi: [0: "Nol"]), "misi"),
      (versi("c", hari: 19_900, misi: [1: " "]), "misi"),
      (versi("c", hari: 19_900, misi: [1: "Satu"], unit: SmallAgency.unit), "visi"),
      (versi("b", hari: 19_800), nil),
    ] as [(VersiRenstraDitetapkan, String?)])
  func refused(_ fact: VersiRenstraDitetapkan, _ field: String?) {
    #expect(Self.small.refusal(fact)?.bidang == field)
  }

  @Test("A misi that a tujuan serves stays worded by the pemda or a version") func inUse() throws {
    var agency = Self.small
    let served = TujuanDitetapkan(unit: SmallAgency.unit, id: "t2", nama: "Tujuan dua", misi: 2)
    #expect(agency.refusal(served) == nil)
    #expect(agency.refusal(TujuanDitetapkan(unit: SmallAgency.unit, id: "t3", nama: "T", misi: 3))?.bidang == "misi")
    agency.add([served])
    let without = agency.refusal(Self.versi("b", hari: 19_800, visi: "Sejahtera", misi: [1: "Satu baru"]))
    #expect(without?.pesan.contains("Misi nomor 2 dipakai tujuan \u{201C}Tujuan dua\u{201D}") == true)
    let gone = agency.refusal(PencatatanDicabut(unit: Self.pemda, objek: .versiRenstra(id: "b"), alasan: "Salah"))
    #expect(gone?.pesan.contains("tujuan \u{201C}Tujuan dua\u{201D} U") == true, "\(gone?.pesan ?? "-")")
    #expect(agency.refusal(Self.dasar) == nil)
  }

  @Test("A closed version keeps its words") func closed() {
    var agency = Self.small
    agency.add([StatusVersiBerubah(unit: Self.pemda, versi: "b", aksi: .tutup)])
    #expect(agency.refusal(Self.versi("b", hari: 19_800, visi: "Lain", misi: [1: "Satu baru", 2: "Dua"])) != nil)
  }

  @Test("A version may have no visi, and fewer misi than the pemda") func fewer() {
    let version = Self.versi("c", hari: 19_900, visi: "", misi: [4: "Empat"], semua: true)
    let pemda = Self.dasar.menurut(version)
    #expect(pemda.visi == nil && pemda.misi.map(\.nomor) == [4])
    var agency = Self.small
    agency.add([version])
    #expect(agency.state.misi(menurut: version).map(\.rumusan) == ["Satu baru", "Dua", "Empat"])
    #expect(Self.dasar.menurut(Self.versi("d", hari: 19_900, misi: [:])) == Self.dasar)
    #expect(Self.dasar.menurut(Self.versi("d", hari: 19_900, misi: [:], semua: true)).misi.isEmpty)
  }

  @Test("What was worded when a version was closed stays; what nobody knew by then may be told later") func kept()
    throws
  {
    var agency = Self.small
    let later = PemdaDitetapkan(
      nama: "Kabupaten", visi: "Lain", misi: Self.misi([1: "Lain", 5: "Lima"]), periode: .init(awal: 2021, akhir: 2026))
    func read(_ id: String) throws -> PemdaDitetapkan {
      try #require(agency.state.pemda?.isi).menurut(try #require(agency.state.unitPemda).perencanaan.versi[id])
    }
    agency.add([StatusVersiBerubah(unit: Self.pemda, versi: "a", aksi: .tutup)])
    let closed = try read("a")
    #expect(closed.visi == "Maju" && closed.misi == Self.dasar.misi)
    agency.add([later])
    #expect(try read("a").visi == "Maju" && read("a").misi == Self.dasar.misi + Self.misi([5: "Lima"]))
    #expect(try read("b").visi == "Sejahtera" && agency.state.pemda(tahun: 2022)?.visi == "Maju")
    #expect(agency.state.pemda?.isi == later)
    agency.add([Self.versi("c", hari: 19_900)])
    #expect(try read("c") == later)
  }

  @Test(
    "A visi that was not known at the closing, and no misi at all, are told later; what the version has none of stays none"
  )
  func unknown() throws {
    var agency = Self.small
    agency.add([
      PemdaDitetapkan(nama: "Kabupaten", visi: nil, misi: [], periode: .init(awal: 2021, akhir: 2026)),
      Self.versi("d", hari: 19_950, visi: "", misi: [:], semua: true),
      StatusVersiBerubah(unit: Self.pemda, versi: "a", aksi: .tutup),
      StatusVersiBerubah(unit: Self.pemda, versi: "d", aksi: .tutup), Self.dasar,
    ])
    let versions = try #require(agency.state.unitPemda).perencanaan.versi
    #expect(Self.dasar.menurut(versions["a"]) == Self.dasar)
    #expect(Self.dasar.menurut(versions["d"]).visi == nil && Self.dasar.menurut(versions["d"]).misi.isEmpty)
  }

  @Test("Reports and pages read the misi of a tujuan alike") func ofTujuan() throws {
    // Misi 2 stands in version b alone, which is not the one of 2022.
    #expect(Self.small.state.pemda(tahun: 2022)?.misi(nomor: 2) == nil)
    #expect(Self.small.state.misi(tahun: 2022).map(\.rumusan) == ["Satu", "Dua", "Empat"])
    #expect(Self.small.state.misi(tahun: 2024).map(\.rumusan) == ["Satu baru", "Dua", "Empat"])
  }
}
