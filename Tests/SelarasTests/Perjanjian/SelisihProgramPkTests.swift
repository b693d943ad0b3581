import Sakip
import Testing

@testable import Selaras

@Suite("The programs of an agreement that counts are held against the budget that counts (R18)")
struct SelisihProgramPkTests {
  private static let unit = SmallAgency.unit

  private static func program(_ nomor: Int, _ versi: VersiAnggaran, _ amount: Int?) -> PaguProgramDicatat {
    PaguProgramDicatat(
      unit: unit, tahun: 2024, versi: versi, nomor: nomor, nama: "Program \(nomor)", jumlah: amount.map { Rupiah($0) })
  }

  private static func onPaper(_ jenis: PerjanjianKinerjaDitetapkan.Jenis) -> PerjanjianKinerjaDitetapkan {
    PerjanjianKinerjaDitetapkan(
      unit: unit, tahun: 2024, jenis: jenis, jabatan: "K", tanggal: PkAgency.day("2024-01-15"), baris: [])
  }

  /// The agreement of the head that both parties approved, with programs of a version.
  static func text(
    _ agency: SmallAgency, _ versi: VersiAnggaran, tanpa left: Set<Int> = [], lagi twice: Set<Int> = []
  ) -> [any Event] {
    let known = agency.state.unit[unit]?.programBerpagu(tahun: 2024, versi: versi) ?? []
    let programs = known + known.filter { twice.contains($0.nomor ?? 0) }
    return [
      NaskahPkDitetapkan(
        unit: unit, tahun: 2024, jabatan: "k", nomor: 0, namaJabatan: "K", kepala: true, versi: "v",
        versiAnggaran: versi, tanggal: PkAgency.day("2024-01-15"), tempat: "T", pihakKedua: nil, baris: [],
        program: programs.filter { !left.contains($0.nomor ?? 0) }.map(NaskahPkDitetapkan.Program.init))
    ]
      + [AlurPerjanjian.Aksi.ajukan, .setujuiPihakPertama].map {
        StatusPkBerubah(unit: unit, tahun: 2024, jabatan: ["k"], nomor: 0, aksi: $0)
      }
  }

  static func found(_ agency: SmallAgency) throws -> [String] {
    let unit = try #require(agency.state.unit[Self.unit])
    return unit.peninjauanPk(tahun: 2024).flatMap(\.selisih).map {
      "\($0.hal.rawValue) \($0.kunci ?? "-"): \($0.perjanjian?.printed ?? "-") > \($0.anggaran?.printed ?? "-")"
    }
  }

  @Test("One on paper is held against the version of the budget that it was made from") func paper() throws {
    var agency = SmallAgency([Self.program(1, .murni, 900), Self.program(2, .murni, 100), Self.onPaper(.murni)])
    #expect(try Self.found(agency) == [])
    agency.add([Self.program(1, .perubahan, 1200), Self.program(2, .perubahan, 100), Self.program(3, .perubahan, 50)])
    #expect(try Self.found(agency) == ["pagu no-1: 900 > 1.200", "pagu no-3: - > 50"])
    agency.add([Self.onPaper(.perubahan)])
    #expect(try Self.found(agency) == [])
  }

  @Test("Of the head also what the budget has and he does not promise") func head() throws {
    var agency = SmallAgency([Self.program(1, .murni, 900), Self.program(2, .murni, 100)])
    agency.add(Self.text(agency, .murni, tanpa: [2]))
    #expect(try Self.found(agency) == ["tidak-diperjanjikan no-2: - > 100"])
  }

  @Test("What was promised by number is found in a budget tree that came later, by its words") func treeLater() throws {
    var agency = SmallAgency([Self.program(1, .murni, 900), Self.program(2, .murni, 100)])
    agency.add(Self.text(agency, .murni))
    #expect(try Self.found(agency) == [])
    let tree: [any Event] = [
      SimpulAnggaranDitetapkan(
        unit: Self.unit, tahun: 2024, id: "p", tingkat: .program, nama: "PROGRAM 1", indikator: "", target: ""),
      SimpulAnggaranDitetapkan(
        unit: Self.unit, tahun: 2024, id: "p.1", induk: "p", tingkat: .subKegiatan, nama: "S", indikator: "", target: ""
      ),
      PaguDitetapkan(
        unit: Self.unit, tahun: 2024, subKegiatan: "p.1", versi: .murni, jumlah: Rupiah(900), rincian: []),
    ]
    agency.add(tree)
    #expect(try Self.found(agency) == ["tidak-dianggarkan no-2: 100 > -"])
  }

  @Test("A place of the tree is that of one promised program, also where two bear its words") func twiceTheWords()
    throws
  {
    let twin = PaguProgramDicatat(
      unit: Self.unit, tahun: 2024, versi: .murni, nomor: 2, nama: "program 1", jumlah: Rupiah(900))
    var agency = SmallAgency([Self.program(1, .murni, 900), twin])
    agency.add(Self.text(agency, .murni))
    let tree: [any Event] = [
      SimpulAnggaranDitetapkan(
        unit: Self.unit, tahun: 2024, id: "p", tingkat: .program, nama: "PROGRAM 1", indikator: "", target: ""),
      SimpulAnggaranDitetapkan(
        unit: Self.unit, tahun: 2024, id: "p.1", induk: "p", tingkat: .subKegiatan, nama: "S", indikator: "", target: ""
      ),
      PaguDitetapkan(
        unit: Self.unit, tahun: 2024, subKegiatan: "p.1", versi: .murni, jumlah: Rupiah(900), rincian: []),
    ]
    agency.add(tree)
    #expect(try Self.found(agency) == ["tidak-dianggarkan no-2: 900 > -"])
  }

  @Test("An amended budget that names only what changed leaves the rest as it was") func amendedInPart() throws {
    func place(_ id: String, _ induk: String?, _ tingkat: TingkatAnggaran) -> SimpulAnggaranDitetapkan {
      SimpulAnggaranDitetapkan(
        unit: Self.unit, tahun: 2024, id: id, induk: induk, tingkat: tingkat, nama: "N \(id)", indikator: "", target: ""
      )
    }
    func pagu(_ id: String, _ versi: VersiAnggaran, _ amount: Int) -> PaguDitetapkan {
      PaguDitetapkan(
        unit: Self.unit, tahun: 2024, subKegiatan: id, versi: versi, jumlah: Rupiah(amount), rincian: [])
    }
    let agency = SmallAgency([
      place("p", nil, .program), place("p.1", "p", .subKegiatan), place("p.2", "p", .subKegiatan),
      place("q", nil, .program), place("q.1", "q", .subKegiatan), pagu("p.1", .murni, 100), pagu("p.2", .murni, 50),
      pagu("q.1", .murni, 30), Self.onPaper(.murni), pagu("p.2", .perubahan, 60),
    ])
    #expect(try Self.found(agency) == ["pagu p: 150 > 160"])
    let unit = try #require(agency.state.unit[Self.unit])
    #expect(unit.programBerpagu(tahun: 2024, versi: .perubahan).map(\.pagu) == [Rupiah(160), Rupiah(30)])
    #expect(
      unit.bagianBerpagu(tahun: 2024, versi: .perubahan).compactMap(\.pagu?.printed) == [
        "160", "100", "60", "30", "30",
      ])
    #expect(unit.programBerpagu(tahun: 2024, versi: .murni).map(\.pagu) == [Rupiah(150), Rupiah(30)])
    #expect(unit.jumlahPagu(tahun: 2024, versi: .perubahan) == Rupiah(190))
  }

  @Test(
    "One change is one finding: the sum is told only where it does not follow from the programs",
    arguments: [
      ([:], [], [], []), ([1: 800], [], [], ["pagu no-1: 900 > 800"]),
      ([1: 800, 2: 200], [], [], ["pagu no-1: 900 > 800", "pagu no-2: 100 > 200"]),
      ([2: 0], [], [], ["pagu no-2: 100 > 0"]),
      ([1: 800], [2], [], ["pagu no-1: 900 > 800", "tidak-diperjanjikan no-2: - > 100"]),
      ([:], [], [2], ["jumlah -: 1.100 > 1.000"]),
      ([1: 800], [], [2], ["pagu no-1: 900 > 800", "jumlah -: 1.100 > 900"]),
    ] as [([Int: Int], Set<Int>, Set<Int>, [String])])
  func sum(changed: [Int: Int], left: Set<Int>, twice: Set<Int>, expected: [String]) throws {
    var agency = SmallAgency([Self.program(1, .murni, 900), Self.program(2, .murni, 100)])
    agency.add(Self.text(agency, .murni, tanpa: left, lagi: twice))
    agency.add(changed.sorted { $0.key < $1.key }.map { Self.program($0.key, .murni, $0.value) })
    #expect(try Self.found(agency) == expected)
  }

  @Test("It is work for those who write and for the head until Bapperida accepts what was found") func accepted() throws
  {
    var agency = SmallAgency([Self.program(1, .murni, 900), Self.onPaper(.murni), Self.program(1, .perubahan, 800)])
    let day = PkAgency.day("2026-11-22")
    func work(_ role: Peran) throws -> [String] {
      let person = Pelaku(akun: "x", peran: role, unit: Self.unit)
      return agency.state.pekerjaan(untuk: person, pada: day, isian: { _ in [] }, ikhtisar: { $0.ikhtisar(tahun: $1) })
        .filter { $0.perjanjian != nil }.map { "\($0.jenis.rawValue) \($0.tahun)" }
    }
    for role in [Peran.operator, .kepala] {
      #expect(try work(role) == ["perjanjian-perlu-ditinjau 2024"], "\(role)")
    }
    #expect(try work(.evaluator) == [])
    let unit = try #require(agency.state.unit[Self.unit])
    let findings = agency.state.temuanKeselarasan(unit, hari: PkAgency.day("2024-12-31"), tahun: 2024)
      .filter { $0.kunci.kaidah == "K.508" }
    #expect(findings.count == 1)
    agency.add(findings.map { TemuanDikecualikan($0, alasan: "Tidak material") })
    #expect(try work(.operator) == [] && Self.found(agency) == [])
  }
}
