import Sakip
import Selaras

/// The review of the documents of a perangkat daerah and year: what all of its pages share.
struct RuangReviu: Sendable {
  /// Who may look at it; operator and kepala only at their own.
  static let pembaca: Set<Peran> = [.operator, .kepala, .administrator, .evaluator, .pimpinan]
  /// Who sends documents and answers findings.
  static let penjawab = TemuanDitanggapi.wewenang.peran
  /// Who decides about answers.
  static let penilai = TanggapanDinilai.wewenang.peran
  /// Who answers the checklist.
  static let penguji = DaftarUjiDiisi.wewenang.peran
  /// Who states the review, and takes the statement back.
  static let penyata = ReviuDinyatakan.wewenang.peran

  let context: PageContext
  let unit: UnitState
  let tahun: Int

  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    unit = try request.unit()
    guard let year = request.parameters["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year) else {
      throw .tidakDitemukan("Tahun reviu ini tidak ada. Pilih tahun pada bagian atas halaman.")
    }
    tahun = year
  }

  /// Whether who looks may send documents and answer findings: not on an earlier day.
  var bolehMenjawab: Bool { boleh(TemuanDitanggapi.wewenang) }
  /// Whether who looks may decide about answers.
  var bolehMenilai: Bool { boleh(TanggapanDinilai.wewenang) }

  /// Whether who looks has a right here: nobody writes on an earlier day.
  func boleh(_ right: Wewenang) -> Bool {
    context.per == nil && context.pengguna.map { right.mengizinkan($0.account.pelaku, unit) } ?? false
  }

  var evaluasi: EvaluasiUnit { unit.evaluasi }

  /// The address of the review or of one of its pages.
  func alamat(_ rest: String = "", _ parameters: [(String, String)] = []) -> String {
    Self.alamat(context, unit.id, tahun, rest, parameters)
  }

  static func alamat(
    _ context: PageContext, _ unit: String, _ year: Int, _ rest: String = "", _ parameters: [(String, String)] = []
  ) -> String {
    Address.make(
      "/perangkat-daerah/\(unit)/reviu/\(year)\(rest)", parameters + (context.per.map { [("per", $0.iso)] } ?? []))
  }

  /// The address of a version of a document or of one of its pages.
  func alamat(_ version: NaskahDireviu, _ rest: String = "", _ parameters: [(String, String)] = []) -> String {
    alamat("/\(version.naskah.rawValue)/\(version.versi)\(rest)", parameters)
  }

  /// The version in an address.
  func versi(_ request: RouteRequest) throws(WebError) -> Tercatat<NaskahDireviu> {
    guard let kind = request.parameters["naskah"].flatMap(JenisNaskah.init(rawValue:)),
      let found = evaluasi.versi(kind, tahun: tahun).first(where: {
        String($0.isi.versi) == request.parameters["versi"]
      })
    else {
      throw .tiadaLagi(
        "Versi naskah ini tidak ada atau sudah dicabut. Pilih versi dari halaman reviu.", nama: judul, alamat: alamat())
    }
    return found
  }

  /// The number of the version in an address, if it was there and is withdrawn.
  func versiDicabut(_ request: RouteRequest) -> Int? {
    guard let kind = request.parameters["naskah"].flatMap(JenisNaskah.init(rawValue:)),
      let number = request.parameters["versi"].flatMap({ Int($0) })
    else { return nil }
    return evaluasi.versiDicabut(number, kind, tahun: tahun) ? number : nil
  }

  var judul: String { "Reviu \(unit.nama) tahun \(tahun)" }
  var jejak: [Jejak] { context.jejak(unit) }
  /// The way to pages below the review itself.
  var jejakDiBawah: [Jejak] { jejak + [Jejak(nama: "Reviu \(tahun)", alamat: alamat())] }
}
