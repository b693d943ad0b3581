import Sakip
import Testing

@testable import Selaras

@Suite("An agreement of a post says what plan, budget and posts say, and nothing else")
struct NaskahPkTests {
  private static func refusal(_ fact: any Event, _ state: State) -> Penolakan? {
    do throws(Penolakan) {
      try fact.periksa(state)
      return nil
    } catch {
      return error
    }
  }

  /// The draft of the head with one part changed.
  private static func changed(
    _ base: NaskahPkDitetapkan, nomor: Int? = nil, namaJabatan: String? = nil, kepala: Bool? = nil,
    versi: String? = nil, versiAnggaran: VersiAnggaran? = nil, tanggal: String? = nil, tempat: String? = nil,
    pihakKedua: NaskahPkDitetapkan.PihakKedua?? = nil, alasan: PerjanjianKinerjaDitetapkan.AlasanPerubahan? = nil,
    uraian: String? = nil, baris: [PerjanjianKinerjaDitetapkan.Baris]? = nil,
    program: [NaskahPkDitetapkan.Program]? = nil
  ) -> NaskahPkDitetapkan {
    NaskahPkDitetapkan(
      unit: base.unit, tahun: base.tahun, jabatan: base.jabatan, nomor: nomor ?? base.nomor,
      namaJabatan: namaJabatan ?? base.namaJabatan, kepala: kepala ?? base.kepala, versi: versi ?? base.versi,
      versiAnggaran: versiAnggaran ?? base.versiAnggaran,
      tanggal: tanggal.map(PkAgency.day) ?? base.tanggal, tempat: tempat ?? base.tempat,
      pihakKedua: pihakKedua ?? base.pihakKedua, alasan: alasan ?? base.alasan, uraianAlasan: uraian,
      baris: baris ?? base.baris, program: program ?? base.program)
  }

  @Test func theDraftTakesTargetsAndMoney() throws {
    let draft = try PkAgency().draft("kepala")
    #expect(draft.baris.map { "\($0.indikator) \($0.target.printed)" } == ["a 10", "b 20"])
    #expect(draft.program.map { "\($0.nama) \($0.pagu?.printed ?? "")" } == ["N p 1.000"])
    #expect(draft.pihakKedua == .init(unit: "kab", jabatan: "bupati", nama: "Bupati"))
    #expect(draft.versi == "awal" && draft.versiAnggaran == .murni && draft.nomor == 0 && draft.kepala)
    #expect(try PkAgency().draft("seksi").pihakKedua == .init(unit: "u", jabatan: "kepala", nama: "Kepala U"))
    #expect(try PkAgency().draft("kepala", "2024-09-02").versi == "baru")
    #expect(Self.refusal(draft, PkAgency().state) == nil)
  }

  @Test func whatDiffersIsRefused() throws {
    let agency = PkAgency()
    let base = try agency.draft("kepala")
    let other = { (value: Int) in PerjanjianKinerjaDitetapkan.Baris(indikator: "a", target: .angka(ExactDecimal(value)))
    }
    let cases: [(NaskahPkDitetapkan, String, String)] = [
      (Self.changed(base, baris: [other(11)]), "baris", "adalah 10, bukan 11"),
      (Self.changed(base, baris: [other(10), other(10)]), "baris", "tercantum dua kali"),
      (Self.changed(base, baris: []), "baris", "belum memuat indikator"),
      (
        Self.changed(base, baris: [.init(indikator: "x", target: .angka(ExactDecimal(1)))]), "indikator",
        "Indikator “x” belum ada"
      ),
      (Self.changed(base, versi: "baru"), "versi", "yang berlaku adalah Renstra, bukan Renstra Baru"),
      (Self.changed(base, versi: "lain"), "versi", "belum ada"),
      (Self.changed(base, tanggal: "2022-12-31"), "tanggal", "tidak dapat bertanggal"),
      (Self.changed(base, tempat: " "), "tempat", "belum diisi"),
      (Self.changed(base, namaJabatan: "Kepala Lama"), "namaJabatan", "Nama jabatan kini"),
      (Self.changed(base, kepala: false), "namaJabatan", "Nama jabatan kini"),
      (Self.changed(base, pihakKedua: .some(nil)), "pihakKedua", "adalah Bupati"),
      (
        Self.changed(base, nomor: 1, alasan: .perubahanStrategi, uraian: "x"), "nomor",
        "murni tahun 2024 belum ditetapkan"
      ),
      (Self.changed(base, alasan: .perubahanStrategi), "alasan", "tidak memerlukan alasan"),
      (Self.changed(base, nomor: 1), "alasan", "memerlukan alasan"),
      (Self.changed(base, nomor: 1, alasan: .pergantianPejabat), "uraianAlasan", "belum diisi"),
      (Self.changed(base, nomor: 21, alasan: .pergantianPejabat, uraian: "x"), "nomor", "antara 0 dan 20"),
      (Self.changed(base, versiAnggaran: .perubahan), "program", "adalah belum ada, bukan Rp1.000"),
      (Self.changed(base, program: base.program + base.program), "program", "tercantum dua kali"),
    ]
    for (fact, field, words) in cases {
      let refusal = Self.refusal(fact, agency.state)
      #expect(refusal?.bidang == field, "\(words): \(refusal?.pesan ?? "")")
      #expect(refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "")")
    }
  }

  @Test("A revision follows what is in force, and what is approved is not written anew")
  func revisions() throws {
    var agency = PkAgency()
    let murni = try agency.draft("kepala")
    try agency.approve()
    #expect(Self.refusal(murni, agency.state)?.pesan.contains("sudah ditetapkan dan tidak dapat diganti") == true)
    let revised = try agency.draft("kepala", "2024-09-02")
    #expect(revised.nomor == 1 && revised.baris.map(\.target.printed) == ["11", "20"])
    let early = Self.changed(revised, tanggal: "2024-01-14", uraian: "x")
    #expect(Self.refusal(early, agency.state)?.pesan.contains("sebelum perjanjian yang diubahnya") == true)
    try agency.approve("2024-09-02", nomor: 1)
    #expect(try agency.draft("kepala", "2024-09-03").nomor == 2)
    let room = try #require(agency.state.unit["u"]?.perjanjian)
    let second = try #require(room.naskah[.init(tahun: 2024, jabatan: "kepala", nomor: 1)]?.isi.isi)
    let compared = try #require(room.perbandingan(second))
    #expect(compared.target.map(\.perubahan) == [.berubah, .tetap] && compared.targetBerubah == 1)
    #expect(compared.program.map(\.perubahan) == [.tetap])
  }

  @Test("A revision whose original is not recorded says why; nowhere else, and not beside an original")
  func withoutOriginal() throws {
    var agency = PkAgency()
    func draft(_ reason: String?) throws -> NaskahPkDitetapkan {
      try PenyusunanPk(
        agency.state, unit: PkAgency.unit, tahun: PkAgency.tahun, jabatan: "kepala",
        tanggal: PkAgency.day("2024-09-02"),
        tanpaMurni: reason
      ).naskah(alasan: .perubahanStrategi, uraianAlasan: "Berita acara 1")
    }
    let alone = try draft("Tidak diterbitkan")
    #expect(alone.nomor == 1 && alone.tanpaMurni == "Tidak diterbitkan" && Self.refusal(alone, agency.state) == nil)
    #expect(try Self.refusal(draft(" "), agency.state)?.bidang == "tanpaMurni")
    var beside = agency
    try beside.decide(beside.draft("kepala"), PkAgency.operatorU)
    #expect(Self.refusal(alone, beside.state)?.bidang == "tanpaMurni")
    let day = "2024-09-02"
    try agency.decide(alone, PkAgency.operatorU, day)
    #expect(try Self.refusal(agency.draft("kepala"), agency.state)?.pesan.contains("tanpa perjanjian murninya") == true)
    func paper(_ kind: PerjanjianKinerjaDitetapkan.Jenis) -> PerjanjianKinerjaDitetapkan {
      PerjanjianKinerjaDitetapkan(
        unit: PkAgency.unit, tahun: PkAgency.tahun, jenis: kind, jabatan: "Kepala U",
        tanggal: PkAgency.day("2024-01-10"), alasan: kind == .murni ? nil : .perubahanStrategi,
        baris: [.init(indikator: "a", target: .angka(ExactDecimal(10)))])
    }
    let onPaper = Self.refusal(paper(.murni), agency.state)
    #expect(onPaper?.bidang == "jenis" && onPaper?.pesan.contains("Batalkan drafnya") == true)
    #expect(Self.refusal(paper(.murni), beside.state) == nil && Self.refusal(paper(.perubahan), agency.state) == nil)
    try agency.decide(PkAgency.step(.ajukan, nomor: 1), PkAgency.operatorU, day)
    try agency.decide(PkAgency.step(.setujuiPihakPertama, nomor: 1), PkAgency.kepalaU, day)
    try agency.decide(PkAgency.step(.setujuiPihakKedua, nomor: 1), PkAgency.bupati, day)
    #expect(agency.status("kepala", 1) == .ditetapkan)
    let found = Self.refusal(paper(.murni), agency.state)?.pesan
    #expect(found?.contains("perubahan berikutnya") == true && found?.contains("Batalkan") == false)
    let next = try draft("Tidak diterbitkan")
    #expect(next.nomor == 2 && next.tanpaMurni == nil && Self.refusal(next, agency.state) == nil)
    // Nobody can say whether an original was signed in time that nobody knows.
    agency.add([
      PengesahanDicatat(
        unit: PkAgency.unit, tahun: PkAgency.tahun, versi: .murni, tanggal: PkAgency.day("2024-01-02"), nomor: "1")
    ])
    let unit = try #require(agency.state.unit[PkAgency.unit])
    let row = agency.state.pemantauanPk(unit: unit, tahun: PkAgency.tahun, pada: PkAgency.day("2024-12-31")).first
    #expect(row?.berlaku == true && row?.ketepatan == .murniTidakTercatat && row?.keadaan == .naskah(.ditetapkan))
  }

  @Test("What counts for the head is the newest of what was signed on paper and what was approved here")
  func newestCounts() throws {
    var agency = PkAgency()
    let onPaper = { (kind: PerjanjianKinerjaDitetapkan.Jenis, day: String) in
      PerjanjianKinerjaDitetapkan(
        unit: PkAgency.unit, tahun: PkAgency.tahun, jenis: kind, jabatan: "Kepala U", tanggal: PkAgency.day(day),
        alasan: kind == .murni ? nil : .perubahanStrategi,
        baris: [.init(indikator: "a", target: .angka(ExactDecimal(9)))])
    }
    let target = { (agency: PkAgency) in agency.state.unit["u"]?.perjanjian.target("a", tahun: 2024)?.isi.printed }
    agency.add([onPaper(.murni, "2024-01-10")])
    #expect(target(agency) == "9")
    #expect(try agency.draft("kepala").nomor == 1)
    try agency.decide(agency.draft("kepala"), PkAgency.operatorU)
    #expect(target(agency) == "9")
    for (step, actor) in [
      (AlurPerjanjian.Aksi.ajukan, PkAgency.operatorU), (.setujuiPihakPertama, PkAgency.kepalaU),
      (.setujuiPihakKedua, PkAgency.bupati),
    ] {
      try agency.decide(PkAgency.step(step, nomor: 1), actor)
    }
    #expect(target(agency) == "10")
    let room = try #require(agency.state.unit["u"]?.perjanjian)
    #expect(room.berlaku(pada: PkAgency.day("2024-01-14"))?.baris.map(\.target.printed) == ["9"])
    #expect(room.berlaku(pada: PkAgency.day("2024-01-15"))?.baris.map(\.target.printed) == ["10"])
    #expect(room.berlaku(tahun: 2024)?.isi.jenis == .perubahan)
    agency.add([onPaper(.perubahan, "2024-02-01")])
    #expect(target(agency) == "9")
  }

  @Test("The agreement of another post changes no figure of the head") func otherPosts() throws {
    var agency = PkAgency()
    let paper = PkAgency.surat("2024-01-15")
    try agency.decide(agency.draft("seksi"), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.ajukan, "seksi"), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.setujuiPihakPertama, "seksi", surat: paper), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.setujuiPihakKedua, "seksi"), PkAgency.kepalaU)
    let room = try #require(agency.state.unit["u"]?.perjanjian)
    #expect(room.berlaku(tahun: 2024) == nil)
    #expect(room.berlaku(jabatan: "seksi", pada: PkAgency.day("2024-01-15"))?.isi.isi.baris.map(\.indikator) == ["b"])
    #expect(room.berlaku(jabatan: "seksi", pada: PkAgency.day("2024-01-14")) == nil)
    #expect(room.berlaku(jabatan: "kepala", pada: PkAgency.day("2024-12-31")) == nil)
  }

  @Test("A draft whose target has changed since is neither sent nor approved") func staleDrafts() throws {
    var agency = PkAgency()
    try agency.decide(agency.draft("kepala"), PkAgency.operatorU)
    let before = agency
    agency.add([agency.target("a", "awal", 12)])
    #expect(Self.refusal(PkAgency.step(.ajukan), agency.state)?.pesan.contains("adalah 12, bukan 10") == true)
    agency = before
    try agency.decide(PkAgency.step(.ajukan), PkAgency.operatorU)
    agency.add([agency.pagu(.murni, 2000)])
    #expect(Self.refusal(PkAgency.step(.setujuiPihakPertama), agency.state)?.bidang == "program")
    #expect(Self.refusal(PkAgency.step(.kembalikan, alasan: "Pagu berubah"), agency.state) == nil)
  }

  @Test("A revision that leaves the target of an approved realisasi is approved by both, although that is locked")
  func unchangedAfterApproval() throws {
    var agency = PkAgency()
    try agency.approve()
    agency.add(PkAgency.approvedRealisasi("b", 20))
    // In the new version of the plan the target of "a" changed, that of "b" did not.
    let draft = try agency.draft("kepala", "2024-08-01", alasan: .pergantianPejabat)
    #expect(draft.versi == "awal" && draft.nomor == 1)
    try agency.approve("2024-08-01", nomor: 1)
    #expect(agency.status("kepala", 1) == .ditetapkan)
  }

  @Test("What contradicts an approved realisasi is refused to its writer: when it is saved, and when it is sent")
  func contradictingDrafts() throws {
    var agency = PkAgency()
    try agency.approve()
    let later = try agency.draft("kepala", "2024-08-01")
    let without = Self.changed(later, uraian: "x", baris: later.baris.filter { $0.indikator != "b" })
    #expect(Self.refusal(without, agency.state) == nil)
    var sent = agency
    try sent.decide(without, PkAgency.operatorU, "2024-08-01")
    for one in [agency, sent] {
      var locked = one
      locked.add(PkAgency.approvedRealisasi("b", 20))
      // The plan repeats the target, but nobody promises it any more: the value alone is not what was promised.
      let refusal = Self.refusal(without, locked.state)
      #expect(refusal?.bidang == "baris", "\(refusal?.pesan ?? "")")
      #expect(refusal?.pesan.contains("Realisasi Tahun 2024 untuk “Indikator b”") == true)
      #expect(refusal?.pesan.contains("terkunci terhadap target 20,") == true)
    }
    sent.add(PkAgency.approvedRealisasi("b", 20))
    #expect(Self.refusal(PkAgency.step(.ajukan, nomor: 1), sent.state)?.bidang == "baris")
    #expect(Self.refusal(PkAgency.step(.batalkan, nomor: 1, alasan: "Salah"), sent.state) == nil)
  }

  @Test("Programs are chosen by what they are, whatever was recorded before them since")
  func programsByKey() throws {
    var agency = PkAgency()
    agency.add(PkAgency.program("z"))
    func chosen() throws -> PenyusunanPk {
      try PenyusunanPk(
        agency.state, unit: PkAgency.unit, tahun: PkAgency.tahun, jabatan: "kepala", tanggal: PkAgency.day("2024-01-15")
      )
    }
    let before = try chosen()
    #expect(Set(before.program.map(\.kunci)) == ["p", "z"])
    #expect(before.naskah(program: ["z"]).program.map(\.nama) == ["N z"])
    #expect(before.naskah(program: []).program.isEmpty && before.naskah(program: []).versiAnggaran == nil)
    for place in ["z-sk", "z"] {
      agency.add([
        PencatatanDicabut(unit: PkAgency.unit, objek: .simpulAnggaran(tahun: 2024, id: place), alasan: "Salah")
      ])
    }
    let after = try chosen()
    #expect(after.naskah(program: ["p"]).program.map(\.nama) == ["N p"])
    #expect(after.programHilang(["p", "z"]) == ["z"] && after.programHilang(["p"]).isEmpty)
    let listed = PkAgency([PkAgency.programTanpaPohon(2), PkAgency.programTanpaPohon(7)])
    let pemda = listed.state.unit[PkAgency.pemda]
    #expect(pemda?.programBerpagu(tahun: 2024, versi: .murni).map(\.kunci) == ["no-2", "no-7"])
  }

  @Test("An original agreement takes the original budget, a revision the amended one once that is approved")
  func versionOfTheBudget() throws {
    let amended = PkAgency().pagu(.perubahan, 3000)
    func taken(_ agency: PkAgency, _ day: String) throws -> String {
      let draft = try PenyusunanPk(
        agency.state, unit: PkAgency.unit, tahun: PkAgency.tahun, jabatan: "kepala", tanggal: PkAgency.day(day))
      let amount = draft.naskah().jumlahPagu?.printed ?? "-"
      return "\(draft.nomor) \(draft.anggaran?.versi.rawValue ?? "-") \(amount)"
    }
    #expect(try taken(PkAgency(), "2024-01-15") == "0 murni 1.000")
    var late = PkAgency([amended])
    #expect(try taken(late, "2024-10-15") == "0 murni 1.000")
    try late.approve()
    #expect(try taken(late, "2024-10-15") == "1 perubahan 3.000")
    let approval = PengesahanDicatat(
      unit: PkAgency.pemda, tahun: PkAgency.tahun, versi: .perubahan, tanggal: PkAgency.day("2024-10-01"), nomor: "1")
    late.add([approval])
    #expect(try taken(late, "2024-09-30") == "1 murni 1.000")
    #expect(try taken(late, "2024-10-01") == "1 perubahan 3.000")
    late.add([
      PengesahanDicatat(
        unit: PkAgency.pemda, tahun: PkAgency.tahun, versi: .perubahan, tanggal: PkAgency.day("2024-11-05"), nomor: "2",
        pengubahan: .init(jenis: .pergeseran, nomor: 1), alasan: "A")
    ])
    #expect(try taken(late, "2024-10-01") == "1 perubahan 3.000", "the budget was amended by then")
    #expect(try taken(late, "2024-09-30") == "1 murni 1.000")
    var onlyAmended = PkAgency([amended])
    onlyAmended.add([
      PencatatanDicabut(
        unit: PkAgency.unit, objek: .pagu(tahun: PkAgency.tahun, subKegiatan: "sk", versi: .murni), alasan: "Salah")
    ])
    #expect(try taken(onlyAmended, "2024-10-15") == "0 perubahan 3.000")
  }

  @Test("An agreement with the money of another version is refused, also one written before this was looked at")
  func otherVersionOfTheBudget() throws {
    var agency = PkAgency()
    let base = try agency.draft("kepala")
    agency.add([agency.pagu(.perubahan, 3000)])
    let programs = try #require(agency.state.unit[PkAgency.unit])
      .programBerpagu(tahun: PkAgency.tahun, versi: .perubahan).map(NaskahPkDitetapkan.Program.init)
    let other = Self.changed(base, versiAnggaran: .perubahan, program: programs)
    #expect(Self.refusal(base, agency.state) == nil)
    let refusal = Self.refusal(other, agency.state)
    #expect(refusal?.bidang == "versiAnggaran" && refusal?.pesan.contains("diambil dari APBD Murni.") == true)
    agency.add([other])
    #expect(Self.refusal(PkAgency.step(.ajukan), agency.state)?.bidang == "versiAnggaran")
  }

  @Test("A second party whose post is not recorded is named") func withoutSuperior() throws {
    var agency = SmallAgency()
    agency.add([
      VersiRenstraDitetapkan(
        unit: "u", id: "v", nama: "V", tanggal: PkAgency.day("2021-01-01"), dasar: "", alasan: "",
        periode: .init(awal: 2021, akhir: 2026))
    ])
    do throws(Penolakan) {
      _ = try PenyusunanPk(agency.state, unit: "u", tahun: 2024, jabatan: "k", tanggal: PkAgency.day("2024-01-15"))
      Issue.record("tidak ditolak")
    } catch {
      #expect(error.pesan.contains("Jabatan kepala daerah belum tercatat"))
    }
  }
}
