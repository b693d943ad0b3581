import Sakip
import Testing

@testable import Selaras

@Suite("Approvals on paper: of who has no account, and nobody brings his own draft to its end alone")
struct PersetujuanKertasTests {
  private static let day = PkAgency.day("2024-01-16")
  private static let file = PkAgency.naskahKertas
  private static let perencana = Pelaku(akun: "rencana", peran: .perencana)

  private static func letter(_ tanggal: Tanggal = day, berkas: BerkasLandasan? = nil) -> SuratPersetujuan {
    SuratPersetujuan(nomor: "800/1", tanggal: tanggal, berkas: berkas)
  }

  private static func holder(_ jabatan: String, akun: String?, unit: String = PkAgency.unit) -> PemegangJabatanDicatat {
    PemegangJabatanDicatat(unit: unit, jabatan: jabatan, mulai: PkAgency.day("2024-01-01"), akun: akun)
  }

  /// The agreement of a post, sent.
  private static func sent(_ jabatan: String, _ more: [any Event] = []) throws -> PkAgency {
    var agency = PkAgency(more)
    try agency.decide(agency.draft(jabatan), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.ajukan, jabatan), PkAgency.operatorU)
    return agency
  }

  private static func refusal(_ agency: PkAgency, _ fact: any Event, _ pelaku: Pelaku) -> Penolakan? {
    var one = agency
    do throws(Penolakan) {
      try one.decide(fact, pelaku)
      return nil
    } catch {
      return error
    }
  }

  @Test("Where the head has no recorded holder his role approves, and paper is refused: for him and for the Bupati")
  func headsHaveAccounts() throws {
    var agency = try Self.sent("kepala")
    for person in [PkAgency.operatorU, PkAgency.kepalaU, Self.perencana] {
      let onPaper = PkAgency.step(.setujuiPihakPertama, surat: Self.letter(berkas: Self.file))
      #expect(Self.refusal(agency, onPaper, person)?.pesan.contains("akun pemegang jabatan Kepala U") == true)
    }
    try agency.decide(PkAgency.step(.setujuiPihakPertama), PkAgency.kepalaU)
    let second = PkAgency.step(.setujuiPihakKedua, surat: Self.letter(berkas: Self.file))
    for person in [PkAgency.operatorU, PkAgency.kepalaU, Self.perencana] {
      #expect(Self.refusal(agency, second, person)?.pesan.contains("akun pemegang jabatan Bupati") == true)
    }
    #expect(agency.status == .disetujuiPihakPertama)
  }

  @Test("An operator records the paper of the first party; that of the second needs a perencana and the signed file")
  func theSecondParty() throws {
    var agency = try Self.sent(
      "kepala", [Self.holder("kepala", akun: nil), Self.holder("bupati", akun: nil, unit: PkAgency.pemda)])
    let first = { (day: String, file: BerkasLandasan?) in
      PkAgency.step(.setujuiPihakPertama, surat: Self.letter(PkAgency.day(day), berkas: file))
    }
    #expect(Self.refusal(agency, first("2024-01-16", nil), PkAgency.operatorU)?.bidang == "surat.berkas")
    #expect(Self.refusal(agency, first("2024-01-14", Self.file), PkAgency.operatorU)?.bidang == "surat.tanggal")
    #expect(Self.refusal(agency, first("2024-01-15", Self.file), PkAgency.operatorU) == nil)
    try agency.decide(first("2024-01-16", Self.file), PkAgency.operatorU)
    let cases: [(Pelaku, BerkasLandasan?, String?)] = [
      (PkAgency.operatorU, Self.file, "Administrator atau Perencana mencatat"),
      (PkAgency.kepalaU, Self.file, "Administrator atau Perencana mencatat"),
      (Self.perencana, nil, "memerlukan naskah yang sudah ditandatangani"), (Self.perencana, Self.file, nil),
      (Pelaku(akun: "admin", peran: .administrator), Self.file, nil),
    ]
    for (person, file, words) in cases {
      let refusal = Self.refusal(agency, PkAgency.step(.setujuiPihakKedua, surat: Self.letter(berkas: file)), person)
      #expect((refusal == nil) == (words == nil), "\(person.akun): \(refusal?.pesan ?? "diterima")")
      if let words { #expect(refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "")") }
    }
    let empty = BerkasLandasan(sidik: "x", nama: "PK.pdf", jenis: "application/pdf", ukuran: 10)
    let wrong = PkAgency.step(.setujuiPihakKedua, surat: Self.letter(berkas: empty))
    #expect(Self.refusal(agency, wrong, Self.perencana)?.bidang == "surat.berkas")
  }

  @Test("Of an old paper only the month may be known; of the month that is running the day is asked for")
  func monthOnly() throws {
    let agency = try Self.sent("seksi")
    func letter(_ day: String) -> StatusPkBerubah {
      PkAgency.step(
        .setujuiPihakPertama, "seksi",
        surat: SuratPersetujuan(nomor: "800/1", tanggal: PkAgency.day(day), hanyaBulan: true, berkas: Self.file))
    }
    func refusal(_ day: String, on today: String) -> Penolakan? {
      var one = agency
      do throws(Penolakan) {
        try one.decide(letter(day), PkAgency.operatorU, today)
        return nil
      } catch {
        return error
      }
    }
    // The text is of 15 January: its month is not before it.
    #expect(refusal("2024-01-01", on: "2024-02-01") == nil)
    #expect(refusal("2024-01-01", on: "2024-01-31")?.pesan.contains("Januari 2024 belum berakhir") == true)
    #expect(refusal("2023-12-31", on: "2024-02-01")?.bidang == "surat.tanggal")
    #expect(letter("2024-01-01").surat?.waktuTercetak == "bulan Januari 2024")
  }

  @Test("Who recorded the paper of the first party does not approve as the second")
  func twoAccounts() throws {
    var agency = try Self.sent("seksi", [Self.holder("kepala", akun: PkAgency.operatorU.akun)])
    try agency.decide(
      PkAgency.step(.setujuiPihakPertama, "seksi", surat: Self.letter(berkas: Self.file)), PkAgency.operatorU)
    // The operator made himself the holder of the superior's post: still not alone.
    let second = PkAgency.step(.setujuiPihakKedua, "seksi")
    #expect(Self.refusal(agency, second, PkAgency.operatorU)?.pesan.contains("persetujuan pihak lain") == true)
    #expect(agency.status("seksi", 0) == .disetujuiPihakPertama)
  }

  @Test("Who recorded the paper of the first party does not record that of the second")
  func twoAccountsOnPaper() throws {
    var agency = try Self.sent(
      "kepala", [Self.holder("kepala", akun: nil), Self.holder("bupati", akun: nil, unit: PkAgency.pemda)])
    let letter = Self.letter(berkas: Self.file)
    try agency.decide(PkAgency.step(.setujuiPihakPertama, surat: letter), Self.perencana)
    let second = PkAgency.step(.setujuiPihakKedua, surat: letter)
    #expect(
      Self.refusal(agency, second, Self.perencana)?.pesan.contains("bukan akun yang mencatat persetujuan pihak pertama")
        == true)
    #expect(Self.refusal(agency, second, Pelaku(akun: "admin", peran: .administrator)) == nil)
  }

  @Test("An operator names no holder of the head's post, and nobody but an official himself") func holders() {
    let agency = PkAgency()
    let admin = Pelaku(akun: "admin", peran: .administrator)
    let cases: [(String, String?, Pelaku, String?)] = [
      ("kepala", nil, PkAgency.operatorU, "administrator atau oleh kepala"),
      ("kepala", PkAgency.operatorU.akun, PkAgency.operatorU, "administrator atau oleh kepala"),
      ("kepala", nil, PkAgency.kepalaU, nil), ("kepala", PkAgency.kepalaU.akun, PkAgency.kepalaU, nil),
      ("kepala", "lain", admin, nil), ("kepala", admin.akun, admin, "dirinya sendiri"),
      ("seksi", nil, PkAgency.operatorU, nil), ("seksi", PkAgency.pejabatU.akun, PkAgency.operatorU, nil),
      ("seksi", PkAgency.operatorU.akun, PkAgency.operatorU, "dirinya sendiri"),
    ]
    for (post, account, person, words) in cases {
      let refusal = Self.refusal(agency, Self.holder(post, akun: account), person)
      #expect((refusal == nil) == (words == nil), "\(post) \(person.akun): \(refusal?.pesan ?? "diterima")")
      if let words { #expect(refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "")") }
    }
  }

  @Test("A rencana aksi is approved on paper by a perencana with the file only") func rencanaAksi() throws {
    var plan = try RenaksiAgency()
    plan.agency.add([Self.holder("kepala", akun: nil)])
    try plan.begin()
    try plan.fill()
    try plan.agency.decide(RenaksiAgency.step(.ajukan), PkAgency.operatorU, "2024-01-21")
    let withFile = RenaksiAgency.step(.setujui, surat: Self.letter(berkas: Self.file))
    #expect(Self.refusal(plan.agency, withFile, PkAgency.operatorU) != nil)
    let without = RenaksiAgency.step(.setujui, surat: Self.letter())
    #expect(Self.refusal(plan.agency, without, Self.perencana)?.bidang == "surat.berkas")
    #expect(Self.refusal(plan.agency, withFile, Self.perencana) == nil)
    // Who sent it does not record the approval, too.
    var own = try RenaksiAgency()
    own.agency.add([Self.holder("kepala", akun: nil)])
    try own.begin()
    try own.fill()
    try own.agency.decide(RenaksiAgency.step(.ajukan), Self.perencana, "2024-01-21")
    #expect(Self.refusal(own.agency, withFile, Self.perencana)?.pesan.contains("pengajuannya") == true)
  }
}
