import HTML
import Laporan
import Selaras

/// An RKPD or Renja in an address, and who may fill it in.
struct RuangRenja {
  /// Who may record what stands in it.
  static let penulis: Set<Peran> = [.administrator, .perencana, .operator, .kepala]

  let context: PageContext
  let unit: UnitState
  let rencana: RencanaTahunanDitetapkan

  /// - Throws: ``WebError/tidakDitemukan(_:)`` where the address names none.
  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    unit = try request.unit()
    guard let id = request.parameters["rencana"], let found = unit.perencanaan.rencanaTahunan[id]
    else {
      throw .tidakDitemukan("RKPD atau Renja ini tidak ada. Pilih dari daftar RKPD dan Renja perangkat daerah.")
    }
    rencana = found
  }

  var isi: IsiRencana { unit.perencanaan.isi(rencana: rencana.id) }

  /// The tables of the document.
  var bahan: BahanRenja { BahanRenja(state: context.state, unit: unit, rencana: rencana) }

  /// Whether the document is closed.
  var isDitutup: Bool { unit.perencanaan.status(rencana: rencana.id) == .ditutup }

  /// Whether it is the one that counts for its year.
  var isBerlaku: Bool {
    unit.perencanaan.rencanaBerlaku(rencana.dokumen, tahun: rencana.tahun)?.id == rencana.id
  }

  /// Whether the visitor may change it.
  var bolehMengisi: Bool { !isDitutup && Self.bolehMengisi(context, unit) }

  /// Whether the visitor may close it, or open it again.
  var bolehMenutup: Bool {
    context.per == nil
      && StatusRencanaBerubah.wewenang.mengizinkan(
        context.pengguna?.account.pelaku ?? Pelaku(akun: "", peran: .publik), unit)
  }

  static func bolehMengisi(_ context: PageContext, _ unit: UnitState) -> Bool {
    context.per == nil
      && RencanaTahunanDitetapkan.wewenang.mengizinkan(
        context.pengguna?.account.pelaku ?? Pelaku(akun: "", peran: .publik), unit)
  }

  /// The address of the list of a perangkat daerah.
  static func alamat(_ context: PageContext, _ unit: UnitState) -> String { context.tautan(unit: unit.id, "/renja") }

  /// The address of the document, or of a page below it.
  func alamat(_ rest: String = "") -> String { context.tautan(unit: unit.id, "/renja/\(rencana.id)\(rest)") }

  /// The address of the form of a part; of a new one for `nil`.
  func alamat(_ bagian: BagianRencana, _ id: String?) -> String { context.tautan(jalur(bagian, id)) }

  /// The same without what the visitor chose to see.
  func jalur(_ bagian: BagianRencana, _ id: String?) -> String {
    "/perangkat-daerah/\(unit.id)/renja/\(rencana.id)/isi/\(bagian.rawValue)/\(id ?? "baru")"
  }

  var jejak: [Jejak] {
    context.jejak(unit) + [Jejak(nama: "RKPD dan Renja", alamat: Self.alamat(context, unit))]
  }
}

/// The parts of an RKPD or Renja that are filled in one by one.
enum BagianRencana: String, Sendable, CaseIterable {
  case baris, evaluasi, layanan, isu, usulan

  /// The table of the form in which it stands.
  var tabel: TabelRenja86 {
    switch self {
    case .baris: .program
    case .evaluasi: .evaluasi
    case .layanan: .layanan
    case .isu: .isu
    case .usulan: .usulan
    }
  }

  /// What one of them is called.
  var nama: String {
    switch self {
    case .baris: "program, kegiatan, atau sub kegiatan"
    case .evaluasi: "evaluasi"
    case .layanan: "kinerja pelayanan"
    case .isu: "isu"
    case .usulan: "usulan masyarakat"
    }
  }

  /// Those that are recorded, each with the name under which it is shown.
  func daftar(_ isi: IsiRencana) -> [(id: String, nama: String)] {
    switch self {
    case .baris:
      isi.pohon.baris.compactMap { place in
        isi.baris[place.id].map { ($0.id, [$0.kode, $0.nama].compactMap { $0 }.joined(separator: " ")) }
      }
    case .evaluasi: isi.evaluasiBerurutan.map { ($0.kode, "\($0.kode) \($0.nama)") }
    case .layanan: isi.layanan.semua.map { ($0.id, $0.indikator) }
    case .isu: isi.isu.semua.map { ($0.id, $0.isu) }
    case .usulan: isi.usulan.semua.map { ($0.id, $0.kegiatan) }
    }
  }

  /// The form of one of them; `nil` where there is none with this id.
  /// - Parameters:
  ///   - kode: the code with which a new row begins.
  ///   - keluaran: how many outputs of a row were sent.
  func isian(_ room: RuangRenja, _ id: String, kode: String, keluaran: Int) -> (any IsianRencana)? {
    let (unit, plan, content) = (room.unit, room.rencana, room.isi)
    let isNew = id == "baru"
    switch self {
    case .baris:
      guard isNew || content.baris[id] != nil else { return nil }
      return IsianBarisRencana(
        unit: unit, state: room.context.state, rencana: plan, baris: content.baris[id], kodeAwal: kode,
        keluaranDiminta: keluaran)
    case .evaluasi:
      guard isNew || content.evaluasi[id] != nil else { return nil }
      return IsianEvaluasi(unit: unit, rencana: plan, evaluasi: content.evaluasi[id])
    case .layanan:
      guard isNew || content.layanan[id] != nil else { return nil }
      return IsianLayanan(unit: unit, rencana: plan, layanan: content.layanan[id])
    case .isu:
      guard isNew || content.isu[id] != nil else { return nil }
      return IsianIsu(unit: unit, rencana: plan, isu: content.isu[id])
    case .usulan:
      guard isNew || content.usulan[id] != nil else { return nil }
      return IsianUsulan(unit: unit, rencana: plan, usulan: content.usulan[id])
    }
  }
}
