import Foundation
import Sakip
import Testing

@testable import Selaras

/// The pemda as a unit with its plan, and the roles that act for it.
@Suite struct PemdaTests {
  private static let unit = "kab"

  private static func state() throws -> State {
    var state = State()
    let facts: [any Event] =
      [
        PerangkatDaerahDitetapkan(id: unit, nama: "Kabupaten", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T"),
        PerangkatDaerahDitetapkan(id: "u", nama: "Dinas", jenis: .dinas, jabatanKepala: "Kepala", tempat: "T"),
      ]
      + [unit, "u"].flatMap { id -> [any Event] in
        [
          TujuanDitetapkan(unit: id, id: "t", nama: "Tujuan"),
          IndikatorDitetapkan(
            unit: id, id: "ikm", tujuan: "t", nama: "IKM", satuan: "", jenis: .angka, polaritas: .naik,
            agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [], utama: true, definisi: .kosong),
        ]
      }
    for fact in facts { state.terapkan(fact, entri: state.posisi + 1) }
    return state
  }

  private static func may(_ role: Peran, _ event: any Event, _ state: State) -> Bool {
    let actor = Pelaku(akun: "a", peran: role, unit: role.terikatUnit ? event.pemilik : nil)
    return (try? state.memutuskan(Command(oleh: actor, [event]), mulai: state.posisi + 1)) != nil
  }

  private static func value(_ unit: String) throws -> RealisasiDicatat {
    RealisasiDicatat(
      unit: unit, indikator: "ikm", periode: try #require(Periode(kode: "2024")), nilai: .angka(ExactDecimal(80)))
  }

  @Test func figuresOfThePemdaAreEnteredByOrganisasiAndBapperida() throws {
    let state = try Self.state()
    for role in Peran.allCases {
      #expect(
        Self.may(role, try Self.value(Self.unit), state) == [.administrator, .perencana].contains(role), "\(role)")
      #expect(Self.may(role, try Self.value("u"), state) == [.operator, .kepala].contains(role), "\(role)")
    }
  }

  @Test func whatAnOperatorRecordsElsewhereIsRecordedForThePemdaByOrganisasiAndBapperida() throws {
    var state = try Self.state()
    for unit in [Self.unit, "u"] {
      let recorders: [Peran] = unit == Self.unit ? [.administrator, .perencana] : [.operator, .kepala]
      let text = NarasiDitulis(unit: unit, tahun: 2024, bagian: .penutup, teks: "Penutup")
      for role in Peran.allCases {
        #expect(Self.may(role, text, state) == recorders.contains(role), "\(unit) \(role)")
      }
      state.terapkan(try Self.value(unit), entri: state.posisi + 1)
      state.terapkan(text, entri: state.posisi + 1)
      for objek in [
        Objek.narasi(tahun: 2024, bagian: .penutup),
        .realisasi(indikator: "ikm", periode: try #require(Periode(kode: "2024"))),
      ] {
        let withdrawal = PencatatanDicabut(unit: unit, objek: objek, alasan: "Salah")
        for role in Peran.allCases {
          #expect(Self.may(role, withdrawal, state) == recorders.contains(role), "\(unit) \(role) \(objek)")
        }
      }
    }
  }

  @Test(arguments: [
    (AlurRealisasi.Aksi.ajukan, [Peran.administrator, .perencana], [Peran.operator]),
    (.verifikasi, [.administrator, .perencana], [.administrator, .perencana]),
    (.setujui, [.pimpinan], [.kepala]), (.kunci, [.administrator], [.administrator]),
  ])
  func everyStepByTheRoleOfTheUnit(action: AlurRealisasi.Aksi, pemda: [Peran], agency: [Peran]) throws {
    for (unit, allowed) in [(Self.unit, pemda), ("u", agency)] {
      var state = try Self.state()
      state.terapkan(try Self.value(unit), entri: state.posisi + 1)
      let period = try #require(Periode(kode: "2024"))
      for step in [AlurRealisasi.Aksi.ajukan, .verifikasi, .setujui, .kunci] {
        let event = StatusRealisasiBerubah(unit: unit, periode: period, indikator: ["ikm"], aksi: step)
        if step == action {
          for role in Peran.allCases {
            #expect(Self.may(role, event, state) == allowed.contains(role), "\(unit) \(role)")
          }
          break
        }
        state.terapkan(event, entri: state.posisi + 1)
      }
    }
  }

  @Test func thereIsOnePemdaAndItStaysThat() throws {
    let state = try Self.state()
    func refusal(_ id: String, _ kind: PerangkatDaerahDitetapkan.Jenis) -> String? {
      do throws(Penolakan) {
        try PerangkatDaerahDitetapkan(id: id, nama: "N", jenis: kind, jabatanKepala: "K", tempat: "T").periksa(state)
        return nil
      } catch {
        return error.bidang
      }
    }
    #expect(refusal("kab-lain", .pemda) == "jenis")
    #expect(refusal(Self.unit, .badan) == "jenis" && refusal("u", .pemda) == "jenis")
    #expect(refusal(Self.unit, .pemda) == nil && refusal("u", .badan) == nil)
    #expect(state.perangkatDaerah(tahun: 2024).map(\.id) == ["u"] && state.unitPemda?.id == Self.unit)
  }

  @Test(
    arguments: [
      (#"["Satu","Dua"]"#, [1, 2]), (#"[{"nomor":4,"rumusan":"Empat"}]"#, [4]), ("[]", []),
      (#"["Satu",{"nomor":4,"rumusan":"Empat"}]"#, [1, 4]),
    ] as [(String, [Int])])
  func misiOfFirstRecordsAndOfNewOnes(text: String, numbers: [Int]) throws {
    let json = #"{"nama":"K","misi":\#(text),"periode":{"awal":2021,"akhir":2026}}"#
    let fact = try JSONDecoder().decode(PemdaDitetapkan.self, from: Data(json.utf8))
    #expect(fact.misi.map(\.nomor) == numbers && fact.visi == nil)
    let again = try JSONDecoder().decode(PemdaDitetapkan.self, from: JSONEncoder().encode(fact))
    #expect(again == fact)
  }

  @Test func misiAreFoundByTheirNumber() throws {
    var state = try Self.state()
    let pemda = PemdaDitetapkan(
      nama: "Kabupaten", misi: [.init(nomor: 4, rumusan: "Empat")], periode: PeriodeRencana(awal: 2021, akhir: 2026))
    state.terapkan(pemda, entri: state.posisi + 1)
    #expect(throws: Penolakan.self) { try TujuanDitetapkan(unit: "u", id: "t", nama: "T", misi: 1).periksa(state) }
    try TujuanDitetapkan(unit: "u", id: "t", nama: "T", misi: 4).periksa(state)
    for bad in [[4, 4], [0], [51]] {
      let missions = bad.map { PemdaDitetapkan.Misi(nomor: $0, rumusan: "R") }
      #expect(throws: Penolakan.self) {
        try PemdaDitetapkan(nama: "K", misi: missions, periode: PeriodeRencana(awal: 2021, akhir: 2026)).periksa(state)
      }
    }
  }
}
