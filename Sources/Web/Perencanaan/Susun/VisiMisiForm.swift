import HTML
import Selaras

/// The fields for visi and misi of a version of the RPJMD.
struct VisiMisiForm {
  static let bidang: Set<String> = ["visi", "misi"]

  let state: State
  /// The version whose words stand in the fields; `nil` for those of the pemda.
  let versi: VersiRenstraDitetapkan?

  private var tercatat: PemdaDitetapkan? { state.pemda?.isi.menurut(versi) }
  private var misi: String {
    (tercatat?.misi ?? []).map { "\($0.nomor). \($0.rumusan)" }.joined(separator: "\n")
  }

  func html(_ fields: SentFields) -> HTML {
    fieldset(.class("bidang")) {
      legend { "Visi dan misi" }
      TextArea(
        nama: "visi", judul: "Visi", nilai: fields.nilai("visi", tercatat?.visi ?? ""),
        petunjuk: "Visi menurut versi ini; kosongkan bila tidak ada atau belum diketahui.", galat: fields.galat("visi"),
        baris: 3
      ).html
      TextArea(
        nama: "misi", judul: "Misi", nilai: fields.nilai("misi", misi),
        petunjuk:
          "Semua misi menurut versi ini, satu setiap baris, diawali nomornya: 1. Meningkatkan kualitas pelayanan publik. Misi yang dihapus dari sini bukan misi versi ini.",
        galat: fields.galat("misi"), baris: 5
      ).html
    }
  }

  /// The words in a closed version.
  var ringkasan: [(String, HTML)] {
    [("Visi", Components.teks(tercatat?.visi ?? ""))]
      + (tercatat?.misi ?? []).map { ("Misi \($0.nomor)", HTML($0.rumusan)) }
  }

  /// What was sent: `nil` where the version words nothing itself.
  /// - Parameters:
  ///   - before: what is recorded of the version.
  ///   - wrong: where lines without a number are noted; the others are read.
  func baca(_ isian: FormValues, _ before: VersiRenstraDitetapkan?, _ wrong: inout IsianSalah) -> VisiMisiVersi? {
    guard isian.memuat("visi"), isian.memuat("misi") else { return before?.visiMisi }
    let text = isian.teks("visi").trimmingCharacters(in: .whitespacesAndNewlines)
    let lines = isian.teks("misi").split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    var missions: [PemdaDitetapkan.Misi] = []
    for (index, line) in lines.enumerated() {
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let words = line.dropFirst(digits.count).drop { ".):".contains($0) || $0.isWhitespace }
      guard let number = Int(digits), !words.isEmpty else {
        wrong.tolak(
          "misi",
          "Baris \(index + 1) belum diawali nomor misi. Tulis misalnya: 1. Meningkatkan kualitas pelayanan publik.")
        continue
      }
      missions.append(.init(nomor: number, rumusan: String(words)))
    }
    let shown = state.pemda?.isi.menurut(before)
    guard text != shown?.visi ?? "" || missions != shown?.misi ?? [] else { return before?.visiMisi }
    return VisiMisiVersi(visi: text, misi: missions, semuaMisi: true)
  }
}
