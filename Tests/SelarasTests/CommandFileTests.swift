import Foundation
import Selaras
import Testing

/// Lines that cannot be read: the message names the line and the field, and says in Indonesian what to do.
@Suite struct CommandFileTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let text: String
    let pesan: String

    /// - Parameters:
    ///   - text: the second line of a file.
    ///   - pesan: what its message must contain.
    init(_ text: String, _ pesan: String) {
      self.text = text
      self.pesan = pesan
    }

    /// A line with one fact.
    static func fact(_ fact: String, _ pesan: String) -> Bad {
      Bad(#"{"akun":"a","peran":"operator","unit":"u","peristiwa":[\#(fact)]}"#, pesan)
    }

    var testDescription: String { pesan }
  }

  private static let blank = "\r\n"

  @Test(arguments: [
    Bad("bukan json", "Bukan JSON yang sah"),
    Bad(#"{"akun":"a""#, "Bukan JSON yang sah"),
    Bad(#"{"akun":"a","peran":"operator","peristiwa":[]} sisa"#, "Bukan JSON yang sah"),
    Bad("[]", "Isi baris berjenis salah. Isi dengan objek dalam kurung kurawal."),
    Bad("{}", "Isian “akun” tidak ada."),
    Bad(#"{"akun":1,"peran":"operator","peristiwa":[]}"#, "Isian “akun” berjenis salah. Isi dengan teks"),
    Bad(#"{"akun":"a","peran":"raja","peristiwa":[]}"#, "Isian “peran”: pilihan “raja” tidak dikenal."),
    Bad(#"{"akun":"a","peran":"operator","peristiwa":[]}"#, "Tidak ada peristiwa."),
    Bad(#"{"akun":"a","peran":"operator","peristiwa":{}}"#, "Isian “peristiwa” berjenis salah. Isi dengan daftar"),
    Bad(
      #"{"waktu":"kemarin","akun":"a","peran":"operator","peristiwa":[{"jenis":"organisasi.pemda-ditetapkan","isi":{"nama":"K","misi":[],"periode":{"awal":2021,"akhir":2026}}}]}"#,
      "Waktu “kemarin” tidak dikenal."),
  ])
  func aLineThatIsNoCommand(_ bad: Bad) {
    expectFailure(bad)
  }

  @Test(arguments: [
    Bad.fact(#"{"jenis":"anggaran.pagu-dihapus","isi":{}}"#, "“anggaran.pagu-dihapus” versi 1 tidak dikenal."),
    .fact(#"{"isi":{}}"#, "Isian “peristiwa > 1 > jenis” tidak ada."),
    .fact(#"{"jenis":"evaluasi.reviu-dinyatakan"}"#, "Isian “peristiwa > 1 > isi” kosong."),
    .fact(
      #"{"jenis":"evaluasi.reviu-dinyatakan","isi":{"unit":"u"}}"#, "Isian “peristiwa > 1 > isi > tahun” tidak ada."),
    .fact(
      #"{"jenis":"evaluasi.reviu-dinyatakan","isi":{"unit":"u","tahun":"2024"}}"#,
      "Isian “peristiwa > 1 > isi > tahun” berjenis salah. Isi dengan bilangan bulat"),
    .fact(
      #"{"jenis":"evaluasi.reviu-dinyatakan","isi":{"unit":"u","tahun":2024.5}}"#,
      "Isian “peristiwa > 1 > isi > tahun” bukan bilangan bulat"),
    .fact(
      #"{"jenis":"evaluasi.reviu-dinyatakan","isi":{"unit":"u","tahun":2024,"tanggal":"2024-02-30"}}"#,
      "Isian “peristiwa > 1 > isi > tanggal”: tanggal “2024-02-30” tidak dikenal"),
    .fact(
      #"{"jenis":"pengukuran.status-realisasi-berubah","isi":{"unit":"u","periode":"2024-X1"}}"#,
      "Isian “peristiwa > 1 > isi > periode”: periode “2024-X1” tidak dikenal"),
    .fact(
      #"{"jenis":"pengukuran.status-realisasi-berubah","isi":{"unit":"u","periode":"2024","indikator":["ikm"],"aksi":"hapus"}}"#,
      "Isian “peristiwa > 1 > isi > aksi”: pilihan “hapus” tidak dikenal."),
    .fact(
      #"{"jenis":"perencanaan.target-ditetapkan","isi":{"unit":"u","indikator":"i","versi":"v","tahun":2024,"nilai":"87.65"}}"#,
      "Isian “peristiwa > 1 > isi > nilai”: “87.65” memakai titik sebagai tanda desimal."),
    .fact(
      #"{"jenis":"anggaran.realisasi-dicatat","isi":{"unit":"u","tahun":2024,"subKegiatan":"1","sampaiBulan":1,"jumlah":9999999999999999}}"#,
      "Isian “peristiwa > 1 > isi > jumlah”: jumlah rupiah 9999999999999999 melebihi batas"),
    .fact(
      #"{"jenis":"anggaran.realisasi-dicatat","isi":{"unit":"u","tahun":2024,"subKegiatan":"1","sampaiBulan":1,"jumlah":99999999999999999999}}"#,
      "Isian “peristiwa > 1 > isi > jumlah” bukan bilangan bulat atau terlalu besar."),
  ])
  func aFactThatCannotBeRead(_ bad: Bad) {
    expectFailure(bad)
  }

  private static let plan =
    #"{"unit":"u","id":"v","nama":"V","tanggal":"2021-01-01","dasar":"","alasan":"","periode":{"awal":2021,"akhir":2026}}"#
  private static func plan(_ old: String, _ new: String) -> String {
    #"{"jenis":"perencanaan.versi-renstra-ditetapkan","isi":\#(plan.replacing(old, with: new))}"#
  }

  @Test(
    arguments: [
      .fact(plan(#""dasar""#, #""dasarHukum":"x","dasar""#), "Isian “peristiwa > 1 > isi > dasarHukum” tidak dikenal."),
      .fact(plan(#""awal""#, #""mulai":1,"awal""#), "Isian “peristiwa > 1 > isi > periode > mulai” tidak dikenal."),
      .fact(
        plan("", "").replacing(#""jenis""#, with: #""versi":1,"jenis""#), "Isian “peristiwa > 1 > versi” tidak dikenal."
      ),
      .fact(
        plan("", "") + "," + plan(#""dasar""#, #""x":[1],"dasar""#), "Isian “peristiwa > 2 > isi > x” tidak dikenal."),
      .fact(
        #"{"jenis":"organisasi.kepegawaian-dicatat","isi":{"unit":"u","tahun":2024,"per":"2024-12-31","pendidikan":[{"nama":"S1","jumlah":1},{"nama":"S2","jumlah":1,"nip":"x"}],"pangkat":[],"pegawai":[]}}"#,
        "Isian “peristiwa > 1 > isi > pendidikan > 2 > nip” tidak dikenal."),
      .fact(
        #"{"jenis":"pengukuran.realisasi-dicatat","isi":{"unit":"u","indikator":"i","periode":"2024","nilai":"1","sumbr":"x"}}"#,
        "Isian “peristiwa > 1 > isi > sumbr” tidak dikenal."),
      Bad(
        #"{"akun":"a","peran":"operator","waktuu":"x","peristiwa":[\#(plan("", ""))]}"#, "Isian “waktuu” tidak dikenal."
      ),
    ] as [Bad])
  func aFieldThatIsNotKnown(_ bad: Bad) {
    expectFailure(bad)
  }

  @Test func optionalFieldsMayBeLeftOutOrEmpty() throws {
    let fact =
      #"{"jenis":"pengukuran.realisasi-dicatat","isi":{"unit":"u","indikator":"i","periode":"2024","nilai":"1","masukan":null}}"#
    let lines = try CommandFile.parse(
      Data(#"{"akun":"a","peran":"operator","waktu":null,"peristiwa":[\#(fact)]}"#.utf8))
    #expect(lines.count == 1)
  }

  @Test func blankLinesAreSkippedAndCounted() throws {
    let fact =
      #"{"jenis":"evaluasi.reviu-dinyatakan","isi":{"unit":"u","tahun":2024,"tanggal":"2024-02-01","tempat":"P","jabatan":"I"}}"#
    let line = #"{"akun":"a","peran":"evaluator","peristiwa":[\#(fact),\#(fact)]}"#
    let lines = try CommandFile.parse(Data("\n\(line)\r\n \t\n\(line)".utf8))
    #expect(lines.map(\.baris) == [2, 4])
    #expect(lines.map(\.command.events.count) == [2, 2])
    #expect(lines.allSatisfy { $0.command.waktu == nil })
    #expect(try CommandFile.parse(Data()).isEmpty)
  }

  @Test("Several files are one row of commands from the earliest on; equal moments keep the order of the files")
  func filesAreMergedByMoment() throws {
    let fact =
      #"{"jenis":"evaluasi.reviu-dinyatakan","isi":{"unit":"u","tahun":2024,"tanggal":"2024-02-01","tempat":"P","jabatan":"I"}}"#
    func file(_ moments: String?...) throws -> [CommandFile.Line] {
      try CommandFile.parse(
        Data(
          moments.map { moment in
            let field = moment.map { #""waktu":"\#($0)","# } ?? ""
            return #"{\#(field)"akun":"a","peran":"evaluator","peristiwa":[\#(fact)]}"#
          }.joined(separator: "\n").utf8))
    }
    let merged = CommandFile.merged([
      try file("2024-01-02T09:00:00+08:00", nil, "2024-01-04T09:00:00+08:00"),
      try file("2024-01-02T01:00:00Z", "2024-01-03T09:00:00+08:00"),
      [],
    ])
    #expect(merged.map { "\($0.berkas).\($0.line.baris)" } == ["0.1", "0.2", "1.1", "1.2", "0.3"])
  }

  private func expectFailure(_ bad: Bad) {
    let failure = #expect(throws: CommandFile.Failure.self) {
      try CommandFile.parse(Data((Self.blank + bad.text + Self.blank).utf8))
    }
    #expect(failure?.baris == 2)
    #expect(failure?.description.hasPrefix("Baris 2: ") == true)
    #expect(failure?.pesan.contains(bad.pesan) == true, "\(failure?.pesan ?? "")")
  }
}
