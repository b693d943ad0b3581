import Sakip
import Testing

@testable import Selaras

/// What is remembered of findings over several plans is what would be found anew.
@Suite struct TemuanAntarunitTests {
  private static let hari = KaidahKeselarasanTests.hari

  private static func temuan(_ state: State, memakai known: TemuanAntarunit? = nil) -> TemuanAntarunit {
    TemuanAntarunit(state, hari: hari, tahun: 2024, memakai: known)
  }

  @Test(arguments: KaidahKeselarasanTests.kasus) func everyCaseFactByFact(kasus: KaidahKeselarasanTests.Kasus) {
    var agency = SmallAgency()
    var known = Self.temuan(agency.state)
    for fact in kasus.fakta {
      agency.add([fact])
      known = Self.temuan(agency.state, memakai: known)
      #expect(known.semua == Self.temuan(agency.state).semua, "\(type(of: fact).kind)")
    }
  }

  /// Many small plans saved in any order, also what no form would let in; now and then somebody looks who saw less, or
  /// more, than the last one.
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func afterRandomSaves(seed: UInt64) {
    var plans = RandomPlans(seed: seed)
    var (agency, known) = (SmallAgency(RandomPlans.awal), nil as TemuanAntarunit?)
    var earlier: [State] = []
    var found: Set<String> = []
    for _ in 0..<120 {
      agency.add([plans.fact()])
      let state = plans.chance(1, of: 8) ? earlier.randomElement(using: &plans.dice) ?? agency.state : agency.state
      earlier.append(agency.state)
      guard !plans.chance(1, of: 4) else { continue }
      let now = Self.temuan(state, memakai: known)
      let fresh = Self.temuan(state)
      #expect(now.semua == fresh.semua, "\(seed), \(state.posisi)")
      guard now.semua == fresh.semua else { return }
      found.formUnion(now.semua.values.joined().map(\.kunci.kaidah))
      known = now
    }
    #expect(found.isSuperset(of: ["K.102", "K.106", "K.602"]), "\(found.sorted())")
  }

  /// A state that nobody could have recorded: the plans changed, and no entry says so.
  @Test func whatNoEntryChangedIsNotLookedAtAgain() throws {
    let small = PohonTiny.state()
    let known = Self.temuan(small.state)
    var forged = small
    forged.add([PohonTiny.simpul("baru", unit: "m", .hasil, "Tidak diturunkan")])
    var state = forged.state
    state.unit["m"]?.perubahanRencana = try #require(small.state.unit["m"]).perubahanRencana
    #expect(known["m"].isEmpty && Self.temuan(state, memakai: known)["m"].isEmpty)
    #expect(!Self.temuan(state)["m"].isEmpty)
  }

  @Test func anotherDayYearOrNameIsLookedAtAnew() throws {
    var small = PohonTiny.state([PohonTiny.simpul("x", unit: "m", induk: PohonTiny.kunci("c"), .keluaran, "X")])
    let next = try #require(Tanggal(iso: "2024-07-01"))
    let known = Self.temuan(small.state.dinamai(pada: Self.hari))
    small.add([NamaBerganti(unit: "u", berlakuSejak: next, nama: "Bernama Baru", jabatanKepala: "K", dasar: "D")])
    let before = Self.temuan(small.state.dinamai(pada: Self.hari), memakai: known)
    let after = Self.temuan(small.state.dinamai(pada: next), memakai: before)
    #expect(before.semua == known.semua)
    small.add([PohonTiny.simpul("x", unit: "m", induk: PohonTiny.kunci("c"), .keluaran, "Loket tersedia")])
    let named = Self.temuan(small.state.dinamai(pada: next), memakai: after)
    #expect(named["m"].contains { $0.uraian.contains("(Bernama Baru)") })
    let older = Self.temuan(small.state.dinamai(pada: Self.hari), memakai: named)
    #expect(older["m"].contains { $0.uraian.contains("(U)") })
    let later = TemuanAntarunit(small.state, hari: next, tahun: 2024, memakai: known)
    #expect(later.semua == TemuanAntarunit(small.state, hari: next, tahun: 2024).semua)
  }
}

/// Facts about four small plans that hang together, one after another by chance.
private struct RandomPlans {
  static let awal: [any Event] = ["kab", "m", "n"].map(unit)

  var dice: SplitMix64

  init(seed: UInt64) { dice = SplitMix64(state: seed) }

  mutating func chance(_ count: Int, of all: Int) -> Bool { Int.random(in: 0..<all, using: &dice) < count }

  mutating func fact() -> any Event {
    let (unit, other) = (pick(["u", "u", "m", "n", "kab"]), pick(["u", "m", "n", "kab"]))
    let node = pick(["a", "b", "c", "d"])
    switch Int.random(in: 0..<20, using: &dice) {
    case 0...7:
      return SimpulPohonDitetapkan(
        unit: unit, id: node, induk: chance(1, of: 4) ? nil : KunciSimpul(unit: other, id: pick(["a", "b", "c", "d"])),
        jenjang: pick(JenjangKinerja.allCases), kondisi: pick(["Baik", "baik", "Lain"]),
        sebab: chance(1, of: 2) ? "S" : nil, indikator: chance(1, of: 2) ? [pick(["i", "j"])] : [],
        jabatan: chance(1, of: 2) ? "k" : nil, sasaran: chance(1, of: 3) ? "s" : nil,
        versi: chance(1, of: 5) ? [pick(["v", "w"])] : nil)
    case 8: return PencatatanDicabut(unit: unit, objek: .simpulPohon(id: node), alasan: "A")
    case 9...10: return DukunganLintasDicatat(unit: unit, simpulPohon: node, mitra: other, kontribusi: "K")
    case 11...12:
      return DukunganLintasDitanggapi(
        unit: unit, permintaan: KunciSimpul(unit: other, id: node), jawaban: pick([.diterima, .ditolak]),
        diputuskan: chance(1, of: 2))
    case 13: return PencatatanDicabut(unit: unit, objek: .dukunganLintas(simpulPohon: node, mitra: other), alasan: "A")
    case 14: return TujuanDitetapkan(unit: unit, id: "t", nama: pick(["Baik", "Lain"]))
    case 15:
      return SasaranDitetapkan(
        unit: unit, id: "s", tujuan: "t", nama: pick(["Baik", "Lain"]), sasaranRpjmd: chance(1, of: 2) ? "s" : nil)
    case 16:
      return IndikatorDitetapkan(
        unit: unit, id: pick(["i", "j"]), tujuan: nil, sasaran: "s", nama: pick(["Indeks", "Nilai"]), satuan: "",
        jenis: .angka, polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [],
        perbandingan: nil, utama: true, definisi: .kosong)
    case 17:
      let id = pick(["v", "w"])
      return VersiRenstraDitetapkan(
        unit: unit, id: id, nama: id, tanggal: KaidahKeselarasanTests.mulai, dasar: "D", alasan: "",
        periode: KaidahKeselarasanTests.periode)
    case 18: return StatusVersiBerubah(unit: unit, versi: pick(["v", "w"]), aksi: pick([.tutup, .buka]))
    default:
      if chance(1, of: 6) { return PembentukanDibatalkan(unit: pick(["m", "n", "kab"]), alasan: "A") }
      return Self.unit(pick(["m", "n", "kab"]), selesai: chance(1, of: 2) ? KaidahKeselarasanTests.mulai : nil)
    }
  }

  private static func unit(_ id: String) -> any Event { unit(id, selesai: nil) }

  private static func unit(_ id: String, selesai: Tanggal?) -> any Event {
    PerangkatDaerahDitetapkan(
      id: id, nama: id, jenis: id == "kab" ? .pemda : .dinas, jabatanKepala: "K", tempat: "T", selesai: selesai)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &dice)]
  }
}
