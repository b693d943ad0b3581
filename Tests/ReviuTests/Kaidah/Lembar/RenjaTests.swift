import Reviu
import Testing

/// What a Renja says of its own years, its makers and its rows.
struct RenjaTests {
  @Test(arguments: [
    ("2024", "2025", 0), ("2023", "2024", 1), ("2024", "2024", 1),
  ])
  func `A caption has the years of its heads`(year: String, next: String, count: Int) throws {
    let text =
      "Tabel 3.1 Rumusan Rencana Program Tahun \(year) dan Prakiraan Maju Tahun \(next)\n\n"
      + tabel(
        "Kode|Program|Rencana Tahun 2024|Prakiraan Maju Rencana Tahun 2025", "1.01|Program pasar|1.000|1.100",
        "1.02|Program jalan|2.000|2.200")
    #expect(try KaidahDiuji.baris("I90", text) == Array(repeating: 1, count: count))
  }

  @Test(arguments: [("3 (tiga)", 0), ("4 (empat)", 1)])
  func `The members of a team are counted`(stated: String, count: Int) throws {
    let text =
      "Penyusunan dilaksanakan oleh tim yang terdiri dari \(stated) orang sebagai berikut.\n\n"
      + tabel(
        "No|Jabatan dalam Dinas|Jabatan dalam Tim", "1.|Kepala Dinas|Penanggung Jawab", "2.|Sekretaris|Ketua",
        "3.|Kepala Subbagian Umum|Anggota")
    #expect(try KaidahDiuji.temuan("C90", text).count == count)
  }

  @Test func `A row of several persons is not one`() throws {
    let text =
      "Penyusunan dilaksanakan oleh tim yang terdiri dari 4 (empat) orang sebagai berikut.\n\n"
      + tabel("No|Jabatan dalam Dinas|Jabatan dalam Tim", "1.|Kepala Dinas|Ketua", "2.|Staf (3 orang)|Anggota")
    #expect(try KaidahDiuji.temuan("C90", text).isEmpty)
  }

  @Test(arguments: [("DISPASAR", 0), ("BAPASAR", 1), ("SKPD", 0)])
  func `The short form of another agency`(short: String, count: Int) throws {
    let text = (1...3).map { "Renja DISPASAR memuat bagian \($0)." }.joined(separator: "\n\n")
    #expect(try KaidahDiuji.temuan("I91", text + "\n\nRenja \(short) menjadi pedoman.").count == count)
  }

  @Test(arguments: [("2022", 0), ("2021", 1)])
  func `A note is about the year that has the star`(year: String, count: Int) throws {
    let text =
      tabel(
        "No|Indikator|2021|2022*)|2023", "1|Indeks pasar|10|11|12", "2|Indeks jalan|20|21|22",
        "3|Indeks taman|30|31|32") + "\n\n*) Realisasi tahun \(year) masih bersifat proyeksi."
    #expect(try KaidahDiuji.temuan("I92", text).count == count)
  }

  @Test(arguments: [("Kab. Contoh", 0), ("", 1)])
  func `The only gap among the rows of a depth`(place: String, count: Int) throws {
    let rows = (1...8).map { "1.1.\($0)|Pengelolaan pasar \($0)|\($0 == 5 ? place : "Kab. Contoh")|\($0) Dokumen" }
    let text = ["Kode|Sub Kegiatan|Lokasi|Target", "1.1|Pengelolaan pasar||9 Dokumen"] + rows
    let found = try KaidahDiuji.temuan("L90", text.map { $0.replacing("|", with: "\t") }.joined(separator: "\n"))
    #expect(found.count == count)
  }

  @Test(arguments: [("2024", 0), ("2023", 1)])
  func `A caption has the year of the columns with its amounts`(year: String, count: Int) throws {
    let rows = ["12.345.100", "23.456.200", "34.567.300"]
    let names = ["Program pasar", "Program jalan", "Program taman"]
    func isi(_ head: String) -> String {
      ([head] + zip(names, rows).map { "\($0)\t\($1)" }).joined(separator: "\n")
    }
    let text =
      "RENCANA KERJA TAHUN 2024\n\nTabel 2.1 Hasil Analisis Kebutuhan Tahun \(year)\n\n"
      + isi("Program\tKebutuhan Dana (Rp)") + "\n\nTabel 3.1 Rumusan Rencana\n\n"
      + isi("Program\tRencana Tahun 2024 Kebutuhan Dana (Rp)")
    #expect(try KaidahDiuji.temuan("I21", text).count == count)
  }

  @Test(arguments: [("Juai", 0), ("Juaii", 1), ("Kuai", 0)])
  func `A kecamatan is spelt in one way`(name: String, count: Int) throws {
    let text = "Kecamatan Juai terletak di utara.\n\nDi sebelah barat berbatasan dengan Kecamatan \(name)."
    #expect(try KaidahDiuji.temuan("I94", text).count == count)
  }

  @Test(arguments: [("41.000", 0), ("42.000", 1)])
  func `A part that has another depth elsewhere stands beside the others`(amount: String, count: Int) throws {
    let text = tabel(
      "Kode|Kegiatan|Anggaran", "1.1|Administrasi Umum|100.000", "1.1.1|Penyediaan Instalasi Listrik|20.000",
      "1.1.2|Penyediaan Bahan Logistik|\(amount)", "1.1.2.1|Penyediaan Barang Cetakan|39.000",
      "1.2|Administrasi Keuangan|50.000", "1.2.1|Penyediaan Gaji Pegawai|30.000",
      "1.2.2|Pelaksanaan Verifikasi Kas|20.000", "1.3|Administrasi Barang|70.000",
      "1.3.1|Penyediaan Jasa Kebersihan|30.000", "1.3.2|Pemeliharaan Gedung Kantor|40.000",
      "1.4|Administrasi Pegawai|30.000", "1.4.1|Pengadaan Pakaian Dinas|10.000", "1.4.2|Bimbingan Teknis|20.000")
    #expect(try KaidahDiuji.temuan("H10", text).isEmpty == (count == 0))
  }

  @Test(arguments: [
    ("Persentase Pencatatan Pengelolaan Pasar dalam Kondisi Baik", 0), ("Persentase Pasar dalam Kondisi Baik", 1),
    ("Persentase Taman dalam Kondisi Baik", 0),
  ])
  func `An indikator of a programme keeps its words`(name: String, count: Int) throws {
    let head = "Kode|Program/Kegiatan|Indikator|Target"
    let text =
      tabel(head, "1|Program penunjang pasar|Nilai akuntabilitas|70", "||\(name)|80", "2|Program jalan|Indeks jalan|5")
      + "\n\nRencana\n\n"
      + tabel(
        head, "1|Program penunjang pasar|Nilai akuntabilitas|70",
        "||Persentase Pencatatan Pengelolaan Pasar dalam Kondisi Baik|80", "2|Program jalan|Indeks jalan|5")
    #expect(try KaidahDiuji.temuan("S91", text).count == count)
  }

  @Test(arguments: [("manajerial/kepemimpinan", 0), ("manajerial dasar", 1)])
  func `An alternative behind a stroke does not break a name off`(end: String, count: Int) throws {
    let name = "Persentase pejabat pengawas yang lulus sertifikasi"
    let text = tabel(
      "No|Indikator|Target", "1|\(name) manajerial|10", "2|\(name) \(end)|20", "3|Indeks kepuasan pasar|30")
    #expect(try KaidahDiuji.temuan("L06", text).count == count)
  }

  @Test func `Who leads an agency has no second spelling of its name`() throws {
    let agency = "BADAN PENGELOLA PASAR DAN PENGEMBANGAN TAMAN KOTA"
    let text =
      tabel("Kode|Program|Anggaran", "|\(agency)|3.000", "1|Program pasar|1.000", "2|Program taman|2.000")
      + "\n\nPengesahan\n\n" + tabel("Kode|Program|Anggaran", "|KEPALA \(agency)|3.000", "1|Program pasar|1.000")
    #expect(try KaidahDiuji.temuan("S50", text).isEmpty)
  }
}
