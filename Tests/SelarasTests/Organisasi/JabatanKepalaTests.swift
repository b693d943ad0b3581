import Foundation
import Sakip
import Testing

@testable import Selaras

@Suite("The post of the head is named by its id, and stays that under another name")
struct JabatanKepalaTests {
  private static func unit(_ kepala: String, id: String? = nil) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: PkAgency.unit, nama: "U", jenis: .dinas, jabatanKepala: kepala, idJabatanKepala: id, tempat: "T")
  }

  private static func refusal(_ fact: any Event, _ agency: PkAgency) -> Penolakan? {
    do throws(Penolakan) {
      try fact.periksa(agency.state)
      return nil
    } catch {
      return error
    }
  }

  private static func organisation(_ agency: PkAgency) throws -> OrganisasiUnit {
    try #require(agency.state.unit[PkAgency.unit]).organisasi
  }

  @Test("Another title without the post is refused with its id; with the id the post follows, and agreements stand")
  func renamed() throws {
    var agency = PkAgency()
    try agency.approve()
    let alone = Self.refusal(Self.unit("Kepala Dinas U"), agency)
    #expect(alone?.bidang == "jabatanKepala" && alone?.pesan.contains("Jabatan yang menjadi kepalanya") == true)
    #expect(Self.refusal(Self.unit("Kepala Dinas U", id: "lain"), agency)?.bidang == "idJabatanKepala")
    let named = Self.unit("Kepala Dinas U", id: "kepala")
    #expect(Self.refusal(named, agency) == nil)
    agency.add([named])
    let organisation = try Self.organisation(agency)
    let head = try #require(organisation.jabatanKepala(tahun: 2024))
    #expect(head.id == "kepala" && head.nama == "Kepala Dinas U")
    let state = agency.state
    let unit = try #require(state.unit[PkAgency.unit])
    let rows = state.pemantauanPk(unit: unit, tahun: 2024, pada: PkAgency.day("2024-06-01"))
    let row = try #require(rows.first { $0.kepala })
    #expect(row.berlaku && row.keadaan == .naskah(.ditetapkan))
    // A revision is written and approved under the new name.
    try agency.approve("2024-09-02", nomor: 1)
    #expect(agency.status("kepala", 1) == .ditetapkan)
    #expect(try agency.draft("seksi").pihakKedua?.nama == "Kepala Dinas U")
  }

  @Test("Another post under another title leaves the agreements of the head before it what they are")
  func followed() throws {
    var agency = PkAgency()
    try agency.approve()
    let before = try Self.organisation(agency)
    let old = try #require(before.jabatanKepala(tahun: 2024))
    agency.add([
      JabatanDitetapkan(unit: PkAgency.unit, id: old.id, nama: old.nama, selesai: PkAgency.day("2024-12-31")),
      JabatanDitetapkan(unit: PkAgency.unit, id: "baru", nama: "Kepala Badan U", mulai: PkAgency.day("2025-01-01")),
      Self.unit("Kepala Badan U", id: "baru"),
    ])
    let organisation = try Self.organisation(agency)
    #expect(
      organisation.jabatanKepala(tahun: 2024)?.id == old.id && organisation.jabatanKepala(tahun: 2025)?.id == "baru")
    let read = try JSONDecoder().decode(OrganisasiUnit.self, from: JSONEncoder().encode(organisation))
    #expect(read == organisation)
    // A post that exists beside the head is not that of the head, whatever it was once named.
    agency.add([
      JabatanDitetapkan(unit: PkAgency.unit, id: old.id, nama: old.nama)
    ])
    #expect(try Self.organisation(agency).jabatanKepala(tahun: 2024)?.id == nil)
  }

  @Test("What is recorded of the unit later leaves the post of its head") func kept() throws {
    var agency = PkAgency([Self.unit("Kepala Dinas U", id: "kepala")])
    agency.add([Self.unit("Kepala Badan U")])
    let organisation = try Self.organisation(agency)
    #expect(organisation.jabatanKepala(tahun: 2024)?.id == "kepala")
    #expect(organisation.jabatanKepala(tahun: 2024)?.nama == "Kepala Badan U")
    let read = try JSONDecoder().decode(OrganisasiUnit.self, from: JSONEncoder().encode(organisation))
    #expect(read == organisation)
  }

  @Test("The post of the head takes no name of its own, and is not withdrawn while it is that")
  func itsName() throws {
    let agency = PkAgency([Self.unit("Kepala U", id: "kepala")])
    for one in [agency, PkAgency()] {
      let other = JabatanDitetapkan(unit: PkAgency.unit, id: "kepala", nama: "Kepala Lain")
      #expect(Self.refusal(other, one)?.bidang == "nama")
      #expect(Self.refusal(JabatanDitetapkan(unit: PkAgency.unit, id: "kepala", nama: "Kepala U"), one) == nil)
    }
    #expect(try Self.organisation(agency).perujuk(jabatan: "kepala").contains { $0.contains("jabatan kepalanya") })
  }

  @Test("One post follows another of the same name: each is that of the head in its years")
  func succession() throws {
    let old = JabatanDitetapkan(
      unit: PkAgency.unit, id: "kepala", nama: "Kepala U", selesai: PkAgency.day("2024-06-30"))
    let new = JabatanDitetapkan(
      unit: PkAgency.unit, id: "kepala-2", nama: "Kepala U", mulai: PkAgency.day("2024-07-01"))
    for facts in [[old, new], [old, new, Self.unit("Kepala U", id: "kepala-2")]] as [[any Event]] {
      let organisation = try Self.organisation(PkAgency(facts))
      #expect(organisation.jabatanKepala(tahun: 2023)?.id == "kepala")
      #expect(organisation.jabatanKepala(tahun: 2024, pada: PkAgency.day("2024-06-30"))?.id == "kepala")
      #expect(organisation.jabatanKepala(tahun: 2024, pada: PkAgency.day("2024-07-01"))?.id == "kepala-2")
      #expect(organisation.jabatanKepala(tahun: 2025)?.id == "kepala-2")
    }
    // A post beside the one that is named is not that of the head, whatever it is called.
    let beside = JabatanDitetapkan(unit: PkAgency.unit, id: "wakil", nama: "Kepala U")
    let organisation = try Self.organisation(PkAgency([beside, Self.unit("Kepala U", id: "kepala")]))
    #expect(organisation.jabatan.semua.filter(organisation.kepala).map(\.id) == ["kepala"])
  }

  @Test("An operator gives no post the title of the head; he may record the first one, which nobody holds")
  func title() {
    let other = JabatanDitetapkan(unit: PkAgency.unit, id: "lain", nama: "Sekretaris")
    let held = PemegangJabatanDicatat(
      unit: PkAgency.unit, jabatan: "lain", mulai: PkAgency.day("2024-01-01"), akun: "x")
    func post(_ id: String, _ nama: String = "Kepala U", mulai: Tanggal? = nil, selesai: Tanggal? = nil)
      -> JabatanDitetapkan
    {
      JabatanDitetapkan(unit: PkAgency.unit, id: id, nama: nama, mulai: mulai, selesai: selesai)
    }
    let ended = post("kepala", selesai: PkAgency.day("2023-12-31"))
    let named = Self.unit("Kepala U", id: "kepala")
    let noHead = PencatatanDicabut(unit: PkAgency.unit, objek: .jabatan(id: "kepala"), alasan: "Salah")
    let former: [any Event] = [named, post("wakil", mulai: PkAgency.day("2024-01-01"))]
    let cases: [(before: [any Event], fact: JabatanDitetapkan, oleh: Pelaku, isRefused: Bool)] = [
      ([other, held, ended], post("lain", mulai: PkAgency.day("2024-01-01")), PkAgency.operatorU, true),
      ([ended], post("baru", mulai: PkAgency.day("2024-01-01")), PkAgency.operatorU, true),
      ([other], post("lain"), PkAgency.operatorU, true),
      ([named, post("wakil")], post("wakil", mulai: PkAgency.day("2024-01-01")), PkAgency.operatorU, false),
      ([named, ended, post("wakil")], post("wakil", mulai: PkAgency.day("2024-01-01")), PkAgency.operatorU, true),
      ([other], post("lain", "Sekretaris Badan"), PkAgency.operatorU, false),
      // The end of the post of the head would make another one that, with whoever holds it.
      (former, post("kepala", selesai: PkAgency.day("2023-12-31")), PkAgency.operatorU, true),
      (former, post("kepala", selesai: PkAgency.day("2023-12-31")), PkAgency.kepalaU, false),
      (
        [named, post("wakil", selesai: PkAgency.day("2024-12-31"))],
        post("kepala", mulai: PkAgency.day("2025-01-01")), PkAgency.operatorU, true
      ),
      ([named], post("kepala", selesai: PkAgency.day("2023-12-31")), PkAgency.operatorU, false),
      ([], post("kepala"), PkAgency.operatorU, false), ([noHead], post("baru"), PkAgency.operatorU, false),
      ([noHead, other, held], post("lain"), PkAgency.operatorU, true),
      ([other, held, ended], post("lain", mulai: PkAgency.day("2024-01-01")), PkAgency.kepalaU, false),
    ]
    for (index, one) in cases.enumerated() {
      let state = PkAgency(one.before).state
      var field: String?
      do throws(Penolakan) { try one.fact.periksa(oleh: one.oleh, state) } catch { field = error.bidang }
      let refused = one.fact.id != "kepala" ? "nama" : one.fact.selesai == nil ? "mulai" : "selesai"
      #expect(field == (one.isRefused ? refused : nil), "\(index)")
    }
  }

  @Test("A change of name with its day names the post of the head of that day") func namesOfADay() throws {
    let change = NamaBerganti(
      unit: PkAgency.unit, berlakuSejak: PkAgency.day("2024-07-01"), nama: "Badan U", jabatanKepala: "Kepala Badan U",
      dasar: "Perbup 1")
    let agency = PkAgency([Self.unit("Kepala Dinas U", id: "kepala"), change])
    for (day, name) in [("2024-06-30", "Kepala Dinas U"), ("2024-07-01", "Kepala Badan U")] {
      let shown = try #require(agency.state.dinamai(pada: PkAgency.day(day)).unit[PkAgency.unit]).organisasi
      #expect(shown.jabatanKepala(tahun: 2024)?.nama == name && shown.jabatanKepala(tahun: 2024)?.id == "kepala")
    }
  }
}
