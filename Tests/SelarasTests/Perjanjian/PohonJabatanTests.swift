import Sakip
import Testing

@testable import Selaras

@Suite("The agreement of a post below the head is suggested by the pohon kinerja, its money by the links of that")
struct PohonJabatanTests {
  private static let day = PkAgency.day("2024-01-15")

  private static func node(
    _ id: String, induk: String? = nil, jabatan: String? = nil, indikator: [String] = [], sasaran: String? = nil,
    anggaran: String? = nil, tahun: Int = PkAgency.tahun
  ) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: PkAgency.unit, id: id, induk: induk.map { KunciSimpul(unit: PkAgency.unit, id: $0) }, jenjang: .keluaran,
      kondisi: "K \(id)", indikator: indikator, jabatan: jabatan, sasaran: sasaran,
      program: anggaran.map { .anggaran(tahun: tahun, simpul: $0) })
  }

  /// Below program `p`: kegiatan `k1` with `k1a` and `k1b`, kegiatan `k2` with `k2a`; each sub kegiatan has 100.
  private static let budget: [any Event] =
    ([
      ("k1", "p", .kegiatan), ("k2", "p", .kegiatan), ("k1a", "k1", .subKegiatan), ("k1b", "k1", .subKegiatan),
      ("k2a", "k2", .subKegiatan),
    ] as [(String, String, TingkatAnggaran)])
    .map { id, parent, level in
      SimpulAnggaranDitetapkan(
        unit: PkAgency.unit, tahun: PkAgency.tahun, id: id, induk: parent, tingkat: level, nama: "N \(id)",
        indikator: level == .subKegiatan ? "Jumlah \(id)" : "", target: level == .subKegiatan ? "2 Dokumen" : "")
    }
    + ["k1a", "k1b", "k2a"].map {
      PaguDitetapkan(
        unit: PkAgency.unit, tahun: PkAgency.tahun, subKegiatan: $0, versi: .murni, jumlah: Rupiah(100), rincian: [])
    }

  private static func draft(
    _ facts: [any Event], _ jabatan: String = "seksi", _ day: Tanggal = Self.day
  ) throws -> PenyusunanPk {
    let agency = PkAgency(budget + facts)
    return try PenyusunanPk(
      agency.state, unit: PkAgency.unit, tahun: PkAgency.tahun, jabatan: jabatan, tanggal: day)
  }

  @Test("Indikator of its nodes and of the sasaran that they stand for; not those of another post")
  func indikator() throws {
    let none = try Self.draft([])
    #expect(none.naskah().baris.isEmpty && none.naskah().program.isEmpty && none.pohon.simpul.isEmpty)
    let own = try Self.draft([Self.node("1", jabatan: "seksi", indikator: ["b"])])
    #expect(own.naskah().baris.map { "\($0.indikator) \($0.target.printed)" } == ["b 20"])
    #expect(own.calon.map(\.indikator.id) == ["c", "a", "b"])
    let whole = try Self.draft([Self.node("1", jabatan: "seksi", sasaran: "s")])
    #expect(whole.naskah().baris.map(\.indikator) == ["a", "b"])
    let shared = try Self.draft([
      Self.node("1", jabatan: "seksi", sasaran: "s"), Self.node("2", jabatan: "kepala", indikator: ["a"]),
    ])
    #expect(shared.naskah().baris.map(\.indikator) == ["b"])
    // The tree says what is the head's, once it says anything of the head.
    #expect(try Self.draft([Self.node("1", jabatan: "seksi", indikator: ["b"])], "kepala").naskah().baris.count == 2)
    let head = try Self.draft(
      [Self.node("1", jabatan: "kepala", indikator: ["a"]), Self.node("2", jabatan: "seksi", indikator: ["b"])],
      "kepala")
    #expect(head.naskah().baris.map(\.indikator) == ["a"])
    #expect(head.naskah().program.map(\.nama) == ["N p"])
  }

  @Test("What its nodes bring about: the indikator of the nearest node above that is measured, and none beyond")
  func supported() throws {
    let tree = [
      Self.node("atas", indikator: ["c"]), Self.node("tengah", induk: "atas", sasaran: "s"),
      Self.node("bawah", induk: "tengah"), Self.node("milik", induk: "bawah", jabatan: "seksi"),
    ]
    let found = try Self.draft(tree)
    #expect(found.pohon.didukung == ["a", "b"] && found.naskah().baris.isEmpty)
    #expect(try Self.draft([Self.node("sendiri", jabatan: "seksi")]).pohon.didukung.isEmpty)
  }

  @Test("What measures a sasaran is asked of the version of the agreement") func placements() throws {
    func moved(_ id: String, tujuan: String?, sasaran: String?) -> IndikatorDitetapkan {
      IndikatorDitetapkan(
        unit: PkAgency.unit, id: id, tujuan: tujuan == nil ? "t" : nil, sasaran: tujuan == nil ? nil : "s",
        nama: "Indikator \(id)", satuan: "", jenis: .angka, polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun,
        desimal: 0, urutanPredikat: [], perbandingan: nil, utama: true, definisi: .kosong,
        penempatan: [PenempatanVersi(versi: "awal", tujuan: tujuan, sasaran: sasaran)])
    }
    // In the version of the day `a` measures the tujuan and `c` the sasaran; otherwise it is the other way round.
    let facts: [any Event] = [moved("a", tujuan: "t", sasaran: nil), moved("c", tujuan: nil, sasaran: "s")]
    #expect(try Self.draft(facts, "kepala").naskah().baris.map(\.indikator) == ["b", "c"])
    let node = Self.node("1", jabatan: "seksi", sasaran: "s")
    #expect(try Self.draft(facts + [node]).naskah().baris.map(\.indikator) == ["b", "c"])
    let later = PkAgency.day("2024-09-02")
    #expect(try Self.draft(facts + [node], "seksi", later).naskah().baris.map(\.indikator) == ["a", "b"])
  }

  @Test("A node of a version that is not in force gives nothing") func versions() throws {
    let later = SimpulPohonDitetapkan(
      unit: PkAgency.unit, id: "1", jenjang: .keluaran, kondisi: "K", indikator: ["b"], jabatan: "seksi",
      versi: ["baru"])
    #expect(try Self.draft([later]).naskah().baris.isEmpty)
    #expect(try Self.draft([later], "seksi", PkAgency.day("2024-09-02")).naskah().baris.map(\.indikator) == ["b"])
  }

  @Test("What has no target in the plan is named, and not promised") func withoutTarget() throws {
    let extra = IndikatorDitetapkan(
      unit: PkAgency.unit, id: "d", tujuan: nil, sasaran: "s", nama: "Indikator d", satuan: "", jenis: .angka,
      polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 0, urutanPredikat: [], perbandingan: nil,
      utama: true, definisi: .kosong)
    let draft = try Self.draft([extra, Self.node("1", jabatan: "seksi", indikator: ["b", "d"])])
    #expect(draft.tanpaTarget.map(\.id) == ["d"] && draft.naskah().baris.map(\.indikator) == ["b"])
  }

  @Test(
    "Rows of the budget: a post above takes its places together, one below promises kegiatan and sub kegiatan",
    arguments: [
      (["k1a"], ["k1a"], ["k1a"]), (["k1a", "k1b"], ["k1"], ["k1a", "k1b"]), (["k1"], ["k1"], ["k1"]),
      (["p"], ["p"], ["k1", "k2", "sk"]), (["k1", "k2a"], ["k1", "k2"], ["k1", "k2a"]),
      (["k1", "k1a"], ["k1"], ["k1"]), (["k1", "k2", "sk"], ["p"], ["k1", "k2", "sk"]), (["x"], [], []),
    ] as [([String], [String], [String])])
  func rows(given: [String], above: [String], below: [String]) throws {
    let unit = try #require(PkAgency(Self.budget).state.unit[PkAgency.unit])
    let rows = unit.bagianBerpagu(tahun: PkAgency.tahun, versi: .murni)
    #expect(LampiranJabatan.pilih(Set(given), dari: rows, rinci: false) == Set(above))
    #expect(LampiranJabatan.pilih(Set(given), dari: rows, rinci: true) == Set(below))
  }

  @Test("Money and outputs come from the budget, also through nodes without a post; not twice, and not changed")
  func money() throws {
    let facts: [any Event] = [
      Self.node("1", jabatan: "seksi", anggaran: "k2"), Self.node("2", induk: "1", anggaran: "k1a"),
      Self.node("3", induk: "2", jabatan: "kepala", anggaran: "k1b"),
    ]
    let draft = try Self.draft(facts)
    let text = draft.naskah()
    #expect(text.program.map { "\($0.nama) \($0.pagu?.printed ?? "-")" } == ["N k1a 100", "N k2 100"])
    #expect(text.program.first?.keluaran == KeluaranAnggaran(indikator: "Jumlah k1a", target: "2 Dokumen"))
    #expect(text.program.last?.keluaran == nil && text.sebutanProgram == "kegiatan dan sub kegiatan")
    // Without an indikator of the plan it promises what the budget is to bring forth.
    var agency = PkAgency(Self.budget + facts)
    #expect(text.baris.isEmpty)
    try agency.decide(text, PkAgency.operatorU)
    try agency.decide(PkAgency.step(.ajukan, "seksi"), PkAgency.operatorU)
    var twice = PkAgency(Self.budget + facts)
    #expect(throws: Penolakan.self) { try twice.decide(draft.naskah(program: ["k1", "k1a"]), PkAgency.operatorU) }
    #expect(throws: Penolakan.self) { try twice.decide(draft.naskah(program: ["k2"]), PkAgency.operatorU) }
    agency.add([
      SimpulAnggaranDitetapkan(
        unit: PkAgency.unit, tahun: PkAgency.tahun, id: "k1a", induk: "k1", tingkat: .subKegiatan, nama: "N k1a",
        indikator: "Jumlah k1a", target: "3 Dokumen")
    ])
    let paper = PkAgency.surat(Self.day.iso)
    do throws(Penolakan) {
      try agency.decide(PkAgency.step(.setujuiPihakPertama, "seksi", surat: paper), PkAgency.operatorU)
      Issue.record("tidak ditolak")
    } catch {
      #expect(error.bidang == "program" && error.pesan.contains("target 3 Dokumen"), "\(error.pesan)")
    }
  }

  @Test("A link by code is the place of the year's budget, whatever document it was taken from")
  func byCode() throws {
    let coded = SimpulAnggaranDitetapkan(
      unit: PkAgency.unit, tahun: PkAgency.tahun, id: "k1", induk: "p", tingkat: .kegiatan, kode: "5.03.02.2.01",
      nama: "N k1", indikator: "", target: "")
    let code = try #require(TautanProgram("5.03.02.2.01"))
    let node = SimpulPohonDitetapkan(
      unit: PkAgency.unit, id: "1", jenjang: .keluaran, kondisi: "K", jabatan: "seksi", program: code)
    let draft = try Self.draft([coded, node])
    #expect(draft.pohon.anggaran == ["k1"] && draft.pohon.tahunLain.isEmpty)
    #expect(draft.naskah().program.map(\.nama) == ["N k1"])
    // Known in no budget it gives nothing.
    #expect(try Self.draft([node]).pohon.anggaran.isEmpty)
    // A place of another year's budget is the one of this year with its code.
    let before = SimpulAnggaranDitetapkan(
      unit: PkAgency.unit, tahun: 2023, id: "lama", tingkat: .kegiatan, kode: "5.03.02.2.01", nama: "Dahulu",
      indikator: "", target: "")
    let old = Self.node("1", jabatan: "seksi", anggaran: "lama", tahun: 2023)
    #expect(try Self.draft([coded, before, old]).pohon.anggaran == ["k1"])
    #expect(try Self.draft([before, old]).pohon.tahunLain == [2023])
    // Also where the Renja of the year names it, and only the budget of another year does.
    let renja: [any Event] = [
      RencanaTahunanDitetapkan(
        unit: PkAgency.unit, id: "renja", dokumen: .renja, tahun: PkAgency.tahun, tahap: .akhir, nama: "Renja",
        tanggal: Self.day),
      BarisRencanaDitetapkan(
        unit: PkAgency.unit, rencana: "renja", id: "r", tingkat: .kegiatan, kode: "5.03.02.2.01", nama: "Renja"),
    ]
    for link in [node, old] {
      let planned = try Self.draft(renja + [before, link]).pohon
      #expect(planned.tahunLain == [2023] && planned.anggaran.isEmpty)
    }
    #expect(try Self.draft(renja + [node]).pohon.tahunLain.isEmpty)
  }

  @Test("Links to the budget of another year are named, and give nothing") func otherYear() throws {
    let other = Self.node("1", jabatan: "seksi", indikator: ["b"], anggaran: "k1", tahun: 2023)
    let draft = try Self.draft([other])
    #expect(draft.pohon.tahunLain == [2023] && draft.programDisarankan.isEmpty)
  }
}
