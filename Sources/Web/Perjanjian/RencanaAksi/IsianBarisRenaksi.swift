import Foundation
import Sakip
import Selaras

/// One row of the form of a rencana aksi as it was sent: only the cells that its writer changed are taken, so that two
/// people who fill in the same row do not overwrite each other.
struct IsianBarisRenaksi {
  /// A field of a row.
  enum Bidang: Hashable {
    /// The target of a period, from 0.
    case target(Int)
    /// The money of a period, from 0.
    case anggaran(Int)
    /// How periods make the year.
    case agregasi
    /// Who answers for it.
    case penanggungJawab
    /// The steps, a line each.
    case langkah

    /// The field of the fact that is refused here.
    var bidangFakta: String {
      switch self {
      case .target(let place): BarisRencanaAksiDitetapkan.bidang("target", periode: place)
      case .anggaran(let place): BarisRencanaAksiDitetapkan.bidang("anggaran", periode: place)
      case .agregasi: "agregasi"
      case .penanggungJawab: "penanggungJawab"
      case .langkah: "langkah"
      }
    }

    /// The name of the field in a row, also its id.
    func nama(_ kode: String) -> String {
      switch self {
      case .target(let place): "t\(place)-\(kode)"
      case .anggaran(let place): "a\(place)-\(kode)"
      case .agregasi: "c-\(kode)"
      case .penanggungJawab: "p-\(kode)"
      case .langkah: "l-\(kode)"
      }
    }
  }

  let baris: IsiRencanaAksi.Baris
  let isian: FormValues
  let periode: Periode.Jenis

  var kode: String { baris.isi.bagian.kode }

  /// The fields of a row, in order.
  static func bidang(_ row: IsiRencanaAksi.Baris, periode: Int) -> [Bidang] {
    let cells = (0..<periode).map { Bidang.target($0) }
    let money = row.berpagu ? (0..<periode).map { Bidang.anggaran($0) } : []
    return cells + money + (row.tingkat == nil ? [] : [.agregasi]) + [.penanggungJawab, .langkah]
  }

  private var semuaBidang: [Bidang] { Self.bidang(baris, periode: periode.jumlahSetahun) }

  /// What stands in a field by what is recorded.
  static func tercatat(_ row: BarisRencanaAksiDitetapkan, _ field: Bidang) -> String {
    switch field {
    case .target(let place): row.target(pada: place)?.printed ?? ""
    case .anggaran(let place): row.anggaran(pada: place)?.printed ?? ""
    case .agregasi: row.agregasi.rawValue
    case .penanggungJawab: row.penanggungJawab ?? ""
    case .langkah: row.langkah.joined(separator: "\n")
    }
  }

  private func tertulis(_ field: Bidang) -> String {
    field == .langkah ? Self.rapi(isian.teks(field.nama(kode))) : isian[field.nama(kode)] ?? ""
  }

  private func semula(_ field: Bidang) -> String { isian.teks("dulu-\(field.nama(kode))") }

  private static func rapi(_ text: String) -> String { langkah(text).joined(separator: "\n") }

  private static func langkah(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  /// Whether the writer changed a field.
  func isBerubah(_ field: Bidang) -> Bool {
    isian.memuat(field.nama(kode)) && tertulis(field) != semula(field)
  }

  /// What to show in a field when the form comes back: what was typed where that was a change, else what stands now.
  func tampil(_ field: Bidang) -> String {
    isBerubah(field) ? isian.teks(field.nama(kode)) : Self.tercatat(baris.isi, field)
  }

  /// The row with the changed cells; the same where none changed.
  /// - Parameter wrong: where cells are noted that cannot be read, and those that somebody else changed meanwhile; what is
  ///   recorded stands in their place.
  func fakta(_ room: RuangRencanaAksi, _ wrong: inout IsianSalah) -> BarisRencanaAksiDitetapkan {
    var (cells, money) = (isi(baris.isi.target), isi(baris.isi.anggaran))
    var (rule, owner, steps) = (baris.isi.agregasi, baris.isi.penanggungJawab, baris.isi.langkah)
    for field in semuaBidang where isBerubah(field) {
      let now = Self.tercatat(baris.isi, field)
      let text = tertulis(field)
      guard now == semula(field) || now == text else {
        wrong.tolak(
          field.nama(kode),
          "\(nama(field)): sudah diubah orang lain menjadi \(now.isEmpty ? "kosong" : "\u{201C}\(now)\u{201D}") sejak Anda membukanya. Simpan sekali lagi bila isian Anda yang benar."
        )
        continue
      }
      switch field {
      case .target(let place): cells[place] = wrong.baca(try nilai(text, field, room), atau: cells[place])
      case .anggaran(let place): money[place] = wrong.baca(try uang(text, field), atau: money[place])
      case .agregasi: rule = Agregasi(rawValue: text) ?? rule
      case .penanggungJawab: owner = text.isEmpty ? nil : text
      case .langkah: steps = Self.langkah(text)
      }
    }
    return baris.isi.dengan(
      agregasi: rule, target: kosong(cells), anggaran: kosong(money), penanggungJawab: .some(owner), langkah: steps)
  }

  /// What cannot be read of the row, and what is refused of the rest, at its fields.
  func masalah(
    _ fact: BarisRencanaAksiDitetapkan, _ wrong: IsianSalah, _ request: RouteRequest
  ) -> [ErrorSummary.Butir] {
    let fields = Dictionary(semuaBidang.map { ($0.nama(kode), $0) }) { first, _ in first }
    let places = Dictionary(semuaBidang.map { ($0.bidangFakta, $0.nama(kode)) }) { first, _ in first }
    let order = Dictionary(semuaBidang.enumerated().map { ($1.nama(kode), $0) }) { first, _ in first }
    let refused = request.slip(wrong, fact, letak: places).masalah.dropFirst(wrong.masalah.count).map { one in
      let field = one.bidang.flatMap { fields[$0] }
      return ErrorSummary.Butir(
        bidang: (field ?? .target(0)).nama(kode), pesan: "\(field.map(nama) ?? baris.nama): \(one.pesan)")
    }
    return (wrong.masalah + refused).sorted { one, other in
      (one.bidang.flatMap { order[$0] } ?? 0) < (other.bidang.flatMap { order[$0] } ?? 0)
    }
  }

  private func isi<Value>(_ recorded: [Value?]) -> [Value?] {
    recorded.count == periode.jumlahSetahun ? recorded : Array(repeating: nil, count: periode.jumlahSetahun)
  }

  private func kosong<Value>(_ cells: [Value?]) -> [Value?] { cells.contains { $0 != nil } ? cells : [] }

  private func nama(_ field: Bidang) -> String {
    let periods = Periode.semua(periode, tahun: baris.isi.tahun)
    return switch field {
    case .target(let place): "\(baris.nama), target \(periods[place].ringkas)"
    case .anggaran(let place): "\(baris.nama), anggaran \(periods[place].ringkas)"
    case .agregasi: "\(baris.nama), cara menghitung setahun"
    case .penanggungJawab: "\(baris.nama), penanggung jawab"
    case .langkah: "\(baris.nama), langkah"
    }
  }

  private func nilai(_ text: String, _ field: Bidang, _ room: RuangRencanaAksi) throws(CommandSlip) -> Nilai? {
    var text = text
    if text.isEmpty { return nil }
    if baris.isi.satuan.contains("%"), text.hasSuffix("%") { text.removeLast() }
    let indicator = baris.tingkat == nil ? room.unit.perencanaan.indikator[baris.isi.bagian.id] : nil
    do throws(NilaiError) {
      return try (indicator?.jenis ?? baris.isi.targetSetahun?.jenis ?? .angka)
        .parse(text, urutanPredikat: indicator?.urutanPredikat ?? [])
    } catch {
      throw CommandSlip(field.nama(kode), "\(nama(field)): \(error.description)")
    }
  }

  private func uang(_ text: String, _ field: Bidang) throws(CommandSlip) -> Rupiah? {
    if text.isEmpty { return nil }
    do throws(NumberReadingError) {
      return try IndonesianNumber.parseRupiah(text)
    } catch {
      throw CommandSlip(field.nama(kode), "\(nama(field)): \(error.description)")
    }
  }
}
