import Testing

/// Facts of a review that can be read but do not fit what is recorded.
extension RefusedCommandTests {
  private static func reviewed(
    _ versi: Int = 1, _ findings: String = finding(), berkas: String = String(repeating: "0a", count: 32),
    diperiksa: Int = 1
  ) -> String {
    #"{"jenis":"evaluasi.naskah-direviu","isi":{"unit":"u","tahun":2024,"naskah":"laporan-kinerja","versi":\#(versi),"berkas":"\#(berkas)","nama":"L.pdf","jenis":"application/pdf","ukuran":9,"diperiksa":\#(diperiksa),"temuan":[\#(findings)]}}"#
  }

  private static func finding(_ kode: String = "A01", uraian: String = "Tidak sama", ke: Int = 1) -> String {
    #"{"kunci":{"kode":"\#(kode)","tercetak":"9","ke":\#(ke)},"tingkat":"galat","baris":1,"uraian":"\#(uraian)"}"#
  }

  private static func aboutFinding(_ jenis: String, _ content: String, kode: String = "A01") -> String {
    #"{"jenis":"evaluasi.\#(jenis)","isi":{"unit":"u","tahun":2024,"naskah":"laporan-kinerja","temuan":{"kode":"\#(kode)","tercetak":"9","ke":1},\#(content)}}"#
  }

  private static func answered(_ content: String, kode: String = "A01") -> String {
    aboutFinding("temuan-ditanggapi", content, kode: kode)
  }

  private static func item(_ butir: String, _ jawaban: String, _ more: String = "") -> String {
    #"{"jenis":"evaluasi.daftar-uji-diisi","isi":{"unit":"u","tahun":2024,"butir":"\#(butir)","jawaban":"\#(jawaban)"\#(more)}}"#
  }

  private static func stated(_ more: String = "", tempat: String = "T", jabatan: String = "J") -> String {
    #"{"jenis":"evaluasi.reviu-dinyatakan","isi":{"unit":"u","tahun":2024,"tanggal":"2025-02-20","tempat":"\#(tempat)","jabatan":"\#(jabatan)"\#(more)}}"#
  }

  private static let onPaper = #","diketahui":{"daftarUjiDiKertas":true}"#
  private static let long = String(repeating: "a", count: 2001)

  @Test(arguments: [
    Bad(reviewed(2), "versi", "Versi berikutnya laporan kinerja tahun 2024 adalah versi 1, bukan versi 2."),
    Bad([reviewed(), reviewed()].joined(separator: ","), "versi", "adalah versi 2, bukan versi 1."),
    Bad(reviewed(berkas: "0a"), "berkas", "64 angka heksadesimal"),
    Bad(reviewed(diperiksa: -1), "temuan", "Temuan satu naskah paling banyak 2000."),
    Bad(reviewed(1, [finding(), finding()].joined(separator: ",")), "temuan", "Ada dua temuan dengan kode"),
    Bad(reviewed(1, finding(" ")), "temuan", "Kode temuan belum diisi."),
    Bad(reviewed(1, finding(uraian: " ")), "temuan", "Uraian temuan belum diisi."),
    Bad(
      reviewed(1, (1...2001).map { finding(ke: $0) }.joined(separator: ",")), "temuan", "paling banyak 2000"),
    Bad(
      reviewed().replacing(#""unit":"u""#, with: #""unit":"x""#), "unit", "Perangkat daerah “x” belum ada."),
    Bad(answered(#""tanggapan":"diperbaiki""#), "temuan", "Temuan ini tidak ada dalam laporan kinerja tahun 2024."),
    Bad(
      [reviewed(), answered(#""tanggapan":"diperbaiki""#, kode: "A02")].joined(separator: ","), "temuan",
      "Temuan ini tidak ada"
    ),
    Bad(
      [reviewed(), answered(#""tanggapan":"dijelaskan","alasan":" ""#)].joined(separator: ","), "alasan",
      "Alasan belum diisi."),
    Bad(
      [reviewed(), answered(#""tanggapan":"diperbaiki","alasan":"\#(long)""#)].joined(separator: ","), "alasan",
      "Keterangan terlalu panjang"),
    Bad(
      [reviewed(), aboutFinding("tanggapan-dinilai", #""putusan":"diterima""#)].joined(separator: ","), "temuan",
      "tidak atau tidak lagi dijelaskan"),
    Bad(
      [
        reviewed(), answered(#""tanggapan":"diperbaiki""#),
        aboutFinding("tanggapan-dinilai", #""putusan":"ditolak","alasan":"x""#),
      ]
      .joined(separator: ","), "temuan", "tidak atau tidak lagi dijelaskan"),
    Bad(
      [
        reviewed(), answered(#""tanggapan":"dijelaskan","alasan":"x""#),
        aboutFinding("tanggapan-dinilai", #""putusan":"ditolak""#),
      ]
      .joined(separator: ","), "alasan", "Alasan penolakan belum diisi."),
    Bad(item("IV.1", "ya"), "butir", "Butir “IV.1” tidak ada dalam daftar uji reviu."),
    Bad(item("I.1", "tidak"), "catatan", "Catatan butir I.1 belum diisi."),
    Bad(item("I.1", "tidak", #","catatan":" ""#), "catatan", "Catatan butir I.1 belum diisi."),
    Bad(item("I.1", "ya", #","catatan":"\#(long)""#), "catatan", "Catatan butir I.1 terlalu panjang"),
    Bad(item("I.1", "ya").replacing("2024", with: "1999"), "tahun", "Tahun 1999 tidak dapat dipakai."),
    Bad(stated(tempat: " "), "tempat", "Tempat belum diisi."),
    Bad(stated(jabatan: ""), "jabatan", "Jabatan belum diisi."),
    Bad(stated(#","naskah":1"#), "naskah", "Belum ada laporan kinerja tahun 2024 yang diunggah untuk direviu."),
    Bad([reviewed(), stated(#","naskah":1"#)].joined(separator: ","), "naskah", "1 galat dalam laporan kinerja"),
    Bad(stated(), "daftarUjiDiKertas", "di atas kertas"),
    Bad(stated(#","diketahui":{"daftarUjiDiKertas":true,"butirTidak":1}"#), "butirTidak", "tanpa menyebutnya"),
    Bad([item("I.1", "ya"), stated()].joined(separator: ","), "naskah", "butir I.2, I.3"),
    Bad([stated(onPaper), item("I.1", "ya")].joined(separator: ","), "butir", "Cabut pernyataannya lebih dahulu."),
  ])
  func reviews(_ bad: Bad) async throws {
    let asEvaluator = Self.line(bad.fact).replacing(#""peran":"administrator""#, with: #""peran":"evaluator""#)
    try await expectRefusal(bad, line: asEvaluator)
  }
}
