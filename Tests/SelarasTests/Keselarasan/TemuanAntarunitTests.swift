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
    let found = Self.temuanSegarnya(RandomPlans(seed: seed), saves: 120)
    #expect(found.isSuperset(of: ["K.102", "K.106", "K.602"]), "\(found.sorted())")
  }

  /// The same where it is nearly always the pemda that saves, in every way in which its plan can change: everybody reads
  /// that plan, and each reads another part of it.
  @Test(arguments: [11, 12, 13, 14, 15, 16, 17, 18] as [UInt64]) func afterThePemdaSaved(seed: UInt64) {
    let plans = RandomPlans(seed: seed, menyimpan: ["kab", "kab", "kab", "kab", "kab", "u", "m", "n"])
    let found = Self.temuanSegarnya(plans, saves: 200)
    #expect(found.isSuperset(of: ["K.102", "K.104", "K.108"]), "\(found.sorted())")
  }

  /// The rules that found anything while what was remembered was compared with what is found anew after each save.
  private static func temuanSegarnya(_ random: RandomPlans, saves: Int) -> Set<String> {
    var plans = random
    var (agency, known) = (SmallAgency(RandomPlans.awal), nil as TemuanAntarunit?)
    var earlier: [State] = []
    var found: Set<String> = []
    for _ in 0..<saves {
      agency.add([plans.fact()])
      let recorded = plans.chance(1, of: 8) ? earlier.randomElement(using: &plans.dice) ?? agency.state : agency.state
      let state = recorded.dinamai(pada: plans.chance(1, of: 3) ? RandomPlans.gantiNama : hari)
      earlier.append(agency.state)
      guard !plans.chance(1, of: 4) else { continue }
      let now = temuan(state, memakai: known)
      let fresh = temuan(state)
      #expect(now.semua == fresh.semua, "\(state.posisi)")
      guard now.semua == fresh.semua else { return found }
      found.formUnion(now.semua.values.joined().map(\.kunci.kaidah))
      known = now
    }
    return found
  }

  /// What the pemda changes, and whether the perangkat daerah below it reads that. It gets a sasaran that no entry tells
  /// of, so that it shows whether it was looked at again.
  static let pemdaMenyimpan: [(fakta: any Event, dibaca: Bool)] = [
    (akar(jabatan: "b", urutan: 3), false), (akar(kondisi: "Makmur"), true), (akar(.kondisiAntara), true),
    (akar(indikator: ["i"]), true), (akar(sasaran: "s"), true), (akar(induk: nil), true),
    (PohonTiny.simpul("puncak", unit: PohonTiny.kab, .kondisiAntara, "Adil"), false),
    // The words of a node of the perangkat daerah, two levels below.
    (PohonTiny.simpul("puncak", unit: PohonTiny.kab, .hasil, "layanan BAIK"), true),
    (PohonTiny.simpul("lain", unit: PohonTiny.kab, .hasil, "Layanan baik"), false),
    (PencatatanDicabut(unit: PohonTiny.kab, objek: .simpulPohon(id: "akar"), alasan: "A"), true),
    (SasaranDitetapkan(unit: PohonTiny.kab, id: "s", tujuan: "t", nama: "Baru"), true),
    (SasaranDitetapkan(unit: PohonTiny.kab, id: "lain", tujuan: "t", nama: "Baru"), false),
    (TujuanDitetapkan(unit: PohonTiny.kab, id: "t", nama: "Tujuan"), false),
    (JabatanDitetapkan(unit: PohonTiny.kab, id: "b", nama: "Bupati"), false),
  ]

  private static func akar(
    induk: KunciSimpul? = PohonTiny.kunci("puncak", PohonTiny.kab), _ jenjang: JenjangKinerja = .hasil,
    kondisi: String = "Sejahtera", indikator: [String] = [], jabatan: String? = nil, sasaran: String? = nil,
    urutan: Int = 0
  ) -> SimpulPohonDitetapkan {
    PohonTiny.simpul(
      "akar", unit: PohonTiny.kab, induk: induk, jenjang, kondisi, indikator: indikator, jabatan: jabatan,
      sasaran: sasaran, urutan: urutan)
  }

  @Test(arguments: 0..<pemdaMenyimpan.count) func onlyWhoReadsWhatThePemdaChangedIsLookedAtAgain(number: Int) throws {
    let (fact, isRead) = Self.pemdaMenyimpan[number]
    let indicator = IndikatorDitetapkan(
      unit: PohonTiny.kab, id: "i", tujuan: nil, sasaran: "s", nama: "Indeks", satuan: "", jenis: .angka,
      polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [], perbandingan: nil,
      utama: true, definisi: .kosong)
    let small = PohonTiny.state([
      PohonTiny.simpul("puncak", unit: PohonTiny.kab, .hasil, "Puncak"), Self.akar(),
      SasaranDitetapkan(unit: PohonTiny.kab, id: "s", tujuan: "t", nama: "Sasaran"), indicator,
      SasaranDitetapkan(unit: "u", id: "s", tujuan: "t", nama: "Sasaran", sasaranRpjmd: "s"),
    ])
    let known = Self.temuan(small.state)
    var forged = small
    forged.add([SasaranDitetapkan(unit: "u", id: "baru", tujuan: "t", nama: "Sasaran baru")])
    forged.add([fact])
    var state = forged.state
    state.unit["u"]?.perubahanRencana = try #require(small.state.unit["u"]).perubahanRencana
    #expect((Self.temuan(state, memakai: known)["u"] != known["u"]) == isRead)
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

  /// The first day of the names that are given.
  static let gantiNama = Tanggal(tahun: 2024, bulan: 7, hari: 1) ?? KaidahKeselarasanTests.hari

  var dice: SplitMix64
  /// Who saves, those who save more more than once.
  private let menyimpan: [String]

  init(seed: UInt64, menyimpan: [String] = ["u", "u", "m", "n", "kab"]) {
    dice = SplitMix64(state: seed)
    self.menyimpan = menyimpan
  }

  mutating func chance(_ count: Int, of all: Int) -> Bool { Int.random(in: 0..<all, using: &dice) < count }

  mutating func fact() -> any Event {
    let (unit, other) = (pick(menyimpan), pick(["u", "m", "n", "kab"]))
    let node = pick(["a", "b", "c", "d"])
    switch Int.random(in: 0..<25, using: &dice) {
    case 0...7:
      return SimpulPohonDitetapkan(
        unit: unit, id: node, induk: chance(1, of: 4) ? nil : KunciSimpul(unit: other, id: pick(["a", "b", "c", "d"])),
        jenjang: pick(JenjangKinerja.allCases), kondisi: pick(["Baik", "baik", "Lain"]),
        sebab: chance(1, of: 2) ? "S" : nil, indikator: chance(1, of: 2) ? [pick(["i", "j"])] : [],
        jabatan: chance(1, of: 2) ? "k" : nil, sasaran: chance(1, of: 3) ? "s" : nil,
        urutan: pick([0, 1]), versi: chance(1, of: 5) ? [pick(["v", "w"])] : nil)
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
        unit: unit, id: pick(["s", "z"]), tujuan: "t", nama: pick(["Baik", "Lain"]),
        versi: chance(1, of: 5) ? [pick(["v", "w"])] : nil,
        rumusan: chance(1, of: 4) ? [RumusanVersi(versi: pick(["v", "w"]), teks: pick(["Baik", "Lain"]))] : nil,
        sasaranRpjmd: chance(1, of: 2) ? pick(["s", "z"]) : nil)
    case 16:
      return IndikatorDitetapkan(
        unit: unit, id: pick(["i", "j"]), tujuan: nil, sasaran: "s", nama: pick(["Indeks", "Nilai"]), satuan: "",
        jenis: .angka, polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [],
        perbandingan: nil, utama: true, definisi: .kosong)
    case 17:
      let id = pick(["v", "w"])
      return VersiRenstraDitetapkan(
        unit: unit, id: id, nama: id,
        tanggal: pick([KaidahKeselarasanTests.mulai, KaidahKeselarasanTests.hari, Self.gantiNama]),
        dasar: "D", alasan: "",
        periode: KaidahKeselarasanTests.periode)
    case 18...19: return StatusVersiBerubah(unit: unit, versi: pick(["v", "w"]), aksi: pick([.tutup, .buka]))
    case 20:
      let parts: [Objek] = [.sasaran(id: "s"), .sasaran(id: "z"), .indikator(id: "i"), .versiRenstra(id: "v")]
      return PencatatanDicabut(unit: unit, objek: pick(parts), alasan: "A")
    case 21:
      return TargetDitetapkan(unit: unit, indikator: "i", versi: "v", tahun: 2024, nilai: .angka(ExactDecimal(1)))
    case 22:
      return PemdaDitetapkan(
        nama: "Kab", misi: [.init(nomor: 1, rumusan: pick(["Baik", "Lain"]))], periode: KaidahKeselarasanTests.periode)
    case 23:
      return NamaBerganti(
        unit: unit, berlakuSejak: Self.gantiNama, nama: pick(["Baru", "Lain"]), jabatanKepala: "K", dasar: "D")
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
