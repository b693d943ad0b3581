import Sakip
import Testing

@testable import Selaras

/// The order of the Indikator Kinerja Utama in a decree.
@Suite struct SusunanIkuTests {
  private static let unit = SmallAgency.unit
  private static let versi = VersiRenstraDitetapkan(
    unit: unit, id: "v", nama: "Renstra", tanggal: Tanggal(hariSejak1970: 19_358), dasar: "", alasan: "",
    periode: .init(awal: 2023, akhir: 2024))

  private static func simpul(_ id: String, induk: String?, jabatan: String?, _ indikator: [String])
    -> SimpulPohonDitetapkan
  {
    SimpulPohonDitetapkan(
      unit: unit, id: id, induk: induk.map { KunciSimpul(unit: unit, id: $0) }, jenjang: .hasil, kondisi: id,
      indikator: indikator, jabatan: jabatan)
  }

  private static func susunan(_ facts: [any Event]) throws -> [String] {
    let unit = try #require(SmallAgency([versi] + facts).state.unit[unit])
    return SusunanIku(unit, versi: versi).kelompok.map { group in
      "\(group.jenjang.rawValue) \(group.jabatan ?? "-")\(group.diBawahnya ? " bawah" : ""): \(group.indikator.map(\.id).joined(separator: ","))"
    }
  }

  private static func jabatan(_ id: String, _ nama: String, unitKerja: String? = nil) -> JabatanDitetapkan {
    JabatanDitetapkan(unit: unit, id: id, nama: nama, unitKerja: unitKerja, atasan: "k")
  }

  private static func iku(_ id: String, jabatan: String? = nil) -> IndikatorDitetapkan {
    SmallAgency.indicator(
      id,
      definisi: DefinisiIndikator(
        makna: "", alasan: "", formulasi: "", sumberData: "", penanggungJawab: "", referensi: "", jabatan: jabatan))
  }

  @Test func thePohonSaysWhoAnswers() throws {
    let posts = [
      Self.jabatan("asisten", "Asisten Administrasi Umum"),
      Self.jabatan("umum", "Kepala Bagian Umum", unitKerja: "Bagian Umum"),
      Self.jabatan("kep", "Kepala Sub Bagian Kepegawaian"),
    ]
    let tree = [
      Self.simpul("1", induk: nil, jabatan: "k", ["a"]), Self.simpul("2", induk: "1", jabatan: "asisten", ["b"]),
      Self.simpul("3", induk: "2", jabatan: "umum", ["c", "d"]), Self.simpul("4", induk: "3", jabatan: nil, ["e"]),
      Self.simpul("5", induk: "4", jabatan: "kep", ["f"]),
    ]
    let all: [any Event] = ["f", "e", "d", "c", "b", "a", "g"].map { Self.iku($0) }
    #expect(
      try Self.susunan(posts + all + tree) == [
        "0 k: a", "0 -: g", "1 asisten: b", "2 umum: d,c", "3 kep: f", "3 umum bawah: e",
      ])
  }

  @Test func theSheetSaysItBeforeThePohon() throws {
    let tree = [Self.simpul("1", induk: nil, jabatan: "k", ["a"])]
    #expect(try Self.susunan([Self.iku("a", jabatan: "seksi")] + tree) == ["3 seksi: a"])
  }

  @Test func aCircleOfNodesEndsTheSearch() throws {
    let tree = [
      Self.simpul("1", induk: "2", jabatan: nil, ["a"]), Self.simpul("2", induk: "1", jabatan: nil, []),
    ]
    #expect(try Self.susunan([Self.iku("a")] + tree) == ["0 -: a"])
  }
}
