import Foundation
import Journal
import Selaras
import Testing

/// Lines that can be read but do not fit what is recorded: refused by line and field, and nothing of the file is kept.
@Suite struct RefusedCommandTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let fact: String
    let bidang: String
    let pesan: String

    init(_ fact: String, _ bidang: String, _ pesan: String) {
      self.fact = fact
      self.bidang = bidang
      self.pesan = pesan
    }

    var testDescription: String { pesan }
  }

  static func line(_ facts: String) -> String {
    #"{"akun":"a","peran":"administrator","peristiwa":[\#(facts)]}"#
  }

  private static func node(_ id: String, _ tingkat: String, induk: String? = nil, kode: String? = nil) -> String {
    let parent = induk.map { #""induk":"\#($0)","# } ?? ""
    let code = kode.map { #""kode":"\#($0)","# } ?? ""
    return
      #"{"jenis":"anggaran.simpul-ditetapkan","isi":{"unit":"u","tahun":2024,"id":"\#(id)",\#(parent)"tingkat":"\#(tingkat)",\#(code)"nama":"N","indikator":"","target":""}}"#
  }

  private static func pagu(_ id: String, _ amount: Int, versi: String = "murni", detail: String = "") -> String {
    #"{"jenis":"anggaran.pagu-ditetapkan","isi":{"unit":"u","tahun":2024,"subKegiatan":"\#(id)","versi":"\#(versi)","jumlah":\#(amount),"rincian":[\#(detail)]}}"#
  }

  private static func spent(_ id: String, _ amount: Int) -> String {
    #"{"jenis":"anggaran.realisasi-dicatat","isi":{"unit":"u","tahun":2024,"subKegiatan":"\#(id)","sampaiBulan":6,"jumlah":\#(amount)}}"#
  }

  private static func mapping(_ nodes: String) -> String {
    #"{"jenis":"anggaran.pemetaan-ditetapkan","isi":{"unit":"u","tahun":2024,"indikator":"ikm","simpul":[\#(nodes)]}}"#
  }

  private static func target(_ tahun: Int, versi: String = "v") -> String {
    #"{"jenis":"perencanaan.target-ditetapkan","isi":{"unit":"u","indikator":"ikm","versi":"\#(versi)","tahun":\#(tahun),"nilai":"80"}}"#
  }

  private static func withdrawal(_ objek: String, alasan: String = "Salah catat") -> String {
    #"{"jenis":"inti.pencatatan-dicabut","isi":{"unit":"u","objek":{\#(objek)},"alasan":"\#(alasan)"}}"#
  }

  private static func signed(_ content: String) -> String {
    #"{"jenis":"pelaporan.struktur-dipilih","isi":{"unit":"u","tahun":2024,"struktur":{"penomoran":"desimal","bagianAwal":[],"susunan":"daftar","anggaran":"tabel","pengelompokan":"per-sasaran","efisiensi":true,"tabelKategori":true,"persenRingkas":true,"tahunSebelumnya":2,"judul":"L","singkatan":"L","penandatanganan":{\#(content)}}}}"#
  }

  private static func frozen(_ versi: Int, tahun: Int = 2024, _ note: String = #","catatan":"Uji""#) -> String {
    #"{"jenis":"pelaporan.laporan-dibekukan","isi":{"unit":"u","tahun":\#(tahun),"versi":\#(versi)\#(note)}}"#
  }

  /// The same line in another role.
  private static func asHead(_ bad: Bad) -> String {
    line(bad.fact).replacing(#""peran":"administrator""#, with: #""peran":"kepala","unit":"u""#)
  }

  private static let office =
    #"{"jenis":"organisasi.perangkat-daerah-ditetapkan","isi":{"id":"u","nama":"U","jenis":"dinas","jabatanKepala":"K","tempat":"T","alamat":" "}}"#
  private static let staff =
    #"{"jenis":"organisasi.kepegawaian-dicatat","isi":{"unit":"u","tahun":2024,"per":"2024-12-31","pendidikan":[],"pangkat":[],"pegawai":[],"sumber":""}}"#

  /// A small perangkat daerah on the first two lines.
  private static let base = [
    line(
      [
        #"{"jenis":"organisasi.perangkat-daerah-ditetapkan","isi":{"id":"u","nama":"U","jenis":"dinas","jabatanKepala":"K","tempat":"T"}}"#,
        #"{"jenis":"perencanaan.versi-renstra-ditetapkan","isi":{"unit":"u","id":"v","nama":"V","tanggal":"2021-01-01","dasar":"","alasan":"","periode":{"awal":2021,"akhir":2026}}}"#,
        #"{"jenis":"perencanaan.tujuan-ditetapkan","isi":{"unit":"u","id":"t","nama":"T"}}"#,
        #"{"jenis":"perencanaan.indikator-ditetapkan","isi":{"unit":"u","id":"ikm","tujuan":"t","nama":"IKM","satuan":"","jenis":"angka","polaritas":"naik","agregasi":"terakhir","frekuensi":"tahun","desimal":2,"urutanPredikat":[],"utama":true,"definisi":{"makna":"","alasan":"","formulasi":"","sumberData":"","penanggungJawab":"","referensi":""}}}"#,
      ].joined(separator: ",")),
    line(
      [
        node("1", "program", kode: "7.01.02"), node("1.1", "kegiatan", induk: "1"),
        node("1.1.1", "sub-kegiatan", induk: "1.1"), node("2", "program"), pagu("1.1.1", 1000), spent("1.1.1", 400),
        node("1.3", "kegiatan", induk: "1", kode: "7.01.02.2.01"), node("1.2", "kegiatan", induk: "1"),
        node("1.2.1", "sub-kegiatan", induk: "1.2", kode: "7.01.02.2.02.0001"),
      ].joined(separator: ",")),
  ]

  private static func condition(_ content: String) -> String {
    #"{"jenis":"perencanaan.simpul-pohon-ditetapkan","isi":{"unit":"u","id":"x","jenjang":"hasil","kondisi":"K","indikator":[],"urutan":0,\#(content)}}"#
  }

  private static func contribution(_ partner: String) -> String {
    #"{"jenis":"perencanaan.dukungan-lintas-dicatat","isi":{"unit":"u","simpulPohon":"x","mitra":"\#(partner)","kontribusi":"K"}}"#
  }

  @Test(arguments: [
    Bad(condition(#""induk":{"unit":"u","id":"x"}"#), "induk", "Simpul induk “x” belum ada."),
    Bad(condition(#""tujuan":"lain""#), "tujuan", "Tujuan “lain” belum ada."),
    Bad(condition(#""jabatan":"lain""#), "jabatan", "Jabatan “lain” belum ada."),
    Bad(condition(#""versi":[]"#), "versi", "Belum ada versi yang dipilih."),
    Bad(contribution("lain"), "simpulPohon", "Simpul “x” belum ada pada pohon kinerja U."),
    Bad(
      #"{"jenis":"perencanaan.dukungan-lintas-ditanggapi","isi":{"unit":"u","permintaan":{"unit":"u","id":"x"},"jawaban":"diterima","diputuskan":false,"alasan":""}}"#,
      "pelaku", "tidak berwenang mencatat ini"),
    Bad(node("1", "sub-kegiatan", induk: "1.1"), "tingkat", "sudah dipakai sebagai program"),
    Bad(node("1", "kegiatan", induk: "1"), "tingkat", "sudah dipakai sebagai program"),
    Bad(node("2", "kegiatan", induk: "2"), "induk", "Susunan melingkar"),
    Bad(node("1.1.1", "kegiatan", induk: "2"), "tingkat", "sudah dipakai sebagai sub kegiatan"),
    Bad(node("3.1", "kegiatan", induk: "3"), "induk", "Induk “3” belum ada pada tahun 2024."),
    Bad(node("3.1", "kegiatan"), "induk", "harus berada di bawah program atau kegiatan"),
    Bad(node("3", "program", induk: "1.1"), "induk", "tidak dapat berada di bawah kegiatan"),
    Bad(node("3", "program", kode: "7.01.02"), "kode", "Kode “7.01.02” sudah dipakai pada tahun 2024."),
    Bad(node("3", "program", kode: "7.01"), "kode", "bukan kode program"),
    Bad(node("u", "urusan"), "kode", "Urusan harus berkode."),
    Bad(node("u", "urusan", kode: "7.01"), "kode", "bukan kode urusan"),
    Bad(node("b", "bidang-urusan", induk: "1", kode: "7.01"), "induk", "tidak dapat berada di bawah program"),
    Bad(
      node("1", "program", kode: "7.01.03"), "kode", "Kode “7.01.02.2.01” N tidak lagi berada di bawah kode “7.01.03”."),
    Bad(
      [node("u", "urusan", kode: "5"), node("1", "program", induk: "u", kode: "7.01.02")].joined(separator: ","),
      "kode", "Kode “7.01.02” tidak berada di bawah kode induk “5”."),
    Bad(
      [node("u", "urusan", kode: "7"), node("4", "kegiatan", induk: "u")].joined(separator: ","), "induk",
      "Kegiatan tidak dapat berada di bawah urusan"),
    Bad(
      [node("3", "program", kode: "7.01.03"), node("1.2", "kegiatan", induk: "3")].joined(separator: ","), "induk",
      "Kode “7.01.02.2.02.0001” N tidak lagi berada di bawah kode “7.01.03”."),
    Bad(
      [mapping(#""2","1.1""#), node("1.1", "kegiatan", induk: "2")].joined(separator: ","), "induk",
      "sama-sama dipetakan pada indikator “IKM”"),
    Bad(
      node("1.4", "kegiatan", induk: "1", kode: "7.01.03.2.01"), "kode",
      "Kode “7.01.03.2.01” tidak berada di bawah kode induk “7.01.02”."),
    Bad(
      node("1.4", "sub-kegiatan", induk: "1", kode: "7.01.03.2.01.0001"), "kode",
      "Kode “7.01.03.2.01.0001” tidak berada di bawah kode induk “7.01.02”."),
    Bad(node("A 1", "program"), "id", "Kode “A 1” tidak dapat dipakai."),
    Bad(
      node("3", "program").replacing(#""unit":"u""#, with: #""unit":"x""#), "unit",
      "Perangkat daerah “x” belum ada."),
    Bad(node("3", "program").replacing("2024", with: "1999"), "tahun", "Tahun 1999 tidak dapat dipakai."),
  ])
  func budgetTree(_ bad: Bad) async throws {
    try await expectRefusal(bad)
  }

  @Test(arguments: [
    Bad(signed(#""tempat":"","tahun":2025,"bulan":2"#), "penandatanganan", "Tempat penandatanganan belum diisi."),
    Bad(signed(#""tempat":"T","tahun":1925,"bulan":2"#), "penandatanganan", "Tahun 1925 tidak dapat dipakai."),
    Bad(signed(#""tempat":"T","tahun":2025,"bulan":13"#), "penandatanganan", "tidak ada dalam kalender"),
    Bad(signed(#""tempat":"T","tahun":2025,"bulan":2,"hari":29"#), "penandatanganan", "tidak ada dalam kalender"),
    Bad(office, "alamat", "Alamat kantor belum diisi."), Bad(staff, "sumber", "Sumber data belum diisi."),
  ])
  func fieldsOfTheReport(_ bad: Bad) async throws {
    try await expectRefusal(bad)
  }

  @Test(arguments: [
    Bad(frozen(2), "versi", "Versi berikutnya laporan tahun 2024 adalah versi 1, bukan versi 2."),
    Bad(frozen(0), "versi", "Versi 0 laporan tahun 2024 sudah dibekukan."),
    Bad([frozen(1), frozen(1)].joined(separator: ","), "versi", "Versi 1 laporan tahun 2024 sudah dibekukan."),
    Bad(frozen(1, tahun: 2030), "tahun", "Belum ada data tahun 2030"),
    Bad(frozen(1, tahun: 1999), "tahun", "Tahun 1999 tidak dapat dipakai."),
    Bad(frozen(1, ""), "catatan", "L.101 Tugas dan fungsi; L.102 Susunan organisasi; L.103"),
    Bad(frozen(1, #","catatan":" ""#), "catatan", "butir wajib belum terpenuhi"),
    Bad(
      frozen(1, #","catatan":"\#(String(repeating: "a", count: 2001))""#), "catatan", "Catatan versi terlalu panjang"),
  ])
  func versionsOfAReport(_ bad: Bad) async throws {
    try await expectRefusal(bad, line: Self.asHead(bad))
  }

  @Test(arguments: [
    Bad(
      #"{"jenis":"pelaporan.narasi-ditulis","isi":{"unit":"u","tahun":2024,"bagian":"penutup","teks":"Naik 5%.","angka":["5","6"]}}"#,
      "angka", "Angka “6” tidak termuat dalam teksnya."),
    Bad(
      #"{"jenis":"pelaporan.analisis-dicatat","isi":{"unit":"u","tahun":2024,"jenis":"solusi","butir":["Naik 5%."],"angka":["7,1"]}}"#,
      "angka", "Angka “7,1” tidak termuat dalam teksnya."),
  ])
  func figuresOfATextThatItDoesNotHold(_ bad: Bad) async throws {
    try await expectRefusal(bad, line: Self.asHead(bad))
  }

  @Test(arguments: [
    Bad(
      #"{"jenis":"pengukuran.bukti-dilampirkan","isi":{"unit":"u","indikator":"ikm","periode":"2024","berkas":"\#(String(repeating: "0a", count: 32))","nama":"B.pdf","jenis":"application/pdf","ukuran":1}}"#,
      "pelaku", "Yang berwenang: Operator perangkat daerah, Kepala perangkat daerah."),
    Bad(target(2027), "tahun", "Tahun 2027 di luar periode 2021-2026"),
    Bad(target(2024, versi: "w"), "versi", "Versi Renstra “w” belum ada."),
    Bad(mapping(#""1","1.1.1""#), "simpul", "sudah termasuk dalam"),
    Bad(mapping(#""1","1""#), "simpul", "tercantum dua kali"),
    Bad(mapping(#""9""#), "simpul", "“9” belum ada dalam anggaran tahun 2024."),
    Bad(pagu("1.1", 5), "subKegiatan", "hanya dicatat pada sub kegiatan"),
    Bad(pagu("9.9", 5), "subKegiatan", "Sub kegiatan “9.9” belum ada pada tahun 2024."),
    Bad(pagu("1.1.1", -1), "jumlah", "Pagu tidak boleh kurang dari 0."),
    Bad(
      pagu("1.1.1", 1000, detail: #"{"jenis":"modal","jumlah":900}"#), "rincian",
      "Rincian belanja berjumlah Rp900, sedangkan pagunya Rp1.000."),
    Bad(pagu("1.1.1", 399, versi: "perubahan"), "jumlah", "Pagu Rp399 kurang dari realisasi Rp400"),
  ])
  func targetsMappingsAndPagu(_ bad: Bad) async throws {
    try await expectRefusal(bad)
  }

  private static func skala(_ kode: String, _ kelas: String, mulai: String = "2024-01-01") -> String {
    #"{"jenis":"pengukuran.skala-ditetapkan","isi":{"kode":"\#(kode)","nama":"S","dasar":"SK","mulai":"\#(mulai)","kelas":[\#(kelas)]}}"#
  }

  private static let kelas =
    #"{"nama":"A","bawah":{"nilai":"50","termasuk":true}},{"nama":"B","atas":{"nilai":"50","termasuk":false}}"#

  @Test(arguments: [
    Bad(skala("S 1", kelas), "kode", "Kode “S 1” tidak dapat dipakai."),
    Bad(skala("permenpanrb-88-2021", kelas), "kode", "sudah dipakai skala menurut PermenPANRB Nomor 88 Tahun 2021"),
    Bad(skala("s", #"{"nama":"A"}"#), "kelas", "Skala memuat 1 kelas."),
    Bad(
      skala("s", kelas.replacing(#""50","termasuk":false"#, with: #""49","termasuk":true"#)), "kelas",
      "Ada angka di antara kelas “B” dan “A” yang tidak masuk kelas mana pun."),
    Bad(
      skala("s", kelas.replacing("false", with: "true")), "kelas", "Kelas “B” dan “A” bertumpang tindih."),
    Bad(
      [skala("s", kelas), skala("s", kelas, mulai: "2025-01-01")].joined(separator: ","), "mulai",
      "Skala “s” sudah berlaku sejak 1 Januari 2024 tanpa tanggal selesai."),
    Bad(
      #"{"jenis":"pengukuran.kebijakan-ditetapkan","isi":{"unit":"u","tahun":2024,"capaian":{},"skala":"s","efisiensi":"pmk-249-2011"}}"#,
      "skala", "Skala “s” belum ada atau tidak berlaku untuk tahun 2024."),
  ])
  func scales(_ bad: Bad) async throws {
    try await expectRefusal(bad)
  }

  private static func jadwal(_ content: String) -> String {
    #"{"jenis":"pengukuran.jadwal-ditetapkan","isi":{"tahun":2024,"jenis":"triwulan",\#(content)}}"#
  }

  private static func opening(_ content: String) -> String {
    #"{"jenis":"pengukuran.isian-dibuka","isi":{"unit":"u","alasan":"A",\#(content)}}"#
  }

  @Test(arguments: [
    Bad(jadwal(#""tenggat":-1"#), "tenggat", "Isi 0 sampai 366 hari."),
    Bad(jadwal(#""tenggat":10,"kunci":9"#), "kunci", "Isi 10 (tenggatnya) sampai 366 hari"),
    Bad(
      opening(#""periode":"2024-B09","sampai":"2024-10-31""#), "periode",
      "Isian September 2024 tidak dikunci oleh jadwal"),
    Bad(
      [jadwal(#""tenggat":10,"kunci":20"#), opening(#""periode":"2024-B09","sampai":"2024-10-31""#)]
        .joined(separator: ","), "sampai", "Isian tidak dapat dibuka sampai dengan 31 Oktober 2024."),
    Bad(
      opening(#""periode":"2024-B09","sampai":"2024-10-31""#).replacing(#""alasan":"A""#, with: #""alasan":"""#),
      "alasan", "Alasan pembukaan belum diisi."),
  ])
  func schedulesAndOpenings(_ bad: Bad) async throws {
    try await expectRefusal(bad)
  }

  @Test(arguments: [
    Bad(
      #"{"jenis":"anggaran.nomenklatur-ditetapkan","isi":{"id":"n","nama":" ","dasar":"","berlakuMulai":2024}}"#,
      "nama",
      "Nama nomenklatur belum diisi."),
    Bad(
      #"{"jenis":"anggaran.kode-nomenklatur-dicatat","isi":{"nomenklatur":"n","baris":[]}}"#, "nomenklatur",
      "Nomenklatur “n” belum ada."),
    Bad(
      #"{"jenis":"anggaran.nomenklatur-dipilih","isi":{"unit":"u","tahun":2024,"nomenklatur":"n"}}"#, "nomenklatur",
      "Nomenklatur “n” belum ada."),
    Bad(
      [
        #"{"jenis":"anggaran.nomenklatur-ditetapkan","isi":{"id":"n","nama":"N","dasar":"","berlakuMulai":2024}}"#,
        #"{"jenis":"anggaran.nomenklatur-dipilih","isi":{"unit":"u","tahun":2024,"nomenklatur":"n"}}"#,
      ].joined(separator: ","), "nomenklatur", "Kode “7.01.02” tidak ada dalam N yang dipakai tahun 2024."),
    Bad(
      #"{"jenis":"anggaran.lra-dicatat","isi":{"tahun":2024,"per":"2024-12-31","sumber":"S","baris":[{"kode":"4","uraian":"P","anggaran":"10","realisasi":"7"},{"kode":"4.1","uraian":"A","anggaran":"10","realisasi":"5,50"}]}}"#,
      "baris", "4 realisasi berselisih 1,50"),
  ])
  func nomenklaturAndLra(_ bad: Bad) async throws {
    try await expectRefusal(bad)
  }

  @Test(arguments: [
    Bad(withdrawal(#""tujuan":{"id":"t"}"#), "objek", "Tujuan “T” masih dipakai oleh indikator “IKM”. Cabut atau ubah"),
    Bad(
      [target(2024), withdrawal(#""indikator":{"id":"ikm"}"#)].joined(separator: ","), "objek",
      "Indikator “IKM” masih dipakai oleh target “V 2024”."),
    Bad(
      [target(2023), target(2024), target(2025), target(2026), withdrawal(#""versiRenstra":{"id":"v"}"#)]
        .joined(separator: ","), "objek",
      "masih dipakai oleh target “IKM 2023”, “IKM 2024”, “IKM 2025” dan 1 lainnya."),
    Bad(
      [mapping(#""2""#), withdrawal(#""simpulAnggaran":{"tahun":2024,"id":"2"}"#)].joined(separator: ","), "objek",
      "masih dipakai oleh pemetaan ke indikator “IKM”."),
    Bad(
      withdrawal(#""simpulAnggaran":{"tahun":2024,"id":"1"}"#), "objek",
      "Bagian anggaran “7.01.02 N” tahun 2024 masih dipakai oleh bagian di bawahnya “1.1”, “1.2”, “1.3”."),
    Bad(
      withdrawal(#""simpulAnggaran":{"tahun":2024,"id":"1.1.1"}"#), "objek",
      "masih dipakai oleh pagu “APBD Murni”; realisasi anggaran sampai dengan “Juni”."),
    Bad(
      withdrawal(#""pagu":{"tahun":2024,"subKegiatan":"1.1.1","versi":"murni"}"#), "objek",
      "Realisasi anggaran Rp400 sudah dicatat terhadap pagu ini."),
    Bad(
      withdrawal(#""pagu":{"tahun":2024,"subKegiatan":"1.1.1","versi":"perubahan"}"#), "objek",
      "Tidak ada yang dicabut: pagu APBD Perubahan “N” tahun 2024 belum dicatat atau sudah dicabut."),
    Bad(
      [
        withdrawal(#""simpulAnggaran":{"tahun":2024,"id":"2"}"#),
        withdrawal(#""simpulAnggaran":{"tahun":2024,"id":"2"}"#),
      ]
      .joined(separator: ","), "objek", "Tidak ada yang dicabut: bagian anggaran “2” tahun 2024"),
    Bad(withdrawal(#""tujuan":{"id":"t"}"#, alasan: " "), "alasan", "Alasan pencabutan belum diisi."),
    Bad(
      withdrawal(#""tujuan":{"id":"t"}"#).replacing(#""unit":"u""#, with: #""unit":"x""#), "unit",
      "Perangkat daerah “x” belum ada."),
    Bad(
      withdrawal(#""narasi":{"tahun":2024,"bagian":"penutup"}"#), "objek", "Tidak ada yang dicabut: narasi Penutup"),
  ])
  func withdrawals(_ bad: Bad) async throws {
    try await expectRefusal(bad)
  }

  private static func imported(
    _ berkas: String = #""nama":"b.csv","sidik":"\#(String(repeating: "0a", count: 32))""#, banyaknya: Int = 1
  ) -> String {
    #"{"jenis":"inti.impor-diterapkan","isi":{"jenis":"target","lembar":{\#(berkas)},"banyaknya":\#(banyaknya)}}"#
  }

  private static func undone(_ entri: Int, alasan: String = "Salah") -> String {
    #"{"jenis":"inti.impor-dibatalkan","isi":{"entri":\#(entri),"alasan":"\#(alasan)"}}"#
  }

  @Test(arguments: [
    Bad(imported(banyaknya: 0), "banyaknya", "1 sampai 20.000"),
    Bad(imported(banyaknya: 20_001), "banyaknya", "1 sampai 20.000"),
    Bad(imported(#""nama":" ","sidik":"00""#), "lembar", "Nama berkas belum diisi."),
    Bad(imported(#""nama":"../../b","sidik":"00""#), "lembar", "Sidik berkas harus 64 angka"),
    Bad(
      imported(#""nama":"b","sidik":"\#(String(repeating: "Z", count: 64))""#), "lembar", "Sidik berkas harus 64 angka"),
    Bad(
      imported().replacing(#"{"jenis":"target""#, with: #"{"unit":"x","jenis":"target""#), "unit",
      "Perangkat daerah “x” belum ada."),
    Bad(undone(1), "entri", "Impor dengan nomor catatan 1 tidak ada."),
    Bad([imported(), undone(14, alasan: " ")].joined(separator: ","), "alasan", "Alasan pembatalan belum diisi."),
  ])
  func imports(_ bad: Bad) async throws {
    try await expectRefusal(bad)
  }

  @Test func theBaseItselfIsAccepted() async throws {
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    let more = Self.line([Self.pagu("1.1.1", 300), Self.spent("1.1.1", 1000)].joined(separator: ","))
    let good = Self.line(
      [
        Self.node("2", "program", kode: "7.01.03"), Self.node("1.1", "kegiatan", induk: "1", kode: "7.01.02.2.02"),
        Self.node("1.1.1", "sub-kegiatan", induk: "1.1", kode: "7.01.02.2.02.0003"), Self.pagu("1.1.1", 400),
        Self.node("u", "urusan", kode: "7"), Self.node("b", "bidang-urusan", induk: "u", kode: "7.01"),
        Self.node("1", "program", induk: "b", kode: "7.01.02"),
      ].joined(separator: ","))
    try await application.execute(
      all: CommandFile.parse(Data((Self.base + [good]).joined(separator: "\n").utf8)).map(\.command))
    #expect(application.state.unit["u"]?.anggaran.tahun[2024]?.simpul.count == 9)
    await #expect(throws: CommandFailure.self) {
      try await application.execute(all: CommandFile.parse(Data(more.utf8)).map(\.command))
    }
  }

  @Test(arguments: [(#""1.1""#, true), ("", false)])
  func aMappingOfNothingIsNoMoney(nodes: String, isMapped: Bool) async throws {
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    let text = (Self.base + [Self.line(Self.mapping(nodes))]).joined(separator: "\n")
    try await application.execute(all: CommandFile.parse(Data(text.utf8)).map(\.command))
    let unit = try #require(application.state.unit["u"])
    #expect((unit.kinerja("ikm", tahun: 2024)?.anggaran != nil) == isMapped)
  }

  func expectRefusal(_ bad: Bad, line: String? = nil) async throws {
    let text = (Self.base + ["", line ?? Self.line(bad.fact)]).joined(separator: "\n")
    let lines = try CommandFile.parse(Data(text.utf8))
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    let failure = await #expect(throws: CommandFailure.self) {
      try await application.execute(all: lines.map(\.command))
    }
    guard case .refused(let index, let refusal)? = failure else {
      Issue.record("Penolakan yang lain: \(String(describing: failure))")
      return
    }
    #expect(lines[index].baris == 4)
    #expect(refusal.bidang == bad.bidang)
    #expect(refusal.pesan.contains(bad.pesan), "\(refusal.pesan)")
    #expect(application.state.posisi == 0)
    #expect(try await application.head().sequence == 0)
  }
}
