import Sakip
import Selaras

/// What a form of an RKPD or Renja asks for, and the fact that it makes of the answers.
protocol IsianRencana: Sendable {
  /// `Program, kegiatan, atau sub kegiatan`.
  var sebutan: String { get }
  /// What is recorded when the fields are sent; `nil` for something new.
  var objek: Objek? { get }
  /// The fields in groups, each under a heading; an empty heading for none.
  var bidang: [(judul: String, isi: [BidangRencana])] { get }
  /// What is recorded, by field.
  var tercatat: [String: String] { get }
  /// Which field shows the refusal of a field of the fact, where their names differ.
  var letakGalat: [String: String] { get }
  /// Where a code is looked for before a new row is filled in; `nil` where none is.
  var pencarianKode: [(String, String)]? { get }
  /// The form of the document on which a nomenklatur is chosen, where nothing is suggested without one; `nil` otherwise.
  var pilihanNomenklatur: String? { get }
  /// What happened, and what comes next.
  var pesan: String { get }
  /// The group after which one more of its kind can be asked for, and what the button says; `nil` where none can.
  var penambah: (kelompok: String, judul: String)? { get }
  /// What must be recorded before it can be, where the form cannot do so itself; `nil` for nothing.
  var dahulu: (kode: String, judul: String)? { get }
  /// What is recorded before it in the same command, all of it new.
  func pendahulu(_ sent: FormValues) -> [(fakta: any Event, objek: Objek)]
  /// With what the form of the next one begins, after what was sent; `nil` where one is not followed by another.
  func berikutnya(_ sent: FormValues) -> [(String, String)]?

  /// The fact of what was sent.
  /// - Parameter wrong: where it is noted what cannot be read; the fact has something else in its place.
  func fakta(_ sent: FormValues, _ wrong: inout IsianSalah) -> (fakta: any Event, objek: Objek)
}

extension IsianRencana {
  var letakGalat: [String: String] { [:] }
  var pencarianKode: [(String, String)]? { nil }
  var pilihanNomenklatur: String? { nil }
  var penambah: (kelompok: String, judul: String)? { nil }
  var dahulu: (kode: String, judul: String)? { nil }
  func pendahulu(_ sent: FormValues) -> [(fakta: any Event, objek: Objek)] { [] }
  func berikutnya(_ sent: FormValues) -> [(String, String)]? { [] }
}

extension FormValues {
  /// A value with its unit; `nil` for an empty field and for a dash.
  func nilaiBersatuan(_ name: String, _ title: String) throws(CommandSlip) -> NilaiBersatuan? {
    guard let text = self[name], Ketiadaan(sel: text) == nil else { return nil }
    do {
      return try NilaiBersatuan(teks: text)
    } catch {
      throw CommandSlip(name, "\(title): \(error.description)")
    }
  }

  /// An amount of money; `nil` for an empty field.
  func rupiah(_ name: String, _ title: String) throws(CommandSlip) -> Rupiah? {
    guard let text = self[name] else { return nil }
    do {
      return try IndonesianNumber.parseRupiah(text)
    } catch {
      throw CommandSlip(name, "\(title): \(error.description)")
    }
  }

  /// The lines of a field that are not empty.
  func butir(_ name: String) -> [String] { AnalisisPage.points(teks(name)) }

  /// The name of an indikator in a numbered group of fields; `nil` where the whole group is empty.
  /// - Throws: what stands beside an empty name would be lost.
  func namaIndikator(_ number: Int, _ cells: [String]) throws(CommandSlip) -> String? {
    let field = "indikator-\(number)"
    if let name = self[field] { return name }
    guard cells.allSatisfy({ self[$0] == nil }) else {
      throw CommandSlip(
        field, "Isi nama indikator \(number), atau kosongkan nilai yang ditulis di bawahnya.")
    }
    return nil
  }

  /// The id that is free for something new: the first number that nothing has.
  static func nomorBaru(_ taken: [String]) -> String {
    let known = Set(taken)
    return (1...(taken.count + 1)).lazy.map(String.init).first { !known.contains($0) } ?? "1"
  }
}
