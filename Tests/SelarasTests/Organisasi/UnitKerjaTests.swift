import Foundation
import Sakip
import Testing

@testable import Selaras

@Suite("Unit kerja, and the posts in them")
struct UnitKerjaTests {
  private static let unit = SmallAgency.unit

  static func day(_ text: String?) -> Tanggal? { text.flatMap(Tanggal.init(iso:)) }

  static func part(
    _ id: String, induk: String? = nil, mulai: String? = nil, selesai: String? = nil, pendahulu: [String]? = nil
  ) -> UnitKerjaDitetapkan {
    UnitKerjaDitetapkan(
      unit: unit, id: id, nama: "Bagian \(id.uppercased())", jenis: .bagian, induk: induk, mulai: day(mulai),
      selesai: day(selesai), pendahulu: pendahulu)
  }

  static func post(
    _ id: String, di part: String? = nil, nama unitKerja: String? = nil, mulai: String? = nil, selesai: String? = nil,
    atasan: String? = nil
  ) -> JabatanDitetapkan {
    JabatanDitetapkan(
      unit: unit, id: id, nama: "Kepala \(id)", unitKerja: unitKerja, idUnitKerja: part, atasan: atasan,
      mulai: day(mulai), selesai: day(selesai))
  }

  static func holder(_ post: String, _ mulai: String, _ selesai: String? = nil) throws -> PemegangJabatanDicatat {
    PemegangJabatanDicatat(
      unit: unit, jabatan: post, mulai: try #require(day(mulai)), selesai: day(selesai), akun: nil)
  }

  @Test(
    "A unit kerja stands in a tree, begins before it ends, and leaves nothing behind",
    arguments: [
      (part("c", induk: "b"), nil), (part("a", induk: "b"), "induk"), (part("a", induk: "a"), "induk"),
      (part("c", induk: "x"), "induk"), (part("C c"), "id"),
      (part("c", mulai: "2024-02-01", selesai: "2024-01-31"), "selesai"),
      (part("c", mulai: "2024-02-01", selesai: "2024-02-01"), nil),
      (part("c", pendahulu: ["x"]), "pendahulu"), (part("a", pendahulu: ["d"]), "pendahulu"),
      (part("c", pendahulu: ["a"]), nil),
      // Something stands below it.
      (part("a", selesai: "2024-12-31"), "selesai"), (part("b", induk: "a", selesai: "2024-12-31"), "selesai"),
      (part("d", selesai: "2024-12-31", pendahulu: ["a"]), nil),
      // What it would stand below has ended.
      (part("c", induk: "lama"), "induk"), (part("c", induk: "lama", selesai: "2023-12-31"), nil),
    ] as [(UnitKerjaDitetapkan, String?)])
  func tree(fact: UnitKerjaDitetapkan, field: String?) {
    let small = SmallAgency([
      Self.part("a"), Self.part("b", induk: "a"), Self.part("d", pendahulu: ["a"]),
      Self.part("lama", selesai: "2023-12-31"), Self.post("p", di: "b"),
    ])
    #expect(small.refusal(fact)?.bidang == field, "\(small.refusal(fact)?.pesan ?? "")")
  }

  @Test(
    "A post names a unit kerja that exists as long as it does, by its code or by its old name",
    arguments: [
      (post("n", di: "a"), nil), (post("n", di: "x"), "idUnitKerja"), (post("n", nama: "Bagian Lama"), nil),
      (post("n", di: "a", nama: "Bagian A"), "idUnitKerja"), (post("n", di: "lama"), "idUnitKerja"),
      (post("n", di: "lama", selesai: "2023-12-31"), nil),
      (post("n", di: "lama", selesai: "2024-01-01"), "idUnitKerja"),
      // A superior in another unit kerja.
      (post("n", di: "a", atasan: "p"), nil),
    ] as [(JabatanDitetapkan, String?)])
  func places(fact: JabatanDitetapkan, field: String?) {
    let small = SmallAgency([
      Self.part("a"), Self.part("b"), Self.part("lama", selesai: "2023-12-31"), Self.post("p", di: "b"),
    ])
    #expect(small.refusal(fact)?.bidang == field)
  }

  @Test("A post does not end while it is held, nor begin after it was")
  func heldPosts() throws {
    let small = SmallAgency([Self.post("p"), try Self.holder("p", "2024-01-02")])
    #expect(small.refusal(Self.post("p", selesai: "2024-12-31"))?.pesan.contains("masih dipegang sesudah") == true)
    #expect(small.refusal(Self.post("p", mulai: "2024-01-03"))?.bidang == "mulai")
    #expect(small.refusal(Self.post("p", mulai: "2024-01-02")) == nil)
    let ended = SmallAgency([Self.post("p"), try Self.holder("p", "2024-01-02", "2024-12-31")])
    #expect(ended.refusal(Self.post("p", selesai: "2024-12-30"))?.bidang == "selesai")
    #expect(ended.refusal(Self.post("p", selesai: "2024-12-31")) == nil)
  }

  @Test("The structure of a day has the head first, and each unit kerja before those below it")
  func structure() throws {
    let state = SmallAgency([
      Self.part("b"), Self.part("a", mulai: "2024-01-01"), Self.part("a1", induk: "a"),
      Self.part("lama", selesai: "2023-12-31"), Self.post("pa1", di: "a1"), Self.post("pl", di: "lama"),
      JabatanDitetapkan(unit: Self.unit, id: "k", nama: "K"),
    ]).state
    let organisation = try #require(state.unit[Self.unit]?.organisasi)
    func lines(_ day: String) throws -> [String] {
      organisation.susunan(pada: try #require(Tanggal(iso: day))).map { part in
        "\(part.kedalaman) \(part.unitKerja?.id ?? "-"): \(part.jabatan.map(\.id).joined(separator: " "))"
      }
    }
    #expect(try lines("2024-06-30") == ["0 -: k seksi pl", "1 b: ", "1 a: ", "2 a1: pa1"])
    // Before its parent existed a unit kerja stands below the whole, and a post of one that ended later stands in it.
    #expect(try lines("2023-06-30") == ["0 -: k seksi", "1 b: ", "1 a1: pa1", "1 lama: pl"])
  }

  @Test("What stands on a unit kerja or a post keeps it from being withdrawn")
  func withdrawal() throws {
    let small = SmallAgency([
      Self.part("a"), Self.part("b", induk: "a"), Self.part("c", pendahulu: ["b"]), Self.post("p", di: "c"),
      Self.post("q", atasan: "p"), try Self.holder("q", "2024-01-02"),
    ])
    func refused(_ objek: Objek) -> String? {
      small.refusal(PencatatanDicabut(unit: Self.unit, objek: objek, alasan: "Salah"))?.pesan
    }
    #expect(refused(.unitKerja(id: "a"))?.contains("unit kerja di bawahnya “Bagian B”") == true)
    #expect(refused(.unitKerja(id: "b"))?.contains("unit kerja penerusnya “Bagian C”") == true)
    #expect(refused(.unitKerja(id: "c"))?.contains("jabatan “Kepala p”") == true)
    #expect(refused(.jabatan(id: "p"))?.contains("jabatan di bawahnya “Kepala q”") == true)
    #expect(refused(.jabatan(id: "q"))?.contains("pemegang “sejak 2 Januari 2024”") == true)
    #expect(refused(.jabatan(id: "seksi")) == nil)
  }

  @Test("An old fact of a post without the new field is read")
  func oldJournals() throws {
    let small = SmallAgency([Self.post("p", nama: "Bagian Umum")])
    let organisation = try #require(small.state.unit[Self.unit]?.organisasi)
    let post = try #require(organisation.jabatan["p"])
    #expect(organisation.namaUnitKerja(post) == "Bagian Umum")
    let line = #"{"unit":"u","id":"p","nama":"P","unitKerja":"Bagian Umum"}"#
    let read = try JSONDecoder().decode(JabatanDitetapkan.self, from: Data(line.utf8))
    #expect(read.idUnitKerja == nil && read.unitKerja == "Bagian Umum")
  }
}
