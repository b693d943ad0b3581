import Sakip
import Testing

@testable import Selaras

@Suite("A rencana aksi takes its year from agreement and budget, and its periods must make it")
struct RencanaAksiTests {
  private static func refusal(_ body: () throws(Penolakan) -> Void) -> Penolakan? {
    do throws(Penolakan) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsTaken() throws {
    var one = try RenaksiAgency()
    try one.begin()
    #expect(
      one.rows().map { "\($0.bagian.kode) \($0.targetSetahun?.printed ?? "-") \($0.pagu?.printed ?? "-")" }
        == ["i-a 10 -", "i-b 20 -", "a-p - -", "a-sk - 1.000"])
    let plan = try #require(one.plan())
    #expect(plan.status == .draf && plan.isi.nomorPk == 0 && plan.isi.versiAnggaran == .murni)
    let content = try #require(try one.unit.isiRencanaAksi(RenaksiAgency.key))
    #expect(content.baris.map(\.kedalaman) == [0, 0, 0, 2] && content.belumLengkap == 3)
    #expect(content.jumlahPagu == Rupiah(1000) && content.jumlahAnggaran == [nil, nil, nil, nil])
  }

  @Test func withoutAnAgreementThereIsNone() {
    let agency = PkAgency()
    let problem = Self.refusal { () throws(Penolakan) in
      _ = try PenyusunanRencanaAksi(agency.state, unit: PkAgency.unit, tahun: 2024, jabatan: "kepala")
    }
    #expect(problem?.pesan.contains("Tetapkan perjanjiannya lebih dahulu") == true)
  }

  @Test func filledEvenly() throws {
    var one = try RenaksiAgency()
    try one.begin()
    try one.fill()
    let content = try #require(try one.unit.isiRencanaAksi(RenaksiAgency.key))
    #expect(content.belumLengkap == 0 && content.jumlahAnggaran == [250, 250, 250, 250].map { Rupiah($0) })
    #expect(content.baris[2].anggaran == content.jumlahAnggaran && content.baris[2].pagu == Rupiah(1000))
    #expect(content.baris[0].isi.target.map { $0?.printed } == [nil, nil, nil, "10"])
  }

  @Test("What is typed where something is taken is refused, and so is what does not fit")
  func refused() throws {
    var one = try RenaksiAgency()
    try one.begin()
    let rows = one.rows()
    let (a, program, sk) = (rows[0], rows[2], rows[3])
    func changed(_ row: BarisRencanaAksiDitetapkan, target: Nilai? = nil, pagu: Rupiah? = nil)
      -> BarisRencanaAksiDitetapkan
    {
      BarisRencanaAksiDitetapkan(
        unit: row.unit, tahun: row.tahun, jabatan: row.jabatan, nomor: row.nomor, bagian: row.bagian,
        keluaran: row.keluaran, satuan: row.satuan, targetSetahun: target ?? row.targetSetahun,
        agregasi: row.agregasi, pagu: pagu ?? row.pagu)
    }
    let ten = Nilai.angka(ExactDecimal(10))
    let cases: [(BarisRencanaAksiDitetapkan, String, String)] = [
      (changed(a, target: .angka(ExactDecimal(11))), "targetSetahun", "adalah 10, bukan 11"),
      (changed(sk, pagu: Rupiah(999)), "pagu", "adalah Rp1.000, bukan Rp999"),
      (a.dengan(agregasi: .jumlah), "agregasi", "menurut indikatornya"),
      (a.dengan(target: [ten]), "target", "harus 4 buah"),
      (a.dengan(target: [.predikat("A"), nil, nil, ten]), "target.0", "tidak sesuai dengan jenis nilai"),
      (a.dengan(anggaran: [Rupiah(1), nil, nil, nil]), "anggaran", "hanya diisi pada sub kegiatan"),
      (program.dengan(anggaran: [Rupiah(1), nil, nil, nil]), "anggaran", "hanya diisi pada sub kegiatan"),
      (sk.dengan(anggaran: [Rupiah(1)]), "anggaran", "harus 4 buah"),
      (sk.dengan(anggaran: [nil, Rupiah(-1), nil, nil]), "anggaran.1", "tidak boleh kurang dari 0"),
      (sk.dengan(target: [.angka(ExactDecimal(-1)), nil, nil, nil]), "target.0", "tidak boleh kurang dari 0"),
      (a.dengan(penanggungJawab: "x"), "penanggungJawab", "Jabatan “x” belum ada"),
      (a.dengan(langkah: [""]), "langkah", "Langkah belum diisi"),
      (a.dengan(langkah: Array(repeating: "L", count: 21)), "langkah", "paling banyak 20"),
    ]
    for (row, field, words) in cases {
      let problem = Self.refusal { () throws(Penolakan) in try row.periksa(one.agency.state) }
      #expect(problem?.bidang == field, "\(words): \(problem?.bidang ?? "diterima")")
      #expect(problem?.pesan.contains(words) == true, "\(problem?.pesan ?? "diterima")")
    }
    let minus = Nilai.angka(ExactDecimal(-1))
    let many = sk.dengan(
      target: [minus, nil, minus, nil], anggaran: [nil, nil, nil, Rupiah(-1)], penanggungJawab: "x", langkah: [""])
    let all = Self.refusal { () throws(Penolakan) in try many.periksa(one.agency.state) }
    #expect(
      all?.semua.map(\.bidang) == ["target.0", "target.2", "anggaran.3", "penanggungJawab", "langkah"],
      "all that is wrong with a row is told at once")
  }

  @Test("It is saved as far as it is, and sent only when sums are met; the message has the figures")
  func sending() throws {
    var one = try RenaksiAgency()
    try one.begin()
    try one.fill()
    let sk = one.rows()[3]
    try one.agency.decide(
      sk.dengan(anggaran: [250, 250, 250, 200].map { Rupiah($0) }), PkAgency.operatorU)
    let money = Self.refusal { () throws(Penolakan) in
      try one.agency.decide(RenaksiAgency.step(.ajukan), PkAgency.operatorU)
    }
    #expect(
      money?.pesan.contains("jumlah anggaran Rp950, pagu Rp1.000, selisih (Rp50)") == true
        || money?.pesan.contains("selisih") == true)
    #expect(money?.pesan.contains("Rp950") == true && money?.pesan.contains("Rp1.000") == true)
    try one.agency.decide(sk, PkAgency.operatorU)
    let target = one.rows()[0]
    try one.agency.decide(
      target.dengan(target: [nil, nil, nil, .angka(ExactDecimal(8))]), PkAgency.operatorU)
    let problem = Self.refusal { () throws(Penolakan) in
      try one.agency.decide(RenaksiAgency.step(.ajukan), PkAgency.operatorU)
    }
    #expect(problem?.pesan.contains("8, target setahun 10, selisih -2") == true, "\(problem?.pesan ?? "")")
    try one.agency.decide(target, PkAgency.operatorU)
    try one.approve()
    #expect(one.plan()?.status == .disetujui)
    let late = Self.refusal { () throws(Penolakan) in try one.agency.decide(target, PkAgency.operatorU) }
    #expect(late?.pesan.contains("sudah disetujui") == true)
  }

  @Test("Only the one who acts for the post approves; what is approved is revised with a reason")
  func approvingAndRevising() throws {
    var one = try RenaksiAgency()
    try one.begin()
    try one.fill()
    try one.agency.decide(RenaksiAgency.step(.ajukan), PkAgency.operatorU)
    for actor in [PkAgency.operatorU, PkAgency.bupati, PkAgency.pejabatU] {
      #expect(
        Self.refusal { () throws(Penolakan) in try one.agency.decide(RenaksiAgency.step(.setujui), actor) }?.sebab
          == .wewenang)
    }
    try one.agency.decide(RenaksiAgency.step(.setujui), PkAgency.kepalaU)
    #expect(Self.refusal { () throws(Penolakan) in try one.begin() }?.bidang == "alasan")
    try one.begin(alasan: "Pagu berubah")
    #expect(one.plan(1)?.status == .draf && one.rows(1).map(\.target) == one.rows(0).map(\.target))
    #expect(one.plan()?.status == .disetujui)
  }

  @Test func withdrawing() throws {
    var one = try RenaksiAgency()
    try one.begin()
    let head = Objek.rencanaAksi(tahun: 2024, jabatan: "kepala", nomor: 0)
    #expect(try one.unit.perujuk(head, dalam: one.agency.state).first?.contains("baris") == true)
    #expect(try one.unit.perujuk(.indikator(id: "a"), dalam: one.agency.state).contains { $0.contains("rencana aksi") })
    #expect(
      try one.unit.perujuk(.simpulAnggaran(tahun: 2024, id: "sk"), dalam: one.agency.state)
        .contains { $0.contains("rencana aksi") })
    #expect(try one.unit.penguncian(head) == nil)
    try one.fill()
    try one.approve()
    #expect(try one.unit.penguncian(head)?.contains("tidak dapat dicabut") == true)
    #expect(
      try one.unit.penguncian(
        .barisRencanaAksi(tahun: 2024, jabatan: "kepala", nomor: 0, bagian: .indikator(id: "a"))) != nil)
  }

  @Test func theTableIsTheDocumentedOne() {
    #expect(
      AlurRencanaAksi.tabel.map { "\($0.dari.rawValue) \($0.aksi.rawValue) \($0.ke.rawValue) \($0.oleh.rawValue)" }
        == [
          "draf ajukan diajukan penyusun", "dikembalikan ajukan diajukan penyusun",
          "diajukan setujui disetujui penyetuju", "diajukan kembalikan dikembalikan penyetuju",
          "draf batalkan dibatalkan penyusun", "dikembalikan batalkan dibatalkan penyusun",
          "diajukan batalkan dibatalkan penyusun", "disetujui nyatakan-tetap disetujui penyusun",
        ])
    #expect(AlurRencanaAksi.tabel.filter { !$0.perluAlasan }.map(\.aksi) == [.ajukan, .ajukan, .setujui])
  }

  @Test("Who returned it is named by the post for which the account acted on that day, and by no other")
  func returnedBy() throws {
    var one = try RenaksiAgency()
    try one.begin()
    try one.fill()
    try one.agency.decide(RenaksiAgency.step(.ajukan), PkAgency.operatorU, "2024-01-21")
    try one.agency.decide(RenaksiAgency.step(.kembalikan, alasan: "Lengkapi"), PkAgency.kepalaU, "2024-01-21")
    let plan = try #require(one.plan())
    let step = try #require(plan.pengembalian)
    #expect(one.agency.state.penyetuju(plan.isi, pada: step) == "Kepala U")
    for (account, name) in [(PkAgency.kepalaU.akun, "Kepala U"), ("lain", nil)] as [(String, String?)] {
      var held = one.agency
      held.add([
        PemegangJabatanDicatat(
          unit: PkAgency.unit, jabatan: "kepala", mulai: PkAgency.day("2024-01-01"), akun: account)
      ])
      #expect(held.state.penyetuju(plan.isi, pada: step) == name, "\(account)")
    }
  }
}
