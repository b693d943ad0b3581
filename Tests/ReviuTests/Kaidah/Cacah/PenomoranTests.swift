import Reviu
import Testing

struct PenomoranTests {
  private static func daftarTabel(_ second: String) -> String {
    """
    DAFTAR TABEL

    Tabel 1.1 Jumlah Pegawai\t3
    Tabel 2.1 \(second)\t5
    Tabel 3.1 Realisasi Anggaran\t9

    BAB I PENDAHULUAN

    Tabel 1.1 Jumlah Pegawai Dinas Contoh
    Tabel 2.1 Rencana Kerja
    Tabel 3.1 Realisasi Anggaran Tahun 2024
    """
  }

  private static func daftarIsi(_ second: String, _ page: String = "4") -> String {
    """
    DAFTAR ISI

    Bab I Pendahuluan\t1
    A. Latar Belakang\t1
    B. \(second)\t\(page)
    Bab II Penutup\t7

    BAB I

    PENDAHULUAN

    A. Latar Belakang

    B. Tugas dan Fungsi

    BAB II PENUTUP
    """
  }

  private static func seri(_ years: String) -> String {
    "Indikator\tTarget\t\t\t\n\t\(years.replacing(",", with: "\t"))\nJalan\t1\t2\t3\t4\n"
  }

  private static func baris(_ numbers: String) -> String {
    "No\tNama\tNilai\n" + numbers.split(separator: ",").map { "\($0)\tJalan \($0)\t5" }.joined(separator: "\n")
  }

  static let contoh = [
    KaidahDiuji(
      "C05", "one number twice", salah: "Tabel 1.1 Pegawai menurut pangkat\n\nTabel 1.1 Luas wilayah tiap desa",
      baris: [3, 1],
      benar: "Tabel 1.1 Luas wilayah tiap desa\n\nTabel 1.1 Lanjutan\n\nTabel 1.1 Luas wilayah tiap desa"),
    KaidahDiuji(
      "C06", "a gap", salah: "Tabel 2.1 A\n\nTabel 2.2 B\n\nTabel 2.4 C", baris: [5, 3],
      benar: "Tabel 2.1 A\n\nTabel 2.2 B\n\nTabel 2.3 C\n\nTabel 3.1 D"),
    KaidahDiuji(
      "C07", "another name", salah: daftarTabel("Perjanjian Pejabat"), baris: [1, 4, 10],
      benar: daftarTabel("Rencana Kerja Tahun 2024")),
    KaidahDiuji(
      "C08", "a missing entry", salah: daftarTabel("Rencana Kerja") + "\nTabel 3.2 Efisiensi Sumber Daya",
      baris: [1, 12],
      benar: daftarTabel("Rencana Kerja")),
    KaidahDiuji(
      "C09", "another heading", salah: daftarIsi("Landasan Hukum"), baris: [1, 5, 14],
      benar: daftarIsi("Tugas dan Fungsi")),
    KaidahDiuji(
      "C11", "no page", salah: daftarIsi("Tugas dan Fungsi", ""), baris: [5], benar: daftarIsi("Tugas dan Fungsi")),
    KaidahDiuji(
      "C12", "a year twice", salah: seri("2021,2023,2023,2024"), baris: [2], benar: seri("2021,2022,2023,2024")),
    KaidahDiuji(
      "C13", "a row number twice", salah: baris("1,2,3,3,4,5"), baris: [5, 4], benar: baris("1,2,3,4,1,2,3,1,2")),
  ]

  @Test(arguments: contoh)
  func `Numbers run on and lists tell what stands in the text`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test func `A chapter that the list of contents does not know`() throws {
    let text = Self.daftarIsi("Tugas dan Fungsi") + "\n\nBAB III LAMPIRAN\n"
    #expect(try KaidahDiuji.temuan("C10", text).first?.baris == [1, 18])
    #expect(try KaidahDiuji.temuan("C09", text).isEmpty)
  }

  @Test func `A programme without number among numbered ones`() throws {
    let text = "No\tProgram\tPagu\n1\tProgram A\t5\n2\tProgram B\t5\n3\tProgram C\t5\n\tProgram D\t5\n"
    #expect(try KaidahDiuji.temuan("C13", text).first?.baris == [5])
  }
}
