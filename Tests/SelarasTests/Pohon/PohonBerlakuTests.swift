import Sakip
import Testing

@testable import Selaras

/// The pohon kinerja as it is meant on a day.
@Suite struct PohonBerlakuTests {
  private static let ganti = Tanggal(tahun: 2024, bulan: 9, hari: 18) ?? Tanggal(hariSejak1970: 0)

  private static func version(_ id: String, _ day: Tanggal, mengikuti: String? = nil) -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: "u", id: id, nama: id, tanggal: day, dasar: "", alasan: "", periode: .init(awal: 2021, akhir: 2026),
      mengikuti: mengikuti)
  }

  private static let lama = version("lama", Tanggal(tahun: 2021, bulan: 1, hari: 1) ?? ganti)

  /// The tree of ``PohonTiny`` with a node of the old version between `a` and `d`, which stands in both.
  private static let small = PohonTiny.state([
    lama, version("baru", ganti), PohonTiny.simpul("x", induk: PohonTiny.kunci("a"), .keluaran, "X", versi: ["lama"]),
    PohonTiny.simpul("d", induk: PohonTiny.kunci("x"), .keluaran, "D", versi: ["lama", "baru"]),
  ])

  @Test(arguments: [
    ("2024-06-01", 2024, "2024-06-01"), ("2025-03-15", 2024, "2024-12-31"), ("2024-06-01", 2025, "2025-12-31"),
    ("2024-12-31", 2024, "2024-12-31"),
  ])
  func theDayByWhichTheYearIsMeant(today: String, year: Int, expected: String) throws {
    #expect(try #require(Tanggal(iso: today)).hariRencana(tahun: year).iso == expected)
  }

  @Test func onTheDayOfANewVersionItsNodesStand() throws {
    let unit = try #require(Self.small.state.unit["u"])
    let before = Self.small.state.pohonBerlaku(pada: try #require(Tanggal(iso: "2024-09-17")))
    let after = Self.small.state.pohonBerlaku(pada: Self.ganti)
    #expect(before.simpul(unit).map(\.id).sorted() == ["a", "b", "c", "d", "x"])
    #expect(after.simpul(unit).map(\.id).sorted() == ["a", "b", "c", "d"])
    #expect(after.pohonKinerja([unit]).akar.map(\.id).sorted() == ["a", "d"])
    #expect(before.pohonKinerja([unit]).akar.map(\.id) == ["a"])
  }

  @Test func neighboursAreThoseInForce() throws {
    let node = try #require(Self.small.state.simpulPohon(PohonTiny.kunci("d")))
    let before = Self.small.state.pohonBerlaku(pada: try #require(Tanggal(iso: "2024-09-17")))
    let after = Self.small.state.pohonBerlaku(pada: Self.ganti)
    #expect(before.diAtas(node).map(\.id) == ["x", "a", "akar"] && after.diAtas(node).isEmpty)
    #expect(before.induk(node)?.id == "x" && after.induk(node) == nil)
    #expect(before.indukSejenjang(node)?.id == "x" && after.indukSejenjang(node) == nil)
    #expect(after.simpul(PohonTiny.kunci("x")) == nil)
  }

  @Test func inOrderEveryNodeKnowsThoseAboveAndWhetherAnyStandsBelow() throws {
    let before = try dilihat(Self.small, "u", pada: try #require(Tanggal(iso: "2024-09-17")))
    let after = try dilihat(Self.small, "u")
    func node(_ id: String, _ tree: PohonDilihat) throws -> PohonDilihat.Simpul { try #require(tree.simpul(id)) }
    #expect(try above("d", before) == ["x", "a", "akar"])
    #expect(try above("d", after) == [])
    #expect(try before.induk(node("d", before))?.kunci.id == "x" && after.induk(node("d", after)) == nil)
    #expect(try before.induk(node("a", before))?.kunci == PohonTiny.kunci("akar", PohonTiny.kab))
    let pemda = try dilihat(Self.small, PohonTiny.kab)
    #expect(try before.adaAnak(node("x", before)) && pemda.adaAnak(node("akar", pemda)))
    #expect(try !before.adaAnak(node("d", before)))
    #expect(
      before.sekitar.leluhur.mapValues { $0.map(\.kunci.id) } == [PohonTiny.kunci("akar", PohonTiny.kab): ["akar"]])
    #expect(pemda.sekitar.berindukLain == ["akar"] && pemda.sekitar.leluhur.isEmpty)
    #expect(after.simpul("x") == nil && before.simpul("x")?.isi.id == "x")
    #expect(before.simpul.map(\.isi.id) == before.simpul.map(\.isi).menurutUrutan.map(\.id))
  }

  private func dilihat(_ small: SmallAgency, _ unit: String, pada day: Tanggal = ganti) throws -> PohonDilihat {
    PohonDilihat(try #require(small.state.unit[unit]), SusunanPohon(small.state, pada: day))
  }

  /// The ids of the nodes above one, the nearest first.
  private func above(_ id: String, _ tree: PohonDilihat) throws -> [String] {
    var found: [String] = []
    let none = tree.diAtas(try #require(tree.simpul(id))) {
      found.append($0.kunci.id)
      return false
    }
    #expect(none == nil)
    return found
  }

  /// Nobody can record a circle; a walk up ends all the same.
  @Test func aCircleEndsWhereANodeComesASecondTime() throws {
    var small = PohonTiny.state([])
    small.add([
      PohonTiny.simpul("p", induk: PohonTiny.kunci("q"), .keluaran, "P"),
      PohonTiny.simpul("q", induk: PohonTiny.kunci("p"), .keluaran, "Q"),
    ])
    #expect(try above("p", dilihat(small, "u")) == ["q", "p"])
    small.add([
      PohonTiny.simpul("q", induk: PohonTiny.kunci("r", "m"), .keluaran, "Q"),
      PohonTiny.simpul("r", unit: "m", induk: PohonTiny.kunci("p"), .keluaran, "R"),
    ])
    #expect(try above("p", dilihat(small, "u")) == ["q", "r", "p"])
    #expect(try above("q", dilihat(small, "u")) == ["r", "p", "q"])
    #expect(try above("r", dilihat(small, "m")) == ["p", "q", "r"])
  }

  @Test func aNewVersionTakesOverTheNodesThatNameTheOneItFollows() throws {
    var small = Self.small
    small.add([StatusVersiBerubah(unit: "u", versi: "lama", aksi: .tutup)])
    let next = Self.version("lagi", try #require(Tanggal(iso: "2025-01-01")), mengikuti: "lama")
    small.add([next])
    let copies = try #require(small.state.unit["u"]).perencanaan.salinan(ke: next)
    let nodes = copies.compactMap { $0 as? SimpulPohonDitetapkan }
    #expect(nodes.map(\.id) == ["x", "d"])
    #expect(nodes.map(\.versi) == [["lama", "lagi"], ["lama", "baru", "lagi"]])
    for node in nodes { #expect(small.refusal(node) == nil) }
    small.add(copies)
    let unit = try #require(small.state.unit["u"])
    let tree = small.state.pohonBerlaku(pada: try #require(Tanggal(iso: "2025-01-01")))
    #expect(tree.simpul(unit).map(\.id).sorted() == ["a", "b", "c", "d", "x"])
  }

  @Test func onlyWhatIsDrawnOrReadMovesTheCounterOfPlans() {
    let day = Self.ganti
    let counting: [any Event] = [
      Self.lama, TujuanDitetapkan(unit: "u", id: "t", nama: "T"),
      SasaranDitetapkan(unit: "u", id: "s", tujuan: "t", nama: "S"), SmallAgency.indicator("i"), PohonTiny.simpul("y"),
      PohonTiny.diminta, PohonTiny.jawaban(.diterima), JabatanDitetapkan(unit: "u", id: "j", nama: "J"),
      StatusVersiBerubah(unit: "u", versi: "lama", aksi: .tutup),
      PerangkatDaerahDitetapkan(id: "m", nama: "M", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
      NamaBerganti(unit: "m", berlakuSejak: day, nama: "Mitra Baru", jabatanKepala: "K", dasar: "D"),
      PencatatanDicabut(unit: "u", objek: .simpulPohon(id: "y"), alasan: "x"),
      PencatatanDicabut(unit: "kab", objek: .dukunganLintas(simpulPohon: "akar", mitra: "m"), alasan: "x"),
    ]
    let others: [any Event] = [
      RencanaTahunanDitetapkan(
        unit: "u", id: "renja", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja", tanggal: day),
      BarisRencanaDitetapkan(unit: "u", rencana: "renja", id: "p", tingkat: .program, kode: nil, nama: "P"),
      EvaluasiRencanaDicatat(
        unit: "u", rencana: "renja", kode: "5.03.01", nama: "P", indikator: [.init(nama: "I", sifat: .keadaan)]),
      TargetDitetapkan(unit: "u", indikator: "i", versi: "lama", tahun: 2024, nilai: .angka(ExactDecimal(1))),
      TemuanDikecualikan(
        unit: "u", temuan: .init(kaidah: "K.105", objek: .simpulPohon(id: "a")), uraian: "U", alasan: "A"),
      PencatatanDicabut(unit: "u", objek: .barisRencana(rencana: "renja", id: "p"), alasan: "x"),
    ]
    var small = Self.small
    for fact in counting {
      small.add([fact])
      #expect(small.state.perubahanRencana == small.state.posisi, "\(type(of: fact).kind)")
    }
    let before = small.state.perubahanRencana
    for fact in others {
      small.add([fact])
      #expect(small.state.perubahanRencana == before, "\(type(of: fact).kind)")
    }
  }
}
