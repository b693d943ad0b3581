import Journal
import Sakip
import Testing

@testable import Selaras

@Suite("Merging, splitting, renaming and ending as one act")
struct UsulanSusunanTests {
  private static let admin = Pelaku(akun: "bagian-organisasi", peran: .administrator)
  private static let moment = Timestamp(millisecondsSince1970: 1_760_000_000_000)

  private static func agency(
    _ id: String, mulai: String? = nil, selesai: String? = nil, pendahulu: [String]? = nil
  ) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: id, nama: "Dinas \(id.uppercased())", jenis: .dinas, jabatanKepala: "Kepala \(id)", tempat: "T",
      mulai: mulai.flatMap(Tanggal.init(iso:)), selesai: selesai.flatMap(Tanggal.init(iso:)), pendahulu: pendahulu)
  }

  private static func baru(_ id: String) -> UsulanSusunan.Baru {
    .init(id: id, nama: "Dinas \(id.uppercased())", jenis: .dinas, jabatanKepala: "Kepala \(id)", tempat: "T")
  }

  private static func day(_ text: String = "2024-01-01") throws -> Tanggal { try #require(Tanggal(iso: text)) }

  private static func small(_ facts: [any Event] = []) -> SmallAgency {
    SmallAgency([agency("a"), agency("b"), agency("c"), agency("nanti", mulai: "2024-06-01")] + facts)
  }

  private static func usulan(
    _ kind: UsulanSusunan.Jenis, hari: String = "2024-01-01", _ sources: [String] = [], tetap: Bool = false,
    baru: [String] = [], penerus: [String] = []
  ) throws -> UsulanSusunan {
    UsulanSusunan(
      kind, hari: try day(hari), dasar: "Perbup 55/2023", asal: sources, asalTetap: tetap, baru: baru.map(Self.baru),
      penerus: penerus)
  }

  private static func applied(_ proposal: UsulanSusunan, pada state: State) throws -> State {
    try state.memutuskan(
      Command(oleh: admin, proposal.peristiwa(state)), mulai: state.posisi + 1, waktu: moment)
  }

  struct Salah: Sendable {
    let jenis: UsulanSusunan.Jenis
    var hari = "2024-01-01"
    var asal: [String] = []
    var tetap = false
    var baru: [String] = []
    var penerus: [String] = []
    let bidang: String?
  }

  @Test(
    "What cannot be is refused with the field that is wrong",
    arguments: [
      Salah(jenis: .gabung, asal: ["a"], baru: ["x"], bidang: "asal"),
      Salah(jenis: .gabung, asal: ["a", "a"], baru: ["x"], bidang: "baru"),
      Salah(jenis: .gabung, asal: ["a", "b"], bidang: "baru"),
      Salah(jenis: .gabung, asal: ["a", "b"], baru: ["x"], penerus: ["c"], bidang: "baru"),
      Salah(jenis: .gabung, asal: ["a", "b"], baru: ["c"], bidang: "baru"),
      Salah(jenis: .gabung, asal: ["a", "b"], penerus: ["nanti"], bidang: "penerus"),
      Salah(jenis: .gabung, asal: ["a", "b"], penerus: ["a"], bidang: "penerus"),
      Salah(jenis: .gabung, asal: ["a", "x"], baru: ["y"], bidang: "asal"),
      Salah(jenis: .pecah, asal: ["a"], baru: ["x"], bidang: "baru"),
      Salah(jenis: .pecah, asal: ["a"], tetap: true, bidang: "baru"),
      Salah(jenis: .pecah, asal: ["a", "b"], baru: ["x", "y"], bidang: "asal"),
      Salah(jenis: .pecah, asal: ["a"], baru: ["x", "x"], bidang: "baru"),
      Salah(jenis: .bubar, asal: ["nanti"], bidang: "asal"),
      Salah(jenis: .bubar, asal: ["a"], baru: ["x"], bidang: "baru"),
      Salah(jenis: .bubar, asal: ["a"], penerus: ["nanti"], bidang: "penerus"),
      Salah(jenis: .bubar, hari: "2024-07-01", asal: ["a"], penerus: ["nanti"], bidang: nil),
      Salah(jenis: .bentuk, bidang: "baru"), Salah(jenis: .bentuk, baru: ["a"], bidang: "baru"),
      Salah(jenis: .bentuk, baru: ["x"], bidang: nil), Salah(jenis: .gantiNama, baru: ["x"], bidang: "asal"),
    ])
  func wrong(_ salah: Salah) throws {
    let proposal = try Self.usulan(
      salah.jenis, hari: salah.hari, salah.asal, tetap: salah.tetap, baru: salah.baru, penerus: salah.penerus)
    var refused: Penolakan?
    do throws(Penolakan) { _ = try proposal.peristiwa(Self.small().state) } catch { refused = error }
    #expect(refused?.bidang == salah.bidang, "\(refused?.pesan ?? "diterima")")
  }

  @Test("Two become one: both end on the day before, with their posts and those who held them")
  func merge() throws {
    let holder = PemegangJabatanDicatat(unit: "a", jabatan: "kepala", mulai: try Self.day("2022-01-01"))
    let small = Self.small([
      UnitKerjaDitetapkan(unit: "a", id: "uk", nama: "Bidang", jenis: .bidang),
      UnitKerjaDitetapkan(unit: "a", id: "anak", nama: "Seksi", jenis: .seksi, induk: "uk"),
      JabatanDitetapkan(unit: "a", id: "kepala", nama: "Kepala a"),
      JabatanDitetapkan(unit: "a", id: "seksi", nama: "Kepala Seksi", idUnitKerja: "anak", atasan: "kepala"), holder,
    ])
    let impact = try #require(small.state.unit["a"]).dampakBerakhir(pada: try Self.day("2023-12-31"))
    #expect(
      impact.hal.map { "\($0.banyaknya) \($0.uraian)" } == ["2 jabatan", "1 masa pemegang jabatan", "2 unit kerja"])
    var agency = PkAgency()
    try agency.approve()
    let left = try #require(agency.state.unit[PkAgency.unit]).dampakBerakhir(pada: try Self.day("2023-12-31"))
    let words = left.hal.filter { $0.uraian.contains("sesudahnya") }.map { "\($0.banyaknya) \($0.uraian)" }
    #expect(words.first == "1 perjanjian kinerja yang ditetapkan untuk masa sesudahnya")
    #expect(words.contains { $0.hasSuffix("target untuk tahun sesudahnya") })
    let tree = PohonTiny.state([PohonTiny.diminta, PohonTiny.jawaban(.diterima)]).state
    func staying(_ unit: String) throws -> [String] {
      try #require(tree.unit[unit]).dampakBerakhir(pada: try Self.day("2023-12-31")).hal.filter {
        $0.nasib == .tertinggal
      }
      .map { "\($0.banyaknya) \($0.uraian)" }
    }
    #expect(try staying("u").contains("3 simpul pohon kinerja"))
    #expect(try staying("m") == ["1 dukungan yang disanggupi bagi perangkat daerah lain"])
    let later = try #require(agency.state.unit[PkAgency.unit]).dampakBerakhir(pada: try Self.day("2024-12-31"))
    #expect(!later.hal.contains { $0.uraian.contains("perjanjian kinerja yang ditetapkan") })
    let after = try Self.applied(Self.usulan(.gabung, ["a", "b"], baru: ["x"]), pada: small.state)
    #expect(after.perangkatDaerah(pada: try Self.day("2023-12-31")).map(\.id) == ["u", "a", "b", "c"])
    #expect(after.perangkatDaerah(pada: try Self.day()).map(\.id) == ["u", "c", "x"])
    #expect(after.penerus("a").map(\.id) == ["x"] && after.pendahulu("x").map(\.id) == ["a", "b"])
    let ended = try #require(after.unit["a"]?.organisasi)
    let last = try Self.day("2023-12-31")
    #expect(ended.jabatan.semua.allSatisfy { $0.selesai == last })
    #expect(ended.unitKerja.semua.allSatisfy { $0.selesai == last })
    #expect(ended.pemegang(jabatan: "kepala").map(\.isi.selesai) == [last])
    let begin = try Self.day()
    let change = try #require(after.perubahanSusunan(sesudah: last, sampai: begin).first)
    #expect(change.jenis == .gabung && change.dasar == ["Perbup 55/2023"])
    let back = try after.memutuskan(
      Command(oleh: Self.admin, change.pembatalan(alasan: "Salah hari")), mulai: after.posisi + 1, waktu: Self.moment)
    #expect(back.unit["x"] == nil && back.perangkatDaerah(pada: begin).map(\.id) == ["u", "a", "b", "c"])
    #expect(back.unit["a"]?.organisasi.pemegang(jabatan: "kepala").map(\.isi.selesai) == [nil])
    #expect(back.unit["a"]?.organisasi.unitKerja.semua.allSatisfy { $0.selesai == nil } == true)
  }

  @Test(
    "What happened on a day is told by what ended and what began",
    arguments: [
      (UsulanSusunan.Jenis.bentuk, [], false, ["x"], [], PerubahanSusunan.Jenis.bentuk),
      (.gabung, ["a", "b"], false, [], ["c"], .gabung), (.pecah, ["a"], false, ["x", "y"], [], .pecah),
      (.pecah, ["a"], true, ["x"], [], .pecah), (.bubar, ["a"], false, [], [], .bubar),
      (.bubar, ["a"], false, [], ["b"], .penggantian), (.gantiNama, ["a"], false, ["x"], [], .gantiNama),
    ] as [(UsulanSusunan.Jenis, [String], Bool, [String], [String], PerubahanSusunan.Jenis)])
  func kinds(
    kind: UsulanSusunan.Jenis, sources: [String], stays: Bool, new: [String], heirs: [String],
    told: PerubahanSusunan.Jenis
  ) throws {
    let before = Self.small().state
    let after = try Self.applied(
      Self.usulan(kind, sources, tetap: stays, baru: new, penerus: heirs), pada: before)
    let changes = after.perubahanSusunan(sesudah: try Self.day("2023-12-31"), sampai: try Self.day())
    #expect(changes.map(\.jenis) == [told] && changes.map(\.dasar) == [["Perbup 55/2023"]])
    #expect(after.perubahanSusunan(sesudah: try Self.day(), sampai: try Self.day("2024-05-31")).isEmpty)
    // Taken back, everybody is there as before.
    let back = try after.memutuskan(
      Command(oleh: Self.admin, try #require(changes.first).pembatalan(alasan: "Salah")), mulai: after.posisi + 1,
      waktu: Self.moment)
    #expect(back.daftarUnit.map(\.nama) == before.daftarUnit.map(\.nama))
    #expect(
      back.daftarUnit.map { $0.organisasi.identitas.isi } == before.daftarUnit.map { $0.organisasi.identitas.isi })
  }

  @Test("An agency with figures of later years does not end before them")
  func laterFigures() throws {
    let small = Self.small([
      RekapBelanjaDicatat(unit: "a", tahun: 2024, baris: [.init(nama: "Belanja", realisasi: Rupiah(1))])
    ])
    let proposal = try Self.usulan(.bubar, ["a"])
    #expect(throws: Penolakan.self) { try Self.applied(proposal, pada: small.state) }
    var message = ""
    do throws(Penolakan) {
      _ = try small.state.memutuskan(
        Command(oleh: Self.admin, try proposal.peristiwa(small.state)), mulai: small.state.posisi + 1,
        waktu: Self.moment)
    } catch {
      message = error.pesan
    }
    #expect(message.contains("tahun 2024 sudah tercatat"))
  }

  @Test("What was formed is not taken back once something is recorded of it, or somebody follows it")
  func builtOn() throws {
    let after = try Self.applied(Self.usulan(.bubar, ["a"], penerus: []), pada: Self.small().state)
    let formed = try Self.applied(Self.usulan(.bentuk, baru: ["x"]), pada: after)
    func refusal(_ facts: [any Event]) -> String? {
      var state = formed
      for fact in facts { state.terapkan(fact, entri: state.posisi + 1, waktu: Self.moment, oleh: "a") }
      do throws(Penolakan) {
        try PembentukanDibatalkan(unit: "x", alasan: "Salah").periksa(state)
        return nil
      } catch {
        return error.pesan
      }
    }
    #expect(refusal([]) == nil)
    #expect(refusal([TujuanDitetapkan(unit: "x", id: "t", nama: "T")])?.contains("perencanaan") == true)
    #expect(refusal([JabatanDitetapkan(unit: "x", id: "p", nama: "P")])?.contains("jabatan") == true)
    #expect(refusal([Self.agency("y", mulai: "2025-01-01", pendahulu: ["x"])])?.contains("pendahulu Dinas Y") == true)
  }

  @Test("Only the administrator changes which perangkat daerah there are")
  func rights() throws {
    let state = Self.small().state
    let facts = try Self.usulan(.gantiNama, ["a"], baru: ["x"]).peristiwa(state)
    for role in Peran.allCases {
      let person = Pelaku(akun: "a", peran: role, unit: role.terikatUnit ? "a" : nil)
      let isAllowed =
        (try? state.memutuskan(Command(oleh: person, facts), mulai: state.posisi + 1, waktu: Self.moment)) != nil
      #expect(isAllowed == (role == .administrator), "\(role)")
    }
  }

  @Test("Thirty became thirty-two: those who share a predecessor belong together")
  func january2024() throws {
    let small = SmallAgency([
      Self.agency("kop-perindag", selesai: "2023-12-31"), Self.agency("pmptsp-naker", selesai: "2023-12-31"),
      Self.agency("kes-kb", selesai: "2023-12-31"),
      Self.agency("perindag", mulai: "2024-01-01", pendahulu: ["kop-perindag"]),
      Self.agency("kop-naker", mulai: "2024-01-01", pendahulu: ["kop-perindag", "pmptsp-naker"]),
      Self.agency("pmptsp", mulai: "2024-01-01", pendahulu: ["pmptsp-naker"]),
      Self.agency("kes", mulai: "2024-01-01", pendahulu: ["kes-kb"]),
    ])
    let changes = small.state.perubahanSusunan(sesudah: try Self.day("2023-12-31"), sampai: try Self.day())
    #expect(
      Set(changes.map { "\($0.jenis.rawValue) \($0.asal.count) \($0.terbentuk.count)" }) == [
        "penataan-ulang 2 3", "penggantian 1 1",
      ])
  }
}
