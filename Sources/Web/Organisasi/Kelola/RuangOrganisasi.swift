import Accounts
import Sakip
import Selaras

/// The organisation of a unit as it is kept: what its forms share.
struct RuangOrganisasi: RuangFormulir {
  /// Who may record unit kerja, posts and their holders; perencana those of the pemda only.
  static let pengelola: Set<Peran> = JabatanDitetapkan.wewenang.peranSegalaJenis
  /// Who may change which perangkat daerah there are.
  static let penata: Set<Peran> = PerangkatDaerahDitetapkan.wewenang.peran
  /// Stands for something new in an address.
  static let baru = "baru"

  let context: PageContext
  /// With the names that are the last: those of earlier years are shown, not recorded anew.
  let unit: UnitState

  /// - Throws: ``WebError`` for a unit that does not exist or is not one of those for which the visitor records, and for
  ///   the past: what is over is not recorded as of then.
  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    let shown = try request.unit()
    unit = request.selaras.state.unit[shown.id] ?? shown
    try context.wajibHariIni("Susunan organisasi dicatat")
    guard Self.boleh(context, unit) else {
      throw .tiadaLagi(
        "Susunan organisasi \(unit.nama) dicatat oleh operator atau kepala perangkat daerahnya, atau oleh administrator.",
        nama: "Lihat susunan organisasinya", alamat: Self.alamat(unit.id))
    }
  }

  var organisasi: OrganisasiUnit { unit.organisasi }
  var alamat: String { Self.alamat(unit.id) }
  var jejak: [Jejak] { context.jejak(unit) + [Jejak(nama: "Organisasi", alamat: alamat)] }

  static func alamat(_ unit: String) -> String { "/perangkat-daerah/\(unit)/organisasi" }
  func alamat(_ bagian: String, _ id: String) -> String { "\(alamat)/\(bagian)/\(id)" }
  func alamat(pemegang mulai: String, jabatan: String) -> String { "\(alamat)/jabatan/\(jabatan)/pemegang/\(mulai)" }

  /// The page of the organisation on a day on which something recorded there is seen.
  func alamat(memuat first: Tanggal?, _ last: Tanggal?) -> String {
    let shown = context.hariSusunan(unit)
    guard
      let day = [first.flatMap { shown < $0 ? $0 : nil }, last.flatMap { $0 < shown ? $0 : nil }].compactMap({ $0 })
        .first
    else { return alamat }
    return Address.make(alamat, [("pada", day.iso)])
  }

  /// Whether who looks at a page may record the organisation of a unit now.
  static func boleh(_ context: PageContext, _ unit: UnitState) -> Bool {
    context.per == nil
      && context.pengguna.map { JabatanDitetapkan.wewenang.mengizinkan($0.account.pelaku, unit) } ?? false
  }

  /// Whether who looks at a page may record the holders of a post now.
  static func boleh(_ context: PageContext, _ unit: UnitState, pemegang post: JabatanDitetapkan) -> Bool {
    context.per == nil
      && context.pengguna.map { PemegangJabatanDicatat.boleh($0.account.pelaku, unit, post) } ?? false
  }

  /// Whether who looks at a page may change which perangkat daerah there are.
  static func bolehMenata(_ context: PageContext) -> Bool {
    context.per == nil && context.pengguna.map { penata.contains($0.account.peran) } ?? false
  }

  /// A code for something new that is made of its name; one that is taken gets a number.
  static func kode(_ nama: String, _ isTaken: (String) -> Bool) -> String {
    let words = nama.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let base = String(words.joined(separator: "-").prefix(60))
    let start = base.first?.isLetter == true ? base : "u-\(base)"
    guard isTaken(start) else { return start }
    return (2...).lazy.map { "\(start)-\($0)" }.first { !isTaken($0) } ?? start
  }
}

/// A form of the organisation.
protocol OrganisasiForm: ObjectForm where Ruang == RuangOrganisasi {}

extension OrganisasiForm {
  var tahap: Tahap? { .beranda }
}

extension FormValues {
  /// A day of a field; `nil` when it is empty.
  /// - Throws: ``CommandSlip`` for what is no day.
  func hari(_ name: String, judul: String) throws(CommandSlip) -> Tanggal? {
    guard let text = self[name] else { return nil }
    guard let day = Tanggal(iso: text) else {
      throw CommandSlip(name, "\(judul): isi tanggal, misalnya 2024-01-31.")
    }
    return day
  }

  /// A text of a field; `nil` when it is empty.
  func isi(_ name: String) -> String? { self[name].map { _ in teks(name) } }
}
