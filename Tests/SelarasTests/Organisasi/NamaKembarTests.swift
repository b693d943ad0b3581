import Sakip
import Testing

@testable import Selaras

@Suite("One name, one place, one day; and nothing outside of the time of its agency")
struct NamaKembarTests {
  private static func agency(_ id: String, _ nama: String, _ mulai: String? = nil, _ selesai: String? = nil)
    -> PerangkatDaerahDitetapkan
  {
    PerangkatDaerahDitetapkan(
      id: id, nama: nama, jenis: .dinas, jabatanKepala: "Kepala \(id)", tempat: "T", mulai: mulai.map(PkAgency.day),
      selesai: selesai.map(PkAgency.day))
  }

  private static func part(
    _ id: String, _ nama: String, induk: String? = nil, _ mulai: String? = nil, _ selesai: String? = nil,
    unit: String = PkAgency.unit
  ) -> UnitKerjaDitetapkan {
    UnitKerjaDitetapkan(
      unit: unit, id: id, nama: nama, jenis: .seksi, induk: induk, mulai: mulai.map(PkAgency.day),
      selesai: selesai.map(PkAgency.day))
  }

  private static func post(
    _ id: String, _ nama: String, di part: String? = nil, _ mulai: String? = nil, _ selesai: String? = nil,
    unit: String = PkAgency.unit
  ) -> JabatanDitetapkan {
    JabatanDitetapkan(
      unit: unit, id: id, nama: nama, idUnitKerja: part, mulai: mulai.map(PkAgency.day),
      selesai: selesai.map(PkAgency.day))
  }

  private static func field(_ fact: any Event, _ known: [any Event]) -> String? {
    do throws(Penolakan) {
      try fact.periksa(PkAgency(known).state)
      return nil
    } catch {
      return error.bidang
    }
  }

  @Test(
    arguments: [
      (agency("b", "Dinas Sehat"), "nama"), (agency("b", " dinas  SEHAT "), "nama"), (agency("b", "Dinas Lain"), nil),
      (agency("b", "Dinas Sehat", "2026-01-01"), nil), (agency("b", "Dinas Sehat", "2025-12-31"), "nama"),
      (agency("a", "Dinas Sehat", "2020-01-01"), nil),
    ] as [(PerangkatDaerahDitetapkan, String?)])
  func agencies(fact: PerangkatDaerahDitetapkan, field: String?) {
    #expect(Self.field(fact, [Self.agency("a", "Dinas Sehat", nil, "2025-12-31")]) == field)
  }

  @Test("A name that was given up is free from then on, and a change of name takes none that is borne")
  func renamed() {
    let change = NamaBerganti(
      unit: "a", berlakuSejak: PkAgency.day("2025-07-01"), nama: "Dinas Bugar", jabatanKepala: "Kepala a", dasar: "P")
    let known: [any Event] = [Self.agency("a", "Dinas Sehat", "2020-01-01"), change]
    #expect(Self.field(Self.agency("b", "Dinas Sehat", "2025-06-30"), known) == "nama")
    #expect(Self.field(Self.agency("b", "Dinas Sehat", "2025-07-01"), known) == nil)
    #expect(Self.field(Self.agency("b", "Dinas Bugar", "2026-01-01"), known) == "nama")
    #expect(Self.field(change, [known[0], Self.agency("b", "Dinas Bugar")]) == "nama")
    #expect(Self.field(change, [known[0], Self.agency("b", "Dinas Bugar", nil, "2025-06-30")]) == nil)
  }

  @Test("Old records that bear one name are changed in everything else")
  func old() {
    let known: [any Event] = [Self.agency("a", "Dinas Sehat"), Self.agency("b", "Dinas Sehat")]
    let moved = PerangkatDaerahDitetapkan(
      id: "b", nama: "Dinas Sehat", jenis: .dinas, jabatanKepala: "Kepala b", tempat: "Lain")
    #expect(Self.field(moved, known) == nil)
  }

  @Test func unitKerjaAndPosts() {
    let known: [any Event] = [
      Self.part("x", "Seksi A"), Self.part("y", "Seksi B", nil, "2024-12-31"), Self.post("p", "Kasubbag", di: "x"),
      Self.post("q", "Sekretaris"),
    ]
    let cases: [(any Event, String?)] = [
      (Self.part("z", "Seksi A"), "nama"), (Self.part("z", "seksi a", "2030-01-01"), "nama"),
      (Self.part("z", "Seksi A", induk: "x"), nil), (Self.part("z", "Seksi B", "2025-01-01"), nil),
      (Self.part("x", "Seksi A"), nil), (Self.post("z", "Kasubbag", di: "x"), "nama"),
      (Self.post("z", "Kasubbag", di: "y", nil, "2024-12-31"), nil), (Self.post("z", "Kasubbag"), nil),
      (Self.post("z", "Sekretaris"), "nama"), (Self.post("q", "Sekretaris", "2024-01-01"), nil),
    ]
    for (fact, field) in cases { #expect(Self.field(fact, known) == field, "\(fact)") }
  }

  @Test func withinTheTimeOfTheAgency() {
    let known: [any Event] = [
      Self.agency("a", "Dinas A", "2024-07-01", "2025-12-31"),
      Self.post("p", "P", nil, "2025-12-31", unit: "a"),
    ]
    func part(_ from: String?, _ to: String?) -> any Event { Self.part("x", "X", from, to, unit: "a") }
    func post(_ from: String?, _ to: String?) -> any Event { Self.post("x", "X", from, to, unit: "a") }
    func holder(_ from: String?, _ to: String?) -> any Event {
      PemegangJabatanDicatat(
        unit: "a", jabatan: "p", mulai: PkAgency.day(from ?? "2024-07-01"), selesai: to.map(PkAgency.day))
    }
    let times: [(String?, String?, String?)] = [
      ("2024-06-30", "2025-12-31", "mulai"), ("2024-07-01", "2025-12-31", nil), (nil, "2025-12-31", nil),
      ("2024-07-01", nil, "selesai"), ("2024-07-01", "2026-01-01", "selesai"),
    ]
    for (from, to, field) in times {
      for fact in [part(from, to), post(from, to), holder(from, to)] {
        #expect(Self.field(fact, known) == field, "\(fact)")
      }
    }
    #expect(Self.field(part("2026-01-01", "2026-01-02"), known) == "mulai")
  }
}
