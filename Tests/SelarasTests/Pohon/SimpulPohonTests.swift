import Foundation
import Journal
import Sakip
import Testing

@testable import Selaras

/// Nodes of a pohon kinerja: what they may refer to, where they may stand, and what holds them in place.
@Suite struct SimpulPohonTests {
  @Test("A node refers only to what its perangkat daerah has, and is accepted with it")
  func references() {
    let small = PohonTiny.state()
    let cases: [(SimpulPohonDitetapkan, String?)] = [
      (PohonTiny.simpul("x", indikator: ["i"], jabatan: "j", sasaran: "s"), nil),
      (PohonTiny.simpul("x", tujuan: "t"), nil),
      (PohonTiny.simpul("Besar"), "id"),
      (PohonTiny.simpul("x", .hasil, "  "), "kondisi"),
      (PohonTiny.simpul("x", indikator: ["lain"]), "indikator"),
      (PohonTiny.simpul("x", indikator: ["i", "i"]), "indikator"),
      (PohonTiny.simpul("x", jabatan: "lain"), "jabatan"),
      (PohonTiny.simpul("x", tujuan: "lain"), "tujuan"),
      (PohonTiny.simpul("x", sasaran: "lain"), "sasaran"),
      (PohonTiny.simpul("x", tujuan: "t", sasaran: "s"), "sasaran"),
      (PohonTiny.simpul("x", program: .anggaran(tahun: 2024, simpul: "p")), "program"),
      (PohonTiny.simpul("x", urutan: -1), "urutan"),
      (PohonTiny.simpul("x", versi: ["lain"]), "versi"),
      (PohonTiny.simpul("x", induk: PohonTiny.kunci("lain")), "induk"),
      (PohonTiny.simpul("x", unit: "tiada"), "unit"),
    ]
    for (fact, field) in cases { #expect(small.refusal(fact)?.bidang == field, "\(fact)") }
  }

  @Test("A node below itself or below its own child is refused, with both nodes and the path")
  func circles() {
    let small = PohonTiny.state()
    let own = small.refusal(PohonTiny.simpul("a", induk: PohonTiny.kunci("a"), .hasil, "Layanan baik"))
    #expect(own?.bidang == "induk" && own?.pesan.contains("dirinya sendiri") == true)
    let below = small.refusal(
      PohonTiny.simpul("akar", unit: PohonTiny.kab, induk: PohonTiny.kunci("b"), .hasil, "Sejahtera"))
    #expect(below?.bidang == "induk")
    #expect(
      below?.pesan.hasPrefix(
        "“Sejahtera” tidak dapat dipindahkan ke bawah “Petugas terampil”, karena “Petugas terampil” berada di bawahnya: “Sejahtera” → “Layanan baik” → “Petugas terampil”."
      ) == true, "\(below?.pesan ?? "")")
  }

  @Test("Two people moving two nodes under each other: the second is refused with both names, the first stays")
  func twoMovers() async throws {
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    let admin = Pelaku(akun: "a", peran: .administrator)
    try await application.execute(
      Command(
        oleh: admin,
        [
          PerangkatDaerahDitetapkan(id: "u", nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
          PohonTiny.simpul("p", .hasil, "Pertama"), PohonTiny.simpul("q", .hasil, "Kedua"),
        ]))
    let seen = try #require(application.state.unit["u"])
    let moves = [("p", "q", "Pertama"), ("q", "p", "Kedua")].map { id, parent, name in
      Command(
        oleh: admin, [PohonTiny.simpul(id, induk: PohonTiny.kunci(parent), .hasil, name)],
        terlihat: [seen.terlihat(.simpulPohon(id: id))])
    }
    try await application.execute(moves[0])
    let failure = await #expect(throws: CommandFailure.self) { try await application.execute(moves[1]) }
    guard case .refused(_, let refusal)? = failure else { Issue.record("tidak ditolak"); return }
    #expect(refusal.pesan.contains("“Kedua” tidak dapat dipindahkan ke bawah “Pertama”"))
    #expect(application.state.jalur(PohonTiny.kunci("p")).map(\.id) == ["q", "p"])
    // Who moves the same node on an old page is told so.
    let again = await #expect(throws: CommandFailure.self) { try await application.execute(moves[0]) }
    guard case .refused(_, let stale)? = again else { Issue.record("tidak ditolak"); return }
    #expect(stale.pesan.contains("sudah diubah sejak Anda membukanya"))
  }

  @Test("A move keeps the history, and the children under the new place")
  func moving() throws {
    var small = PohonTiny.state()
    let before = try #require(small.state.simpulPohon(PohonTiny.kunci("c")))
    let moved = before.dipindahkan(ke: PohonTiny.kunci("b"), urutan: 7)
    #expect(small.refusal(moved) == nil)
    small.add([moved])
    let unit = try #require(small.state.unit["u"])
    #expect(unit.riwayat(.simpulPohon(id: "c")).count == 2)
    #expect(small.state.anak(PohonTiny.kunci("a")).map(\.id) == ["b"])
    #expect(small.state.anak(PohonTiny.kunci("b")).map(\.id) == ["c"])
    #expect(small.state.jalur(PohonTiny.kunci("c")).map(\.id) == ["akar", "a", "b", "c"])
    #expect(unit.perencanaan.pohon.banyaknya == 3)
  }

  @Test func aTreeIsNotDeeperThanThirtyLevels() {
    var small = PohonTiny.state()
    small.add(
      (0..<30).map {
        PohonTiny.simpul("d\($0)", induk: $0 == 0 ? nil : PohonTiny.kunci("d\($0 - 1)"), .hasil, "D\($0)")
      })
    #expect(small.refusal(PohonTiny.simpul("x", induk: PohonTiny.kunci("d28"))) == nil)
    #expect(small.refusal(PohonTiny.simpul("x", induk: PohonTiny.kunci("d29")))?.bidang == "induk")
    // The nodes below a moved one count too.
    #expect(
      small.refusal(PohonTiny.simpul("a", induk: PohonTiny.kunci("d27"), .hasil, "A"))?.pesan.contains("30 tingkat")
        == nil)
    #expect(small.refusal(PohonTiny.simpul("a", induk: PohonTiny.kunci("d28"), .hasil, "A"))?.bidang == "induk")
  }

  @Test("What stands on a node holds it: nodes below, also of other perangkat daerah, and contributions")
  func withdrawal() {
    var small = PohonTiny.state([PohonTiny.diminta])
    func refusal(_ unit: String, _ id: String) -> String? {
      small.refusal(PencatatanDicabut(unit: unit, objek: .simpulPohon(id: id), alasan: "x"))?.pesan
    }
    #expect(refusal("u", "a")?.contains("simpul di bawahnya “Loket tersedia”, “Petugas terampil”") == true)
    let root = refusal(PohonTiny.kab, "akar")
    #expect(root?.contains("simpul di bawahnya “Layanan baik”; permintaan dukungan kepada “Mitra”") == true)
    #expect(refusal("u", "c") == nil)
    small.add((1...5).map { PohonTiny.simpul("n\($0)", induk: PohonTiny.kunci("c"), .keluaran, "N\($0)") })
    #expect(refusal("u", "c")?.contains("“N1”, “N2”, “N3” dan 2 lainnya") == true)
  }

  @Test("What a node refers to is not withdrawn from under it")
  func groundOfNodes() {
    let small = PohonTiny.state([
      PohonTiny.simpul("x", .keluaran, "Simpul X", indikator: ["i"], sasaran: "s"),
      PohonTiny.simpul("y", .hasil, "Simpul Y", tujuan: "t"),
    ])
    let cases: [(Objek, String)] = [
      (.indikator(id: "i"), "Simpul X"), (.sasaran(id: "s"), "Simpul X"), (.tujuan(id: "t"), "Simpul Y"),
    ]
    for (object, name) in cases {
      let refusal = small.refusal(PencatatanDicabut(unit: "u", objek: object, alasan: "x"))?.pesan
      #expect(refusal?.contains("simpul pohon kinerja “\(name)”") == true, "\(refusal ?? "diterima")")
    }
  }

  @Test("Ten thousand nodes in one command are refused at the limit, and nothing is kept")
  func tooMany() async throws {
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    let admin = Pelaku(akun: "a", peran: .administrator)
    try await application.execute(
      Command(
        oleh: admin, [PerangkatDaerahDitetapkan(id: "u", nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T")]))
    let failure = await #expect(throws: CommandFailure.self) {
      try await application.execute(
        Command(
          oleh: admin,
          (0..<10_000).map { PohonTiny.simpul("n\($0)", induk: $0 == 0 ? nil : PohonTiny.kunci("n\($0 / 3)"), .hasil) })
      )
    }
    guard case .refused(_, let refusal)? = failure else { Issue.record("tidak ditolak"); return }
    #expect(refusal.peristiwa == PohonUnit.terbanyak + 1)
    #expect(refusal.pesan.contains("5.000 simpul"))
    #expect(application.state.unit["u"]?.perencanaan.pohon.banyaknya == 0)
  }

  @Test("The indexes of a tree are the same after a snapshot, and as of a version only its nodes stand")
  func snapshotsAndVersions() async throws {
    var small = PohonTiny.state([
      VersiRenstraDitetapkan(
        unit: "u", id: "v", nama: "V", tanggal: Tanggal(hariSejak1970: 19_700), dasar: "", alasan: "",
        periode: .init(awal: 2021, akhir: 2026)),
      PohonTiny.simpul("baru", induk: PohonTiny.kunci("a"), .keluaran, "Baru", versi: ["v"]), PohonTiny.diminta,
    ])
    small.add([PencatatanDicabut(unit: "u", objek: .simpulPohon(id: "c"), alasan: "x")])
    let read = try #require(try await SnapshotCodec.decode(SnapshotCodec.encode(small.state)))
    #expect(read == small.state)
    let unit = try #require(read.unit["u"])
    #expect(read.anak(PohonTiny.kunci("a")).map(\.id) == ["baru", "b"])
    #expect(read.pohonKinerja([unit]).praurut().map(\.kunci.id) == ["a", "baru", "b"])
  }

  @Test("A closed version that names a node keeps it as it is; a new version takes it over")
  func closedVersions() {
    let day = Tanggal(hariSejak1970: 19_700)
    func version(_ id: String, _ shift: Int) -> VersiRenstraDitetapkan {
      VersiRenstraDitetapkan(
        unit: "u", id: id, nama: id.uppercased(), tanggal: Tanggal(hariSejak1970: day.hariSejak1970 + shift),
        dasar: "", alasan: "", periode: .init(awal: 2021, akhir: 2026))
    }
    func node(_ text: String, _ versions: [String]?) -> SimpulPohonDitetapkan {
      PohonTiny.simpul("x", .keluaran, text, versi: versions)
    }
    let small = PohonTiny.state([
      version("v", 0), version("w", 9), node("Lama", ["v"]),
      StatusVersiBerubah(unit: "u", versi: "v", aksi: .tutup),
    ])
    #expect(small.refusal(node("Baru", ["v"]))?.bidang == "versi")
    #expect(small.refusal(node("Lama", ["w"]))?.bidang == "versi")
    #expect(small.refusal(node("Lama", ["v", "w"])) == nil)
    #expect(small.refusal(PohonTiny.simpul("y", versi: ["v"]))?.bidang == "versi")
    #expect(small.refusal(PohonTiny.simpul("y", versi: ["w"])) == nil)
    let withdrawal = PencatatanDicabut(unit: "u", objek: .simpulPohon(id: "x"), alasan: "x")
    #expect(small.refusal(withdrawal)?.pesan.contains("sudah ditutup") == true)
  }

  @Test("Figures that are saved leave what is drawn of the plans as it is")
  func counterOfPlans() {
    var small = PohonTiny.state()
    let before = small.state.perubahanRencana
    small.add([NarasiDitulis(unit: "u", tahun: 2024, bagian: .penutup, teks: "Demikian.")])
    #expect(small.state.perubahanRencana == before)
    small.add([PohonTiny.simpul("x")])
    #expect(small.state.perubahanRencana == small.state.posisi)
    small.add([PencatatanDicabut(unit: "u", objek: .simpulPohon(id: "x"), alasan: "x")])
    #expect(small.state.perubahanRencana == small.state.posisi)
  }
}
