import Foundation
import Journal
import Sakip
import Testing

@testable import Selaras

/// Withdrawing what was recorded by mistake: every object, who may, when not, what stays.
@Suite struct PencabutanTests {
  private static let unit = SmallAgency.unit

  static func withdrawal(_ objek: Objek) -> PencatatanDicabut {
    PencatatanDicabut(unit: unit, objek: objek, alasan: "Salah catat")
  }

  /// What pages, reports and lists are made of.
  private static func derived(_ state: State) throws -> [String] {
    let unit = try #require(state.unit[unit])
    let years = (2020...2027).map { year in
      "\(unit.ikhtisar(tahun: year)) \(unit.ringkasanTahapan(tahun: year).pelaporan) \(unit.rekomendasi(tahun: year))"
        + "\(unit.ringkasanTahapan(tahun: year).perencanaan) \(unit.ringkasanTahapan(tahun: year).perjanjian)"
        + "\(unit.ringkasanTahapan(tahun: year).pengukuran) \(unit.ringkasanTahapan(tahun: year).evaluasi)"
        + "\(unit.ringkasanTahapan(tahun: year).anggaran.sorted { $0.key.rawValue < $1.key.rawValue })"
        + "\(String(describing: unit.pemeriksaanRekap(tahun: year))) \(unit.skala(tahun: year).kode)"
    }
    return years + ["\(unit.daftarTahun)", "\(unit.perencanaan.versi.semua)"]
  }

  @Test func theFormInTheJournalIsFixed() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for (_, objek, bentuk) in SemuaObjek.facts() {
      #expect(String(decoding: try encoder.encode(objek), as: UTF8.self) == bentuk)
      #expect(try JSONDecoder().decode(Objek.self, from: Data(bentuk.utf8)) == objek)
    }
    let whole = #"{"analisis":{"tahun":2024,"jenis":"solusi"}}"#
    let analysis = try JSONDecoder().decode(Objek.self, from: Data(whole.utf8))
    #expect(analysis == .analisis(tahun: 2024, subjek: nil, jenis: .solusi))
  }

  @Test("The fields by which a kind is found are those of its object") func fieldsOfObjects() throws {
    for (fact, objek, bentuk) in SemuaObjek.facts() {
      let parts = try JSONDecoder().decode([String: [String: JSONNilai]].self, from: Data(bentuk.utf8))
      let names = Set(parts.values.flatMap(\.keys)).union(["unit"])
      #expect(Objek.penanda(kind: type(of: fact).kind) == names, "\(objek)")
    }
  }

  /// Any value.
  private struct JSONNilai: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  @Test(arguments: [
    #"{"tagret":{"indikator":"i","versi":"v","tahun":2024}}"#, "{}", #""target""#,
    #"{"tujuan":{"id":"t"},"sasaran":{"id":"s"}}"#,
  ])
  func anUnknownObjectIsExplained(objek: String) throws {
    let line =
      #"{"akun":"a","peran":"administrator","peristiwa":[{"jenis":"inti.pencatatan-dicabut","isi":{"unit":"u","objek":\#(objek),"alasan":"x"}}]}"#
    let failure = #expect(throws: CommandFile.Failure.self) { try CommandFile.parse(Data(line.utf8)) }
    #expect(failure?.pesan.contains("objek") == true, "\(String(describing: failure))")
  }

  @Test func everyObjectCanBeWithdrawnFromTheLastToTheFirst() throws {
    let start = SmallAgency().state
    let facts = SemuaObjek.facts()
    var agency = SmallAgency()
    for (fact, objek, _) in facts {
      #expect(agency.refusal(fact) == nil, "\(objek)")
      agency.add([fact])
      #expect(agency.state.unit[Self.unit]?.ada(objek) == true, "\(objek)")
    }
    for (_, objek, _) in facts.reversed() {
      #expect(agency.refusal(Self.withdrawal(objek)) == nil, "\(objek)")
      agency.add([Self.withdrawal(objek)])
      #expect(agency.state.unit[Self.unit]?.ada(objek) == false, "\(objek)")
      #expect(agency.state.unit[Self.unit]?.riwayat(objek).count == 2, "\(objek)")
      #expect(agency.refusal(Self.withdrawal(objek))?.pesan.hasPrefix("Tidak ada yang dicabut") == true, "\(objek)")
    }
    #expect(try Self.derived(agency.state) == Self.derived(start))
  }

  @Test("Recorded and withdrawn is as if never recorded, in any order", arguments: 0..<40)
  func leavesLeaveNothingBehind(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let facts = SemuaObjek.facts()
    var agency = SmallAgency()
    var standing: [(fact: any Event, objek: Objek)] = []
    var before: [[String]] = []
    for (fact, objek, _) in facts where agency.refusal(fact) == nil && Int.random(in: 0..<4, using: &random) > 0 {
      before.append(try Self.derived(agency.state))
      agency.add([fact])
      standing.append((fact, objek))
      while let last = standing.last, Bool.random(using: &random) {
        if Bool.random(using: &random) { agency.add([last.fact]) }
        guard agency.refusal(Self.withdrawal(last.objek)) == nil else { break }
        agency.add([Self.withdrawal(last.objek)])
        let figures = try Self.derived(agency.state)
        #expect(figures == before.popLast(), "\(last.objek)")
        standing.removeLast()
      }
    }
  }

  @Test("A later value of the same id goes on with the old history") func recordedAgain() throws {
    for (fact, objek, _) in SemuaObjek.facts() {
      var agency = SmallAgency(SemuaObjek.facts().prefix { $0.objek != objek }.map(\.fact))
      let first = agency.state.posisi + 1
      agency.add([fact, fact, Self.withdrawal(objek), fact])
      let unit = try #require(agency.state.unit[Self.unit])
      #expect(unit.ada(objek), "\(objek)")
      #expect(unit.riwayat(objek) == Array(first...(first + 3)), "\(objek)")
      let again = try JSONDecoder().decode(UnitState.self, from: JSONEncoder().encode(unit))
      #expect(again == unit, "\(objek)")
    }
  }

  @Test("The right to withdraw is the right to record", arguments: Peran.allCases)
  func rights(peran: Peran) throws {
    let facts = SemuaObjek.facts()
    let pelaku = Pelaku(akun: "a", peran: peran, unit: peran.terikatUnit ? Self.unit : nil)
    for (place, entry) in facts.enumerated() {
      let before = SmallAgency(facts.prefix(place).map(\.fact))
      var after = before
      after.add([entry.fact])
      // No review is stated before the year of its report and no decree before it was signed; nothing else asks for the day.
      let dated: [Objek] = [.reviu(tahun: 2024), .keputusanIku(id: "kep")]
      let moment = dated.contains(entry.objek) ? ZonaWaktu.wita.akhir(CalendarAgency.day("2025-03-01")) : State.saat
      #expect(
        Self.isAllowed([entry.fact], pelaku, before.state, moment)
          == Self.isAllowed([Self.withdrawal(entry.objek)], pelaku, after.state, moment), "\(entry.objek)")
    }
    let elsewhere = Pelaku(akun: "a", peran: peran, unit: "lain")
    let award = PencatatanDicabut(unit: Self.unit, objek: .penghargaan(tahun: 2024, id: "a"), alasan: "x")
    #expect(!Self.isAllowed([award], elsewhere, SmallAgency(facts.map(\.fact)).state))
  }

  private static func isAllowed(
    _ events: [any Event], _ pelaku: Pelaku, _ state: State, _ waktu: Timestamp = State.saat
  ) -> Bool {
    (try? state.memutuskan(Command(oleh: pelaku, events), mulai: state.posisi + 1, waktu: waktu)) != nil
  }

  @Test("What is approved stays, and so does what it was approved against")
  func approved() throws {
    let year = SmallAgency.indicator(frekuensi: .tahun)
    let plan: [any Event] = [
      year,
      VersiRenstraDitetapkan(
        unit: Self.unit, id: "v", nama: "V", tanggal: Tanggal(hariSejak1970: 18_900), dasar: "", alasan: "",
        periode: .init(awal: 2021, akhir: 2026)),
      TargetDitetapkan(unit: Self.unit, indikator: "ikm", versi: "v", tahun: 2024, nilai: .angka(ExactDecimal(80))),
    ]
    let promise = PerjanjianKinerjaDitetapkan(
      unit: Self.unit, tahun: 2024, jenis: .murni, jabatan: "K",
      tanggal: try #require(Tanggal(tahun: 2024, bulan: 1, hari: 2)),
      baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(80)))])
    let period = try #require(Periode(kode: "2024"))
    let planned = SmallAgency(plan + SmallAgency.approved("2024", "79"))
    let promised = SmallAgency(plan + [promise] + SmallAgency.approved("2024", "79"))
    let target = Self.withdrawal(.target(indikator: "ikm", versi: "v", tahun: 2024))
    #expect(planned.refusal(target)?.pesan.contains("sudah disetujui atau terkunci terhadap target 80,") == true)
    #expect(promised.refusal(target) == nil)
    #expect(
      promised.refusal(Self.withdrawal(.perjanjian(tahun: 2024, jenis: .murni)))?.pesan
        .contains("sudah disetujui atau terkunci terhadap target 80,") == true)
    #expect(
      promised.refusal(Self.withdrawal(.realisasi(indikator: "ikm", periode: period)))?.pesan
        .contains("sudah disetujui dan tidak dapat dicabut") == true)
  }

  @Test("A pagu can go as long as the one that is left covers the spending", arguments: [(400, true), (399, false)])
  func paguThatIsLeft(murni: Int, isAllowed: Bool) {
    let tree = SemuaObjek.facts().filter { entry in
      if case .simpulAnggaran = entry.objek { true } else { false }
    }.map(\.fact)
    let amounts: [any Event] =
      [(VersiAnggaran.murni, murni), (.perubahan, 1000)].map { version, amount in
        PaguDitetapkan(
          unit: Self.unit, tahun: 2024, subKegiatan: "sk", versi: version, jumlah: Rupiah(amount), rincian: [])
      } + [
        RealisasiAnggaranDicatat(unit: Self.unit, tahun: 2024, subKegiatan: "sk", sampaiBulan: 6, jumlah: Rupiah(400))
      ]
    let agency = SmallAgency(tree + amounts)
    let amended = Self.withdrawal(.pagu(tahun: 2024, subKegiatan: "sk", versi: .perubahan))
    let original = Self.withdrawal(.pagu(tahun: 2024, subKegiatan: "sk", versi: .murni))
    #expect((agency.refusal(amended) == nil) == isAllowed)
    #expect(agency.refusal(original) == nil)
  }
}
